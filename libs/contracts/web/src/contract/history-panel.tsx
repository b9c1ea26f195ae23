import { Button, Table } from '@mantine/core';
import {
  formatInstant,
  formatRecordedValue,
  graphql,
  Panel,
  Pending,
  recordedNameInWords,
} from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import classes from './history-panel.module.css';
import { useQuery } from 'urql';

const HistoryQuery = graphql(`
  query ContractHistory($id: ID!, $first: Int!) {
    contractHistory(contractId: $id, first: $first) {
      totalCount
      nodes {
        id
        at
        act
        personName
        recordType
        field
        before
        after
        why
      }
    }
  }
`);

/** Whatever is changed of a contract shows here. */
const CHANGED_BY = {
  additionalTypenames: [
    'Contract',
    'TermAndRenewal',
    'Commitment',
    'PriceLock',
    'Provision',
    'ServiceLevel',
    'Proposal',
  ],
};

const STEP = 8;
const MOST = 200;

/** Who changed what, when and why. */
export function History({ contractId }: { readonly contractId: string }): ReactNode {
  const [first, setFirst] = useState(STEP);
  const [query, again] = useQuery({ query: HistoryQuery, variables: { id: contractId, first }, context: CHANGED_BY });
  const history = query.data?.contractHistory;
  return (
    <Panel title="History" note={history?.totalCount} padding="none">
      {history ? (
        <Table fz="sm" className={classes.history}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>When</Table.Th>
              <Table.Th>Who</Table.Th>
              <Table.Th>What</Table.Th>
              <Table.Th>Before</Table.Th>
              <Table.Th>After</Table.Th>
              <Table.Th>Why</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {history.nodes.map(({ id, at, personName, recordType, field, act, before, after, why }) => (
              <Table.Tr key={id}>
                <Table.Td>{formatInstant(at)}</Table.Td>
                <Table.Td>{personName}</Table.Td>
                <Table.Td>
                  {recordedNameInWords(recordType)}
                  {field && `, ${recordedNameInWords(field)}`} {act}
                </Table.Td>
                <Table.Td>{formatRecordedValue(before)}</Table.Td>
                <Table.Td>{formatRecordedValue(after)}</Table.Td>
                <Table.Td>{why ?? ''}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <Pending query={query} again={again} />
      )}
      {history && history.totalCount > first && first < MOST && (
        <Button size="compact-sm" variant="subtle" m="xs" onClick={() => setFirst(Math.min(MOST, first * 4))}>
          Show more
        </Button>
      )}
    </Panel>
  );
}
