import { counted, formatMoney, formatMoneyShort, Panel, ReportedSum, UNKNOWN } from '@recourse/platform-web';
import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './at-stake.module.css';
import type { HomeData } from './home-query.js';

interface AtStakeProps {
  readonly spans: HomeData['spendAtStake'];
}

/** What renewals and commitments bind to if nobody acts, by how soon the last day to act comes. */
export function AtStake({ spans }: AtStakeProps): ReactNode {
  return (
    <Panel title="At stake" note="by the last day to act">
      <dl className={classes.spans}>
        {spans.map((span) => (
          <div key={span.days} className={classes.span}>
            <dt>{span.days} days</dt>
            <dd>
              <Amounts amounts={span.amounts} />
              <ReportedSum sum={span.reported} of={span.amounts ?? []} />
              <span className={classes.remark}>{remarkOf(span)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

type Span = AtStakeProps['spans'][number];

const remarkOf = ({ decisions, unknown }: Span) =>
  [counted(decisions, 'decision'), ...(unknown > 0 ? [`${unknown} more of unknown amount`] : [])].join(', ');

function Amounts({ amounts }: { readonly amounts: Span['amounts'] }): ReactNode {
  // Nothing is at stake, or the person may not see prices.
  if (amounts === null || amounts.length === 0) return <span className={classes.amount}>{UNKNOWN}</span>;
  return amounts.map((money) => (
    <Tooltip key={money.currency} label={formatMoney(money)}>
      <span className={classes.amount}>{formatMoneyShort(money)}</span>
    </Tooltip>
  ));
}
