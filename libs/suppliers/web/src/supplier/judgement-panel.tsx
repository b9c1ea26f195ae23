import {
  counted,
  FactList,
  formatMoney,
  formatShare,
  Panel,
  ReportedSum,
  UNKNOWN,
  type Fact,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './supplier-page.module.css';
import type { SupplierData } from './supplier-query.js';

/** How good its contracts are by the policy, and what they cost a year. */
export function Judgement({ supplier: { score } }: { readonly supplier: SupplierData }): ReactNode {
  return (
    <Panel title="Score and spend" note={score === null ? undefined : counted(score.contractCount, 'live contract')}>
      {score === null ? (
        <span className={classes.quiet}>No contract is in force.</span>
      ) : (
        <>
          <div className={classes.total}>
            {score.total === null ? UNKNOWN : Math.round(score.total)}
            <span className={classes.quiet}> of 100, {formatShare(score.certainty)} certain</span>
          </div>
          <p className={classes.quiet}>
            {score.weighting === 'BY_VALUE'
              ? 'The mean of its live contracts, each by its annual value.'
              : 'The mean of its live contracts, each counted the same: values are missing or in several currencies.'}
          </p>
          <FactList facts={spendOf(score)} />
          <ReportedSum sum={score.reported} of={score.byCurrency.flatMap(({ annualValue }) => annualValue ?? [])} />
        </>
      )}
    </Panel>
  );
}

const spendOf = ({ byCurrency }: NonNullable<SupplierData['score']>): readonly Fact[] =>
  byCurrency.map(({ currency, annualValue, total }) => ({
    key: currency,
    name: `A year in ${currency}`,
    value: annualValue === null ? UNKNOWN : formatMoney(annualValue),
    ...(byCurrency.length > 1 && total !== null && { remark: `Score ${Math.round(total)}` }),
  }));
