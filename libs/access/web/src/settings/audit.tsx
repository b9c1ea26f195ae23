import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { EmptyState, graphql, HistoryTable, Panel, Pending, recordedNameInWords } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';

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
        {nodes.length === 0 ? <EmptyState title="Nothing was changed" /> : <HistoryTable entries={nodes} />}
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
