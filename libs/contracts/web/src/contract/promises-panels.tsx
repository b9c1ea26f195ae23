import { Table } from '@mantine/core';
import {
  EvidenceLink,
  formatDay,
  formatLength,
  formatUnitPrice,
  graphql,
  inWords,
  Mark,
  Panel,
  Pending,
  RegisterSource,
  sourceOf,
  UNKNOWN,
  type ResultOf,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';

const PromisesQuery = graphql(
  `
    query Promises($id: ID!) {
      contract(id: $id) {
        id
        effectiveTerms {
          serviceLevels {
            contractId
            value {
              id
              metric
              target
              unit
              window
              scope
              claimWithin
              creditBands {
                below
                credit
              }
              breaches {
                id
                occurredOn
                measured
                claimedOn
              }
              service {
                name
              }
              evidence {
                ...RegisterSource
              }
            }
          }
          priceLocks {
            contractId
            value {
              id
              sku
              unit
              from
              to
              coversSuccessors
              increaseCapPercent
              price {
                amount
                currency
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

type Effective = ResultOf<typeof PromisesQuery>['contract']['effectiveTerms'];

/** What the supplier promises: its service levels, and the prices it has fixed. */
export function Promises({ contractId }: { readonly contractId: string }): ReactNode {
  const [query, again] = useQuery({ query: PromisesQuery, variables: { id: contractId } });
  if (!query.data) return <Pending query={query} again={again} />;
  const { serviceLevels, priceLocks } = query.data.contract.effectiveTerms;
  return (
    <>
      {serviceLevels.length > 0 && <ServiceLevels levels={serviceLevels} />}
      {priceLocks.length > 0 && <PriceLocks locks={priceLocks} />}
    </>
  );
}

function ServiceLevels({ levels }: { readonly levels: Effective['serviceLevels'] }): ReactNode {
  return (
    <Panel title="Service levels" note={levels.length} padding="none">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Promise</Table.Th>
            <Table.Th>Target</Table.Th>
            <Table.Th>Credits</Table.Th>
            <Table.Th>Claim within</Table.Th>
            <Table.Th>Missed</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {levels.map(({ value }) => (
            <Table.Tr key={value.id}>
              <Table.Td>
                {[inWords(value.metric), value.service?.name, value.scope].filter(Boolean).join(', ')}
              </Table.Td>
              <Table.Td>
                <EvidenceLink source={sourceOf(value.evidence, 'target')}>
                  {inUnit(value.target, value.unit)}
                  {value.window && ` a ${value.window.toLowerCase()}`}
                </EvidenceLink>
              </Table.Td>
              <Table.Td>
                {value.creditBands.length === 0
                  ? UNKNOWN
                  : value.creditBands.map(({ below, credit }) => (
                      <div key={below}>
                        below {inUnit(below, value.unit)}: {credit}%
                      </div>
                    ))}
              </Table.Td>
              <Table.Td>{value.claimWithin ? formatLength(value.claimWithin) : UNKNOWN}</Table.Td>
              <Table.Td>
                {value.breaches.map(({ id, occurredOn, measured, claimedOn }) => (
                  <div key={id}>
                    {formatDay(occurredOn)}
                    {measured !== null && `: ${inUnit(measured, value.unit)}`}{' '}
                    <Mark tone={claimedOn ? 'neutral' : 'warn'}>{claimedOn ? 'Claimed' : 'Not claimed'}</Mark>
                  </div>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

const SAID = { true: 'Yes', false: 'No' } as const;

function PriceLocks({ locks }: { readonly locks: Effective['priceLocks'] }): ReactNode {
  return (
    <Panel title="Price locks" note={locks.length} padding="none">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>For</Table.Th>
            <Table.Th>Price</Table.Th>
            <Table.Th>From</Table.Th>
            <Table.Th>To</Table.Th>
            <Table.Th>Successors covered</Table.Th>
            <Table.Th>Increase after, at most</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {locks.map(({ value }) => (
            <Table.Tr key={value.id}>
              <Table.Td>{value.sku}</Table.Td>
              <Table.Td>
                <EvidenceLink source={sourceOf(value.evidence, 'price')}>
                  {value.price ? `${formatUnitPrice(value.price)} for ${value.unit}` : UNKNOWN}
                </EvidenceLink>
              </Table.Td>
              <Table.Td>{value.from ? formatDay(value.from) : UNKNOWN}</Table.Td>
              <Table.Td>{value.to ? formatDay(value.to) : UNKNOWN}</Table.Td>
              <Table.Td>{value.coversSuccessors === null ? 'Not said' : SAID[`${value.coversSuccessors}`]}</Table.Td>
              <Table.Td>{value.increaseCapPercent === null ? UNKNOWN : `${value.increaseCapPercent}%`}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

/** `99.9%`, `250 ms`. */
const inUnit = (amount: number, unit: string) => `${amount}${/^(?:%|percent)$/i.test(unit) ? '%' : ` ${unit}`}`;
