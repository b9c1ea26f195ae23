import { Drawer, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMay } from '@recourse/access-web';
import { counted } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useDecisions } from '../deciding/use-decisions.js';
import { WaiveDialog } from '../deciding/waive-dialog.js';
import { FlagDetail } from '../flag/flag-detail.js';
import type { FlagLineData } from '../flags-query.js';
import type { FlagsSearch } from '../flags.route.js';
import classes from './flag-list.module.css';
import { FlagList } from './flag-list.js';
import { groupsOf } from './groups.js';
import { PickedActs } from './picked-acts.js';
import { useFlagKeys } from './use-flag-keys.js';

interface FlagWorkplaceProps {
  readonly flags: readonly FlagLineData[];
  readonly total: number;
  readonly search: FlagsSearch;
  readonly onChange: (changes: Partial<FlagsSearch>) => void;
}

/** A list beside the flag that is open; everything by keyboard too. */
export function FlagWorkplace({ flags, total, search, onChange }: FlagWorkplaceProps): ReactNode {
  const mayDecide = useMay('flag:decide');
  const isWide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const { decide, isActing } = useDecisions();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isWaiving, setIsWaiving] = useState(false);
  const groups = groupsOf(flags, search.group);
  const inOrder = groups.flatMap((group) => group.flags);
  const at = inOrder.findIndex(({ id }) => id === search.flag);
  const open = (id: string | undefined) => onChange({ flag: id });
  const chosen = inOrder.filter(({ id }) => (picked.size > 0 ? picked.has(id) : id === search.flag));
  const step = (by: number) => open(inOrder[Math.min(Math.max(at + by, 0), inOrder.length - 1)]?.id);
  const toggle = (id: string) =>
    setPicked((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const settle = (act: 'ACKNOWLEDGE' | 'REOPEN') => {
    if (!mayDecide || chosen.length === 0) return;
    void decide(chosen, { act }).then(() => setPicked(new Set()));
  };
  const askToWaive = () => setIsWaiving(mayDecide && chosen.length > 0);
  useFlagKeys({ step, settle, askToWaive, pick: () => search.flag !== undefined && toggle(search.flag) });
  const detail = search.flag !== undefined && (
    <FlagDetail key={search.flag} id={search.flag} onDecide={settle} onWaive={askToWaive} />
  );
  return (
    <div className={classes.workplace}>
      <div className={classes.left}>
        <Group justify="space-between" className={classes.head}>
          <span role="status">
            {picked.size > 0 ? `${counted(picked.size, 'flag')} picked` : counted(total, 'flag')}
            {total > flags.length && `, the first ${flags.length} shown`}
          </span>
          {mayDecide && picked.size > 0 && (
            <PickedActs
              isActing={isActing}
              onDecide={settle}
              onWaive={askToWaive}
              onClear={() => setPicked(new Set())}
            />
          )}
        </Group>
        <FlagList
          groups={groups}
          open={search.flag}
          picked={picked}
          onOpen={open}
          onPick={mayDecide ? toggle : undefined}
        />
      </div>
      {isWide && (
        <aside className={classes.detail} aria-label="The flag that is open">
          {detail || (
            <p className={classes.hint}>
              Open a flag to see its evidence. Keys: j and k step, a acknowledges, w waives.
            </p>
          )}
        </aside>
      )}
      {!isWide && detail && (
        <Drawer opened onClose={() => open(undefined)} position="right" size="md" title="Flag">
          {detail}
        </Drawer>
      )}
      {isWaiving && (
        <WaiveDialog
          flags={chosen}
          onClose={() => setIsWaiving(false)}
          onWaive={(waiver) => {
            setIsWaiving(false);
            void decide(chosen, { act: 'WAIVE', ...waiver }).then(() => setPicked(new Set()));
          }}
        />
      )}
    </div>
  );
}
