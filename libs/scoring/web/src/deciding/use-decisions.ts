import { counted, sayProblem, sayWithUndo, useAct } from '@recourse/platform-web';
import { useCallback } from 'react';
import type { FlagLineData } from '../flags-query.js';
import { AssignFlags, DecideFlag, DecideFlags, type FlagOutcome } from './flag-mutations.js';
import { holdersBack, ordersBack, whyLeft, type Order } from './ways-back.js';

type Flags = readonly FlagLineData[];

const SAID = { ACKNOWLEDGE: 'acknowledged', REOPEN: 'opened again', WAIVE: 'waived' } as const;
/** As many as the API takes in one decision. */
const MOST = 200;

export interface Decisions {
  /** Returns those that were left as they were: the person has been told why. */
  readonly decide: (flags: Flags, order: Order) => Promise<Flags>;
  readonly assign: (flags: Flags, personId: string | null) => Promise<Flags>;
  readonly isActing: boolean;
}

/** Decides one flag or many at once, says it once, and offers the way back to where each of them was. */
export function useDecisions(): Decisions {
  const { act: actOnOne, isActing: isOneActing } = useAct(DecideFlag);
  const { decide: decideMany, back, isActing: areManyActing } = useManyDecisions();
  const { assign, isActing: isAssigning } = useAssigning();
  const decide = useCallback(
    async (flags: Flags, order: Order) => {
      const [flag] = flags;
      if (!flag || flags.length > 1) return decideMany(flags, order);
      // One of its own may be saved over what a colleague decided meanwhile, after both were shown.
      const input = { id: flag.id, expectedVersion: flag.version, ...order };
      const data = await actOnOne(
        { input },
        {
          done: `1 flag ${SAID[order.act]}`,
          undo: ({ decideFlag: { version } }) => void back([{ ...flag, version }]),
        },
      );
      return data === undefined ? flags : [];
    },
    [actOnOne, decideMany, back],
  );
  return { decide, assign, isActing: isOneActing || areManyActing || isAssigning };
}

function useManyDecisions() {
  const { act, isActing } = useAct(DecideFlags);
  const order = useCallback(
    (flags: Flags, given: Order) =>
      inParts(flags, async (part) => (await act({ input: { flags: seen(part), ...given } }))?.decideFlags),
    [act],
  );
  const back = useCallback(
    async (flags: Flags) => {
      for (const [given, found] of ordersBack(flags)) await order(found, given);
    },
    [order],
  );
  const decide = useCallback(
    async (flags: Flags, given: Order) => {
      const { done, left } = await order(flags, given);
      if (done.length > 0) sayWithUndo(`${counted(done.length, 'flag')} ${SAID[given.act]}`, () => void back(done));
      return left;
    },
    [order, back],
  );
  return { decide, back, isActing };
}

function useAssigning() {
  const { act, isActing } = useAct(AssignFlags);
  const give = useCallback(
    (flags: Flags, personId: string | null) =>
      inParts(flags, async (part) => (await act({ input: { flags: seen(part), personId } }))?.assignFlags),
    [act],
  );
  const back = useCallback(
    async (flags: Flags) => {
      for (const [holder, found] of holdersBack(flags)) await give(found, holder);
    },
    [give],
  );
  const assign = useCallback(
    async (flags: Flags, personId: string | null) => {
      const { done, left } = await give(flags, personId);
      const said = `${counted(done.length, 'flag')} given to ${personId === null ? 'nobody' : 'a colleague'}`;
      if (done.length > 0) sayWithUndo(said, () => void back(done));
      return left;
    },
    [give, back],
  );
  return { assign, isActing };
}

const seen = (flags: Flags) => flags.map(({ id, version }) => ({ id, expectedVersion: version }));

interface Parted {
  /** As they were before, but with the version that they have now. */
  readonly done: Flags;
  readonly left: Flags;
}

/** Does it with as many at a time as the API takes, until it is refused as a whole, and says why some were left. */
async function inParts(
  flags: Flags,
  act: (part: Flags) => Promise<readonly FlagOutcome[] | undefined>,
): Promise<Parted> {
  const outcomes: FlagOutcome[] = [];
  for (let from = 0; from < flags.length; from += MOST) {
    const found = await act(flags.slice(from, from + MOST));
    if (found === undefined) break;
    outcomes.push(...found);
  }
  whyLeft(outcomes.flatMap(({ refusal }) => refusal ?? [])).forEach(sayProblem);
  const versions = new Map(outcomes.flatMap(({ flag }) => (flag ? [[flag.id, flag.version]] : [])));
  return {
    done: flags.flatMap((flag) => {
      const version = versions.get(flag.id);
      return version === undefined ? [] : [{ ...flag, version }];
    }),
    left: flags.filter(({ id }) => !versions.has(id)),
  };
}
