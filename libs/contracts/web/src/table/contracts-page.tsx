import {
  ContractStateMark,
  contractAddress,
  formatDay,
  graphql,
  Page,
  PageLink,
  Panel,
  Pending,
  UNKNOWN,
} from '@recourse/platform-web';
import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';

const ContractsQuery = graphql(`
  query Contracts {
    contracts(first: 50) {
      totalCount
      nodes {
        id
        reference
        title
        status
        endsOn
        supplier {
          name
        }
      }
    }
  }
`);

export function ContractsPage(): ReactNode {
  const [query] = useQuery({ query: ContractsQuery });
  return (
    <Page title="Contracts">
      <Panel title="All" note={query.data?.contracts.totalCount} padding="none">
        {query.data ? (
          <Table>
            <Table.Tbody>
              {query.data.contracts.nodes.map(({ id, reference, title, status, endsOn, supplier }) => (
                <Table.Tr key={id}>
                  <Table.Td>{reference}</Table.Td>
                  <Table.Td>
                    <PageLink to={contractAddress(id)}>{title}</PageLink>
                  </Table.Td>
                  <Table.Td>{supplier.name}</Table.Td>
                  <Table.Td>
                    <ContractStateMark status={status} />
                  </Table.Td>
                  <Table.Td>{endsOn ? formatDay(endsOn) : UNKNOWN}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        ) : (
          <Pending query={query} />
        )}
      </Panel>
    </Page>
  );
}
