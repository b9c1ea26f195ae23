import { counted, formatDay, formatDaysWithin, inWords, SeverityMark, usePages } from '@recourse/platform-web';
import { useEffect, useRef, type ReactNode } from 'react';
import { FlagEvidence } from '../flag/flag-evidence.js';
import { filterOf } from '../flags-query.js';
import type { FlagsSearch } from '../flags.route.js';
import { groupsOf } from '../list/groups.js';
import classes from './flag-report.module.css';
import { REPORTED, type ReportedFlag } from './report-query.js';

interface FlagReportProps {
  readonly search: FlagsSearch;
  /** The browser was asked to print, or what is to be printed did not come. */
  readonly onReady: (problem?: Error) => void;
}

/** On paper only: the flags that are filtered, contract by contract, each with the sentences it rests on. */
export function FlagReport({ search, onReady }: FlagReportProps): ReactNode {
  const pages = usePages(REPORTED, { filter: filterOf(search), sort: search.sort ?? 'SEVERITY' });
  const isComplete = pages.rows !== undefined && !pages.isLoading;
  const { error } = pages;
  const isPrinted = useRef(false);
  useEffect(() => {
    if (isPrinted.current || (!isComplete && !error)) return;
    // Once only: flags that are decided later come anew.
    isPrinted.current = true;
    if (!error) window.print();
    onReady(error);
  }, [isComplete, error, onReady]);
  const flags = pages.rows ?? [];
  const missing = pages.totalCount - flags.length;
  return (
    <div className={classes.report} aria-hidden>
      <p className={classes.head}>
        {counted(pages.totalCount, 'flag')}
        {missing > 0 && `, of which the first ${flags.length} are printed`}
      </p>
      {groupsOf(flags, search.group ?? 'contract').map(({ key, name, flags: ofGroup }) => (
        <section key={key}>
          <h2 className={classes.group}>{name}</h2>
          {ofGroup.map((flag) => (
            <Reported key={flag.id} flag={flags.find(({ id }) => id === flag.id)} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Reported({ flag }: { readonly flag: ReportedFlag | undefined }): ReactNode {
  if (!flag) return null;
  const { title, severity, state, statement, whatToDo, actBy, contract, assignedTo, decision, basis } = flag;
  return (
    <article className={classes.flag}>
      <h3 className={classes.title}>
        {title} <SeverityMark severity={severity} />
      </h3>
      <p>{formatDaysWithin(statement)}</p>
      <p>
        To do: {formatDaysWithin(whatToDo)}
        {actBy !== null && ` By ${formatDay(actBy)}.`}
      </p>
      <p className={classes.quiet}>
        {[contract.reference, contract.supplier.name, inWords(state), assignedTo?.name].filter(Boolean).join(' · ')}
        {decision?.waivedUntil && ` until ${formatDay(decision.waivedUntil)}`}
        {decision?.reason && `: ${decision.reason}`}
      </p>
      <FlagEvidence basis={basis} />
    </article>
  );
}
