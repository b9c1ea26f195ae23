import {
  EvidenceLink,
  FactList,
  formatDay,
  formatMoney,
  formatNumber,
  graphql,
  inWords,
  Mark,
  Panel,
  RegisterSource,
  sourceOf,
  UNKNOWN,
  type Fact,
  type ResultOf,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { BurnDown } from './burn-down.js';
import classes from './commitments-panel.module.css';

const CommitmentsQuery = graphql(
  `
    query Commitments($id: ID!) {
      contract(id: $id) {
        id
        effectiveTerms {
          commitments {
            contractId
            value {
              id
              category
              from
              to
              quantity
              unit
              model
              modelRetiresOn
              shortfall
              overflow
              guarantee
              amount {
                amount
                currency
              }
              consumption {
                to
                quantity
                amount {
                  amount
                  currency
                }
              }
              forecast {
                measure
                committed
                drawn
                through
                atEnd
                shortfall
                usePercent
              }
              evidence {
                ...RegisterSource
              }
            }
          }
        }
      }
    }
  `,
  [RegisterSource],
);

type Commitment = ResultOf<typeof CommitmentsQuery>['contract']['effectiveTerms']['commitments'][number]['value'];

/** What we have committed to spend or to take, how much of it is left, and where its use leads. */
export function Commitments({ contractId }: { readonly contractId: string }): ReactNode {
  const [query] = useQuery({ query: CommitmentsQuery, variables: { id: contractId } });
  const commitments = query.data?.contract.effectiveTerms.commitments ?? [];
  if (commitments.length === 0) return null;
  return (
    <Panel title="Commitments" note={commitments.length}>
      {commitments.map(({ value }) => (
        <OneCommitment key={value.id} commitment={value} />
      ))}
    </Panel>
  );
}

const nameOf = ({ amount, quantity, unit, model, category }: Commitment): string => {
  const size = quantity ? `${formatNumber(quantity)} ${unit ?? ''}`.trim() : amount && formatMoney(amount);
  return [size ?? inWords(category), model && `of ${model}`].filter(Boolean).join(' ');
};

function OneCommitment({ commitment }: { readonly commitment: Commitment }): ReactNode {
  const { forecast, evidence, from, to, modelRetiresOn } = commitment;
  const source = sourceOf(evidence, 'amount') ?? sourceOf(evidence, 'quantity');
  return (
    <section className={classes.commitment} aria-label={nameOf(commitment)}>
      <div>
        <h3 className={classes.name}>
          <EvidenceLink source={source}>{nameOf(commitment)}</EvidenceLink>
        </h3>
        <p className={classes.quiet}>
          {formatDay(from)} to {formatDay(to)}
        </p>
        {modelRetiresOn && modelRetiresOn <= to && <Mark tone="bad">Model retires {formatDay(modelRetiresOn)}</Mark>}
        <FactList facts={factsOf(commitment)} />
      </div>
      {forecast ? (
        <BurnDown
          name={nameOf(commitment)}
          from={from}
          to={to}
          committed={Number(forecast.committed)}
          drawn={drawnOf(commitment, forecast.measure)}
          forecast={{ atEnd: Number(forecast.atEnd), through: forecast.through }}
        />
      ) : (
        <p className={classes.quiet}>No figures of its use were recorded.</p>
      )}
    </section>
  );
}

function drawnOf({ consumption }: Commitment, measure: 'money' | 'quantity') {
  return consumption.flatMap(({ to, amount, quantity }) => {
    const size = measure === 'money' ? amount?.amount : quantity;
    return size === null || size === undefined ? [] : { to, size: Number(size) };
  });
}

function factsOf({ forecast, amount, unit, shortfall, overflow, guarantee }: Commitment): readonly Fact[] {
  const sized = (size: string) =>
    forecast?.measure === 'money' && amount
      ? formatMoney({ amount: size, currency: amount.currency })
      : `${formatNumber(size)} ${unit ?? ''}`;
  const said = (value: string | null) => (value === null ? UNKNOWN : inWords(value));
  const use: readonly Fact[] = forecast
    ? [
        { name: 'Drawn', value: sized(forecast.drawn), remark: `through ${formatDay(forecast.through)}` },
        {
          name: 'Forecast at the end',
          value: sized(forecast.atEnd),
          remark: `${forecast.usePercent}% at the same use`,
        },
        { name: 'Forecast shortfall', value: sized(forecast.shortfall) },
      ]
    : [];
  return [
    ...use,
    { name: 'What is not used', value: said(shortfall) },
    { name: 'Beyond it', value: said(overflow) },
    ...(guarantee ? [{ name: 'Guaranteed', value: said(guarantee) }] : []),
  ];
}
