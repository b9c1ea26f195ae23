import type { ReactNode } from 'react';
import { inWords } from '../format/words.js';
import classes from './marks.module.css';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

interface MarkProps {
  readonly tone?: Tone;
  readonly children: ReactNode;
}

/** A short word with a ground: a status, a kind. The word says it; the colour only repeats it. Plain, since tables hold hundreds. */
export function Mark({ tone = 'neutral', children }: MarkProps): ReactNode {
  return (
    <span className={classes.mark} data-tone={tone}>
      {children}
    </span>
  );
}

export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFO';

const TONE_OF_SEVERITY: Readonly<Record<Severity, Tone>> = {
  CRITICAL: 'bad',
  HIGH: 'bad',
  MEDIUM: 'warn',
  LOW: 'neutral',
  INFO: 'neutral',
};

/** How grave a flag is. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  return <Mark tone={TONE_OF_SEVERITY[severity]}>{inWords(severity)}</Mark>;
}

export type ContractState = 'ACTIVE' | 'DRAFT' | 'EXPIRED' | 'IN_REVIEW' | 'NOTICE_GIVEN' | 'TERMINATED';

const TONE_OF_STATE: Readonly<Record<ContractState, Tone>> = {
  ACTIVE: 'good',
  DRAFT: 'neutral',
  EXPIRED: 'neutral',
  IN_REVIEW: 'accent',
  NOTICE_GIVEN: 'warn',
  TERMINATED: 'neutral',
};

/** Where a contract stands. */
export function ContractStateMark({ status }: { readonly status: ContractState }): ReactNode {
  return <Mark tone={TONE_OF_STATE[status]}>{inWords(status)}</Mark>;
}
