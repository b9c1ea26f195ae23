import type { ReactNode } from 'react';
import { graphql, type FragmentOf } from '../graphql/graphql.js';
import { formatMoney, type MoneyValue } from '../format/amounts.js';
import { formatDay } from '../format/days.js';
import classes from './reported-sum.module.css';

/** Whatever a sum in the reporting currency is asked with. */
export const ReportedSumFields = graphql(`
  fragment ReportedSumFields on ReportedSum {
    amount {
      amount
      currency
    }
    currency
    missing
    rates {
      currency
      rate
      on
      source
    }
  }
`);
type Sum = FragmentOf<typeof ReportedSumFields>;

interface ReportedSumProps {
  /** null where no reporting currency is chosen. */
  readonly sum: Sum | null;
  /** The amounts it is made of, which are shown beside it. */
  readonly of: readonly MoneyValue[];
}

/** Amounts of several currencies as one, with the rates; or that a rate is missing. Nothing where it would say the same. */
export function ReportedSum({ sum, of }: ReportedSumProps): ReactNode {
  if (sum === null || of.every(({ currency }) => currency === sum.currency)) return null;
  const { amount, currency, missing, rates } = sum;
  if (missing.length > 0)
    return <span className={classes.sum}>{`No rate of ${missing.join(', ')}: no sum in ${currency}`}</span>;
  if (amount === null) return null;
  const by = rates.map((one) => `1 ${one.currency} = ${one.rate} ${currency}, ${formatDay(one.on)}, ${one.source}`);
  return (
    <span className={classes.sum} title={by.join('; ')}>
      = {formatMoney(amount)}
      <span className={classes.rates}> by rates of {datesOf(rates)}</span>
    </span>
  );
}

const datesOf = (rates: Sum['rates']): string =>
  [...new Set(rates.map(({ on }) => on))].sort().map(formatDay).join(', ');
