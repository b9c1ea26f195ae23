import { Button, Group, NativeSelect, Stack, Table } from '@mantine/core';
import {
  contractAddress,
  EmptyState,
  formatInstant,
  formatRecordedValue,
  graphql,
  PageLink,
  Panel,
  Pending,
  recordedNameInWords,
  type ResultOf,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import classes from './settings.module.css';

const AuditQuery = graphql(`
  query AuditEntries($after: String, $personId: ID, $recordType: String) {
    auditEntries(first: 50, after: $after, personId: $personId, recordType: $recordType) {
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
        contractId
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
type Entry = ResultOf<typeof AuditQuery>['auditEntries']['nodes'][number];

/** Types of records that the history speaks of, as people look for them. */
const RECORD_TYPES = [
  'Contract',
  'TermAndRenewal',
  'Commitment',
  'PriceLock',
  'ServiceLevel',
  'Provision',
  'Document',
  'Proposal',
  'Flag',
  'Policy',
  'CalendarEvent',
  'ClosingDay',
  'ExchangeRate',
  'ReportingCurrency',
  'GivenNotice',
  'Supplier',
  'Service',
  'Person',
  'ApiToken',
] as const;

/** What part of the history is shown. */
export interface AuditFilter {
  readonly person: string | undefined;
  readonly about: string | undefined;
  /** Cursor of the entry after which the page begins. */
  readonly after: string | undefined;
}

interface AuditProps {
  readonly shown: AuditFilter;
  readonly onShow: (filter: AuditFilter) => void;
}

/** Who changed what, from what to what, and why; the newest first. */
export function Audit({ shown, onShow }: AuditProps): ReactNode {
  const { person, about, after } = shown;
  const variables = { after: after ?? null, personId: person ?? null, recordType: about ?? null };
  const [query, again] = useQuery({ query: AuditQuery, variables, requestPolicy: 'cache-and-network' });
  if (!query.data) return <Pending query={query} again={again} lines={8} />;
  const { nodes, pageInfo } = query.data.auditEntries;
  const { endCursor } = pageInfo;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <NativeSelect
          label="Person"
          value={person ?? ''}
          onChange={({ currentTarget }) =>
            onShow({ ...shown, person: currentTarget.value || undefined, after: undefined })
          }
          data={[
            { value: '', label: 'Everybody' },
            ...query.data.people.nodes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          label="About"
          value={about ?? ''}
          onChange={({ currentTarget }) =>
            onShow({ ...shown, about: currentTarget.value || undefined, after: undefined })
          }
          data={[
            { value: '', label: 'Everything' },
            ...RECORD_TYPES.map((type) => ({ value: type, label: recordedNameInWords(type) })),
          ]}
        />
      </Group>
      <Panel title="History" padding="none">
        {nodes.length === 0 ? <EmptyState title="Nothing was changed" /> : <Entries entries={nodes} />}
      </Panel>
      <Group gap="xs">
        {after !== undefined && (
          <Button size="xs" variant="default" onClick={() => onShow({ ...shown, after: undefined })}>
            Newest
          </Button>
        )}
        {pageInfo.hasNextPage && endCursor !== null && (
          <Button size="xs" variant="default" onClick={() => onShow({ ...shown, after: endCursor })}>
            Older
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  return (
    <Table fz="sm" className={classes.table}>
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
        {entries.map((entry) => (
          <Table.Tr key={entry.id}>
            <Table.Td className={classes.when}>{formatInstant(entry.at)}</Table.Td>
            <Table.Td className={classes.when}>{entry.personName}</Table.Td>
            <Table.Td>
              <WhatChanged entry={entry} />
            </Table.Td>
            <Table.Td data-name="From">{formatRecordedValue(entry.before)}</Table.Td>
            <Table.Td data-name="To">{formatRecordedValue(entry.after)}</Table.Td>
            <Table.Td>{entry.why}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function WhatChanged({ entry }: { readonly entry: Entry }): ReactNode {
  const { act, recordType, field, contractId } = entry;
  const name = recordedNameInWords(recordType);
  return (
    <>
      {contractId === null ? name : <PageLink to={contractAddress(contractId)}>{name}</PageLink>}
      {field !== null && `, ${recordedNameInWords(field)}`} {act}
    </>
  );
}
