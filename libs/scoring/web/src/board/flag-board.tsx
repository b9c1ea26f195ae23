import { Drawer } from '@mantine/core';
import { formatDay, formatNumber, inWords, Pending, SeverityMark, ShowMore, usePages } from '@recourse/platform-web';
import type { FlagState } from '@recourse/scoring-domain';
import { useState, type ReactNode } from 'react';
import { STATES } from '../choices.js';
import { useDecisions } from '../deciding/use-decisions.js';
import { WaiveDialog } from '../deciding/waive-dialog.js';
import { FlagDetail } from '../flag/flag-detail.js';
import { filterOf, FLAGS, type FlagLineData } from '../flags-query.js';
import type { FlagsSearch } from '../flags.route.js';
import classes from './flag-board.module.css';

interface FlagBoardProps {
  readonly search: FlagsSearch;
  readonly onChange: (changes: Partial<FlagsSearch>) => void;
}

/** Flags by where they stand in their life. */
export function FlagBoard({ search, onChange }: FlagBoardProps): ReactNode {
  const { decide } = useDecisions();
  const [waiving, setWaiving] = useState<FlagLineData>();
  return (
    <div className={classes.board}>
      {(search.state ?? STATES).map((state) => (
        <Column key={state} state={state} search={search} onOpen={(flag) => onChange({ flag })} />
      ))}
      {search.flag !== undefined && (
        <Drawer opened onClose={() => onChange({ flag: undefined })} position="right" size="md" title="Flag">
          <FlagDetail id={search.flag} onDecide={(flag, act) => void decide([flag], { act })} onWaive={setWaiving} />
        </Drawer>
      )}
      {waiving && (
        <WaiveDialog
          flags={[waiving]}
          onClose={() => setWaiving(undefined)}
          onWaive={(waiver) => {
            setWaiving(undefined);
            void decide([waiving], { act: 'WAIVE', ...waiver });
          }}
        />
      )}
    </div>
  );
}

interface ColumnProps {
  readonly state: FlagState;
  readonly search: FlagsSearch;
  readonly onOpen: (id: string) => void;
}

function Column({ state, search, onOpen }: ColumnProps): ReactNode {
  const filter = { ...filterOf(search), states: [state] };
  const pages = usePages(FLAGS, { filter, sort: search.sort ?? 'SEVERITY' });
  return (
    <section className={classes.column} aria-label={inWords(state)}>
      <h2 className={classes.heading}>
        {inWords(state)} {pages.rows && <span className={classes.quiet}>{formatNumber(pages.totalCount)}</span>}
      </h2>
      {!pages.rows && <Pending query={pages} again={pages.again} />}
      <ul className={classes.cards}>
        {pages.rows?.map((flag) => (
          <li key={flag.id}>
            <button type="button" className={classes.card} onClick={() => onOpen(flag.id)}>
              <SeverityMark severity={flag.severity} />
              <span className={classes.title}>{flag.title}</span>
              <span className={classes.quiet}>
                {flag.contract.reference} · {flag.contract.supplier.name}
              </span>
              {flag.actBy !== null && <span className={classes.quiet}>by {formatDay(flag.actBy)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {pages.rows?.length === 0 && <p className={classes.quiet}>None</p>}
      {pages.rows && <ShowMore pages={pages} />}
    </section>
  );
}
