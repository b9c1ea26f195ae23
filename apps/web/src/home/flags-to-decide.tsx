import {
  flagAddress,
  flagsAddress,
  formatDaysWithin,
  formatNumber,
  PageLink,
  Panel,
  SeverityMark,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './flags-to-decide.module.css';
import type { HomeData } from './home-query.js';

interface FlagsToDecideProps {
  readonly flags: NonNullable<HomeData['flags']>;
}

/** The gravest flags that nobody has decided on. */
export function FlagsToDecide({ flags }: FlagsToDecideProps): ReactNode {
  return (
    <Panel
      title="Flags to decide"
      note={formatNumber(flags.totalCount)}
      actions={<PageLink to={flagsAddress()}>All flags</PageLink>}
    >
      {flags.nodes.length === 0 && <p className={classes.none}>No flag is open.</p>}
      <ul className={classes.list}>
        {flags.nodes.map(({ id, title, severity, statement, contract }) => (
          <li key={id} className={classes.flag}>
            <div className={classes.head}>
              <PageLink to={flagAddress(id)} look="plain" className={classes.title}>
                {title}
              </PageLink>
              <SeverityMark severity={severity} />
            </div>
            <div className={classes.statement}>
              {contract.reference}: {formatDaysWithin(statement)}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
