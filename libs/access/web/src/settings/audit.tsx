import { Button, NativeSelect, Stack, Table } from '@mantine/core';
import { formatInstant, formatTermValue, graphql, inWords, Panel, Pending } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';

const AuditQuery = graphql(`
  query AuditEntries($after: String, $personId: ID) {
    auditEntries(first: 50, after: $after, personId: $personId) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        personName
        act
        recordType
        field
        before
        after
        why
      }
    }
    people(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Who changed what, from what to what, and why; the newest first. */
export function Audit(): ReactNode {
  const [personId, setPersonId] = useState('');
  const [after, setAfter] = useState<string | null>(null);
  const [query, again] = useQuery({ query: AuditQuery, variables: { after, personId: personId || null } });
  if (!query.data) return <Pending query={query} again={again} lines={8} />;
  const { nodes, pageInfo } = query.data.auditEntries;
  return (
    <Stack gap="sm">
      <NativeSelect
        maw={260}
        label="Person"
        value={personId}
        onChange={(event) => {
          setAfter(null);
          setPersonId(event.currentTarget.value);
        }}
        data={[
          { value: '', label: 'Everybody' },
          ...query.data.people.nodes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Panel title="History" padding="none">
        <Table.ScrollContainer minWidth={720}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>When</Table.Th>
                <Table.Th>Who</Table.Th>
                <Table.Th>What</Table.Th>
                <Table.Th>From</Table.Th>
                <Table.Th>To</Table.Th>
                <Table.Th>Why</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {nodes.map(({ id, at, personName, act, recordType, field, before, after: then, why }) => (
                <Table.Tr key={id}>
                  <Table.Td>{formatInstant(at)}</Table.Td>
                  <Table.Td>{personName}</Table.Td>
                  <Table.Td>
                    {inWords(act)} {recordType}
                    {field !== null && `: ${field}`}
                  </Table.Td>
                  <Table.Td>{formatTermValue(before)}</Table.Td>
                  <Table.Td>{formatTermValue(then)}</Table.Td>
                  <Table.Td>{why}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Panel>
      {pageInfo.hasNextPage && (
        <Button size="xs" variant="default" w="fit-content" onClick={() => setAfter(pageInfo.endCursor)}>
          Older
        </Button>
      )}
    </Stack>
  );
}
