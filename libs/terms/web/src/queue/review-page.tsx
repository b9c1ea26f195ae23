import { SegmentedControl, Table, Text } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { EmptyState, Page } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { reviewRoute } from '../review.route.js';
import { OtherDocuments } from './other-documents.js';
import { WaitingDocuments } from './waiting-documents.js';

/** Documents that wait for a person, and what became of the others. */
export function ReviewPage(): ReactNode {
  const mayRead = useMay('proposal:read');
  const { show = 'waiting' } = reviewRoute.useSearch();
  const navigate = reviewRoute.useNavigate();
  if (!mayRead) {
    return (
      <Page title="Review">
        <EmptyState title="Documents are not open to your role" />
      </Page>
    );
  }
  return (
    <Page
      title="Review"
      below={
        <Text size="sm" c="dimmed">
          What was read in documents becomes part of the register when a person has confirmed it.
        </Text>
      }
    >
      <SegmentedControl
        size="xs"
        w="fit-content"
        maw="100%"
        aria-label="Which documents"
        value={show}
        onChange={(next) => void navigate({ search: { show: next }, replace: true })}
        data={[
          { value: 'waiting', label: 'To decide' },
          { value: 'reading', label: 'Reading' },
          { value: 'failed', label: 'Unreadable' },
          { value: 'all', label: 'All' },
        ]}
      />
      <Table.ScrollContainer minWidth={320}>
        {show === 'waiting' ? <WaitingDocuments /> : <OtherDocuments key={show} show={show} />}
      </Table.ScrollContainer>
    </Page>
  );
}
