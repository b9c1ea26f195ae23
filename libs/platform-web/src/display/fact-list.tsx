import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

export interface Fact {
  /** Where two facts have one name. */
  readonly key?: string;
  readonly name: string;
  readonly value: ReactNode;
  /** A remark under the value: where it comes from, what it means. */
  readonly remark?: ReactNode;
}

interface FactListProps {
  readonly facts: readonly Fact[];
}

/** Names and values, one under the other. */
export function FactList({ facts }: FactListProps): ReactNode {
  return (
    <dl className={classes.list}>
      {facts.map(({ key, name, value, remark }) => (
        <div key={key ?? name} className={classes.fact}>
          <dt>{name}</dt>
          <dd>
            {value}
            {remark !== undefined && <div className={classes.remark}>{remark}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
