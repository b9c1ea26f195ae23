import { Button, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import {
  CURRENCIES,
  EmptyState,
  formatDay,
  graphql,
  nameOfCurrency,
  Panel,
  Pending,
  useAct,
  type ResultOf,
} from '@recourse/platform-web';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { NewRate } from './new-rate.js';

const RatesQuery = graphql(`
  query ExchangeRates {
    reportingCurrency {
      currency
      version
    }
    exchangeRates {
      id
      currency
      into
      rate
      on
      source
    }
  }
`);
type Rate = ResultOf<typeof RatesQuery>['exchangeRates'][number];

const Choose = graphql(`
  mutation ChooseReportingCurrency($input: ChooseReportingCurrencyInput!) {
    chooseReportingCurrency(input: $input) {
      currency
      version
    }
  }
`);
const Remove = graphql(`
  mutation RemoveExchangeRate($id: ID!) {
    removeExchangeRate(id: $id) {
      id
    }
  }
`);

/** In which currency sums are shown as well, and by which rates. */
export function Currencies(): ReactNode {
  const mayEdit = useMay('rate:edit');
  const [query, again] = useQuery({
    query: RatesQuery,
    context: useMemo(() => ({ additionalTypenames: ['ExchangeRate', 'ReportingCurrency'] }), []),
  });
  const choose = useAct(Choose);
  if (!query.data) return <Pending query={query} again={again} lines={6} />;
  const { reportingCurrency, exchangeRates } = query.data;
  const { currency, version } = reportingCurrency;
  return (
    <Stack gap="md">
      <Panel title="Reporting currency">
        <Stack gap="sm">
          <Text size="sm" c="dimmed" maw="44rem">
            Sums over several currencies are shown in it as well, beside the amounts as they were agreed. Where a rate
            is missing there is no sum, and it says so.
          </Text>
          {mayEdit ? (
            <NativeSelect
              maw={320}
              aria-label="Reporting currency"
              value={currency ?? ''}
              data={[...(currency === null ? [{ value: '', label: 'None so far' }] : []), ...CURRENCIES]}
              onChange={({ currentTarget: { value } }) =>
                void choose.act(
                  { input: { currency: value, expectedVersion: version } },
                  { done: `Sums are shown in ${value} as well` },
                )
              }
            />
          ) : (
            <Text size="sm">{currency === null ? 'None so far.' : nameOfCurrency(currency)}</Text>
          )}
        </Stack>
      </Panel>
      <Panel title="Exchange rates" note={exchangeRates.length} padding="none">
        {mayEdit && <NewRate into={currency} />}
        <Rates rates={exchangeRates} />
      </Panel>
    </Stack>
  );
}

function Rates({ rates }: { readonly rates: readonly Rate[] }): ReactNode {
  const mayEdit = useMay('rate:edit');
  const remove = useAct(Remove);
  if (rates.length === 0)
    return <EmptyState title="No rates">Finance enters them, with their day and where they were read.</EmptyState>;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Rate</Table.Th>
          <Table.Th>From</Table.Th>
          <Table.Th>Source</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rates.map(({ id, currency, into, rate, on, source }) => (
          <Table.Tr key={id}>
            <Table.Td>
              1 {currency} = {rate} {into}
            </Table.Td>
            <Table.Td>{formatDay(on)}</Table.Td>
            <Table.Td>
              {source}{' '}
              {mayEdit && (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Remove the rate of ${currency} from ${formatDay(on)}`}
                  onClick={() => void remove.act({ id }, { done: 'The rate is removed' })}
                >
                  Remove
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
