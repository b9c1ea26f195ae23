import { counted, useAct } from '@recourse/platform-web';
import { useCallback } from 'react';
import { DecideFlag, type FlagLineData } from '../flags-query.js';

/** A waiver: why, and through which day. */
export interface Waiver {
  readonly reason: string;
  readonly until: string;
}

type Order = { readonly act: 'ACKNOWLEDGE' | 'REOPEN' } | ({ readonly act: 'WAIVE' } & Waiver);

const SAID = { ACKNOWLEDGE: 'acknowledged', REOPEN: 'opened again', WAIVE: 'waived' } as const;

export interface Decisions {
  readonly decide: (flags: readonly FlagLineData[], order: Order) => Promise<void>;
  readonly isActing: boolean;
}

/** Decides flags one after the other, and says it once; a conflict asks for each flag of its own. */
export function useDecisions(): Decisions {
  const { act, isActing } = useAct(DecideFlag);
  const decide = useCallback(
    async (flags: readonly FlagLineData[], order: Order) => {
      const last = flags.at(-1);
      for (const flag of flags) {
        const input = {
          id: flag.id,
          expectedVersion: flag.version,
          act: order.act,
          ...(order.act === 'WAIVE' && { reason: order.reason, until: order.until }),
        };
        const done = flag === last && { done: `${counted(flags.length, 'flag')} ${SAID[order.act]}` };
        const undo = flags.length === 1 &&
          order.act !== 'REOPEN' && {
            undo: ({ decideFlag: { version } }: { decideFlag: { version: number } }) =>
              void act({ input: { id: flag.id, expectedVersion: version, act: 'REOPEN' } }),
          };
        if ((await act({ input }, { ...done, ...undo })) === undefined) return;
      }
    },
    [act],
  );
  return { decide, isActing };
}
