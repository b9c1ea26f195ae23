import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMay } from '@recourse/access-web';
import { EmptyState, Pending, ShowMore, usePages, type Pages } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { useDecisions } from '../deciding/use-decisions.js';
import { WaiveDialog } from '../deciding/waive-dialog.js';
import type { Order } from '../deciding/ways-back.js';
import { FlagDetail } from '../flag/flag-detail.js';
import { filterOf, NO_FILTER, FlagQuery, FLAGS, type FlagLineData } from '../flags-query.js';
import type { FlagsSearch } from '../flags.route.js';
import classes from './flag-list.module.css';
import { FlagList } from './flag-list.js';
import { groupsOf, type FlagGroup } from './groups.js';
import { ListHead } from './list-head.js';
import { PickedActs } from './picked-acts.js';
import { useFlagKeys } from './use-flag-keys.js';
import { usePicked } from './use-picked.js';

interface FlagWorkplaceProps {
  readonly search: FlagsSearch;
  readonly onChange: (changes: Partial<FlagsSearch>) => void;
}

/** A list beside the flag that is open; everything by keyboard too. */
export function FlagWorkplace({ search, onChange }: FlagWorkplaceProps): ReactNode {
  const pages = usePages(FLAGS, { filter: filterOf(search), sort: search.sort ?? 'SEVERITY' });
  if (!pages.rows) return <Pending query={pages} again={pages.again} lines={8} />;
  if (pages.rows.length === 0 && search.flag === undefined)
    return <NoFlag isFiltered={Object.keys(filterOf(search)).length > 0} onChange={onChange} />;
  const open = (flag: string | undefined) => onChange({ flag });
  return <Workplace pages={pages} groups={groupsOf(pages.rows, search.group)} openId={search.flag} onOpen={open} />;
}

interface NoFlagProps extends Pick<FlagWorkplaceProps, 'onChange'> {
  readonly isFiltered: boolean;
}

function NoFlag({ isFiltered, onChange }: NoFlagProps): ReactNode {
  if (!isFiltered)
    return (
      <EmptyState title="No flag stands">
        What is wrong in a contract shows here as soon as its terms are confirmed and it is in force.
      </EmptyState>
    );
  const clear = (
    <Button size="xs" variant="default" onClick={() => onChange(NO_FILTER)}>
      Clear the filters
    </Button>
  );
  return <EmptyState title="No flag meets this" action={clear} />;
}

interface WorkplaceProps {
  readonly pages: Pages<FlagLineData>;
  readonly groups: readonly FlagGroup[];
  readonly openId: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

function Workplace({ pages, groups, openId, onOpen }: WorkplaceProps): ReactNode {
  const mayDecide = useMay('flag:decide');
  const mayPick = useMay('flag:comment') || mayDecide;
  const { decide, assign, isActing } = useDecisions();
  const picked = usePicked();
  const [isWaiving, setIsWaiving] = useState(false);
  // A link may open a flag that is not among those shown.
  const [opened] = useQuery({ query: FlagQuery, variables: { id: openId ?? '' }, pause: openId === undefined });
  const inOrder = groups.flatMap((group) => group.flags);
  const at = inOrder.findIndex(({ id }) => id === openId);
  const chosen = inOrder.filter(({ id }) => picked.ids.has(id));
  const current = inOrder[at] ?? (openId === undefined ? undefined : opened.data?.flag);
  const meant = chosen.length > 0 || !current ? chosen : [current];
  const step = (by: number) => {
    if (at + by >= inOrder.length) pages.more();
    onOpen(inOrder[Math.min(Math.max(at + by, 0), inOrder.length - 1)]?.id);
  };
  const settle = (order: Order) => {
    if (mayDecide && meant.length > 0) void decide(meant, order).then(picked.only);
  };
  const askToWaive = () => setIsWaiving(mayDecide && meant.length > 0);
  useFlagKeys({
    step,
    settle: (act) => settle({ act }),
    askToWaive,
    pick: () => mayPick && openId !== undefined && picked.toggle(openId),
  });
  const detail = openId !== undefined && (
    <FlagDetail key={openId} id={openId} onDecide={(_flag, act) => settle({ act })} onWaive={askToWaive} />
  );
  return (
    <div className={classes.workplace}>
      <div className={classes.left} data-loading={pages.isLoading || undefined}>
        <ListHead
          pages={pages}
          pickedCount={chosen.length}
          onPickAll={mayPick ? (isPicked) => picked.only(isPicked ? inOrder : []) : undefined}
        >
          {chosen.length > 0 && (
            <PickedActs
              isActing={isActing}
              onDecide={(act) => settle({ act })}
              onWaive={askToWaive}
              onAssign={(personId) => void assign(chosen, personId).then(picked.only)}
              onClear={() => picked.only([])}
            />
          )}
        </ListHead>
        <FlagList
          groups={groups}
          open={openId}
          picked={picked.ids}
          onOpen={onOpen}
          onPick={mayPick ? picked.toggle : undefined}
        />
        <ShowMore pages={pages} />
      </div>
      <Beside onClose={() => onOpen(undefined)}>{detail}</Beside>
      {isWaiving && (
        <WaiveDialog
          flags={meant}
          onClose={() => setIsWaiving(false)}
          onWaive={(waiver) => {
            setIsWaiving(false);
            settle({ act: 'WAIVE', ...waiver });
          }}
        />
      )}
    </div>
  );
}

interface BesideProps {
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Where the flag that is open stands: beside the list, or over it where that is narrow. */
function Beside({ children, onClose }: BesideProps): ReactNode {
  const isWide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  if (isWide)
    return (
      <aside className={classes.detail} aria-label="The flag that is open">
        {children || (
          <p className={classes.hint}>Open a flag to see its evidence. Keys: j and k step, a acknowledges, w waives.</p>
        )}
      </aside>
    );
  if (!children) return null;
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title="Flag">
      {children}
    </Drawer>
  );
}
