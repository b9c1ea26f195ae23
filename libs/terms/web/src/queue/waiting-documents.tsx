import { Button } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import {
  counted,
  documentAddress,
  EmptyState,
  PageLink,
  Pending,
  uploadAddress,
  useShortcut,
} from '@recourse/platform-web';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { DocumentTable } from './document-table.js';
import { Pager } from './pager.js';
import { WaitingQuery } from './queue-queries.js';

/** The queue: the longest waiting first. */
export function WaitingDocuments(): ReactNode {
  const [after, setAfter] = useState<string | null>(null);
  const context = useMemo(() => ({ additionalTypenames: ['Document', 'Proposal'] }), []);
  const [query, again] = useQuery({ query: WaitingQuery, variables: { after }, context });
  const navigate = useNavigate();
  const mayUpload = useMay('document:upload');
  const found = query.data?.documentsToReview;
  const first = found?.nodes[0];
  const begin = () => {
    if (first) void navigate(documentAddress(first.id));
  };
  useShortcut({ keys: 'Enter', says: 'Begin with the first document', group: 'Review', act: begin });
  if (found === undefined) return <Pending query={query} again={again} lines={8} />;
  if (first === undefined) {
    return (
      <EmptyState
        title="Nothing waits to be decided"
        action={mayUpload && <PageLink to={uploadAddress}>Upload documents</PageLink>}
      >
        As soon as a document was read, what it says waits here for a person.
      </EmptyState>
    );
  }
  return (
    <>
      <DocumentTable
        documents={found.nodes}
        caption={`${counted(found.totalCount, 'document')} with something to decide`}
      >
        <Button size="xs" onClick={begin}>
          Begin with the first
        </Button>
      </DocumentTable>
      <Pager pageInfo={found.pageInfo} after={after} goTo={setAfter} />
    </>
  );
}
