import { Drawer } from '@mantine/core';
import { formatDay, inWords, SeverityMark } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { STATES } from '../choices.js';
import { useDecisions } from '../deciding/use-decisions.js';
import { WaiveDialog } from '../deciding/waive-dialog.js';
import { FlagDetail } from '../flag/flag-detail.js';
import type { FlagLineData } from '../flags-query.js';
import type { FlagsSearch } from '../flags.route.js';
import classes from './flag-board.module.css';

interface FlagBoardProps {
  readonly flags: readonly FlagLineData[];
  readonly search: FlagsSearch;
  readonly onChange: (changes: Partial<FlagsSearch>) => void;
}

/** Flags by where they stand in their life. */
export function FlagBoard({ flags, search, onChange }: FlagBoardProps): ReactNode {
  const { decide } = useDecisions();
  const [isWaiving, setIsWaiving] = useState(false);
  const chosen = flags.filter(({ id }) => id === search.flag);
  return (
    <div className={classes.board}>
      {STATES.map((state) => {
        const found = flags.filter((flag) => flag.state === state);
        return (
          <section key={state} className={classes.column} aria-label={inWords(state)}>
            <h2 className={classes.heading}>
              {inWords(state)} <span className={classes.quiet}>{found.length}</span>
            </h2>
            <ul className={classes.cards}>
              {found.map((flag) => (
                <li key={flag.id}>
                  <button type="button" className={classes.card} onClick={() => onChange({ flag: flag.id })}>
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
          </section>
        );
      })}
      {search.flag !== undefined && (
        <Drawer opened onClose={() => onChange({ flag: undefined })} position="right" size="md" title="Flag">
          <FlagDetail
            id={search.flag}
            onDecide={(act) => void decide(chosen, { act })}
            onWaive={() => setIsWaiving(true)}
          />
        </Drawer>
      )}
      {isWaiving && (
        <WaiveDialog
          flags={chosen}
          onClose={() => setIsWaiving(false)}
          onWaive={(waiver) => {
            setIsWaiving(false);
            void decide(chosen, { act: 'WAIVE', ...waiver });
          }}
        />
      )}
    </div>
  );
}
