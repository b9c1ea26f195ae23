import { Checkbox } from '@mantine/core';
import {
  contractAddress,
  formatDay,
  formatDaysWithin,
  inWords,
  Mark,
  PageLink,
  SeverityMark,
  TitleButton,
} from '@recourse/platform-web';
import { useEffect, useRef, type ReactNode } from 'react';
import type { FlagLineData } from '../flags-query.js';
import classes from './flag-list.module.css';
import type { FlagGroup } from './groups.js';

interface FlagListProps {
  readonly groups: readonly FlagGroup[];
  readonly open: string | undefined;
  readonly picked: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  /** Left out for those who may not decide. */
  readonly onPick: ((id: string) => void) | undefined;
}

export function FlagList({ groups, open, picked, onOpen, onPick }: FlagListProps): ReactNode {
  return groups.map(({ key, name, flags }) => (
    <section key={key} aria-label={name || 'Flags'}>
      {name !== '' && (
        <h2 className={classes.group}>
          {name} <span className={classes.quiet}>{flags.length}</span>
        </h2>
      )}
      <ul className={classes.list}>
        {flags.map((flag) => (
          <Line
            key={flag.id}
            flag={flag}
            isOpen={flag.id === open}
            picking={onPick && { isPicked: picked.has(flag.id), pick: () => onPick(flag.id) }}
            onOpen={() => onOpen(flag.id)}
          />
        ))}
      </ul>
    </section>
  ));
}

interface LineProps {
  readonly flag: FlagLineData;
  readonly isOpen: boolean;
  readonly picking: { readonly isPicked: boolean; readonly pick: () => void } | undefined;
  readonly onOpen: () => void;
}

function Line({ flag, isOpen, picking, onOpen }: LineProps): ReactNode {
  const { title, severity, state, statement, whatToDo, actBy, contract, assignedTo, decision } = flag;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={line} className={classes.line} data-open={isOpen || undefined}>
      {picking && (
        <Checkbox
          size="xs"
          aria-label={`Pick ${title} of ${contract.reference}`}
          checked={picking.isPicked}
          onChange={picking.pick}
        />
      )}
      <div className={classes.severity}>
        <SeverityMark severity={severity} />
      </div>
      <div className={classes.what}>
        <TitleButton isOpen={isOpen} onOpen={onOpen}>
          {title}
        </TitleButton>
        <div className={classes.quiet}>{formatDaysWithin(statement)}</div>
        <div className={classes.printed}>
          To do: {whatToDo}
          {decision?.reason && ` Waived: ${decision.reason}`}
        </div>
      </div>
      <div className={classes.whose}>
        <PageLink to={contractAddress(contract.id)} look="plain">
          {contract.reference}
        </PageLink>
        <div className={classes.quiet}>
          <span className={classes.name} title={contract.supplier.name}>
            {contract.supplier.name}
          </span>
        </div>
      </div>
      <div className={classes.when}>
        {actBy !== null && <div>by {formatDay(actBy)}</div>}
        <div className={classes.marks}>
          {state !== 'OPEN' && (
            <Mark>{decision?.waivedUntil ? `Waived until ${formatDay(decision.waivedUntil)}` : inWords(state)}</Mark>
          )}
          {assignedTo && <span className={classes.quiet}>{assignedTo.name}</span>}
        </div>
      </div>
    </li>
  );
}
