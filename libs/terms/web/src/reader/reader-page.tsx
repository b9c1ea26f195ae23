import { useMay } from '@recourse/access-web';
import { EmptyState, Page, PageLink, Pending, reviewAddress } from '@recourse/platform-web';
import { useEffect, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { readerRoute } from '../reader.route.js';
import { DocumentQuery, type ReviewedDocument } from './document-query.js';
import { Reader } from './reader.js';

/** How often a document that is being read is asked for. */
const EVERY_MS = 1_500;

/** A document and what was read in it; for whoever may read documents. */
export function ReaderPage(): ReactNode {
  const mayRead = useMay('document:read');
  if (mayRead) return <OfDocument />;
  return (
    <Page title="Document">
      <EmptyState title="Documents are not open to your role">
        They state prices. Ask an administrator for another role if you need to read them.
      </EmptyState>
    </Page>
  );
}

function OfDocument(): ReactNode {
  const { documentId } = readerRoute.useParams();
  const [query, again] = useQuery({ query: DocumentQuery, variables: { id: documentId } });
  const document = query.data?.document;
  const isBeingRead = document != null && IS_BEING_READ.has(document.readingState);
  useEffect(() => {
    if (!isBeingRead) return;
    const timer = window.setInterval(() => again({ requestPolicy: 'network-only' }), EVERY_MS);
    return () => window.clearInterval(timer);
  }, [isBeingRead, again]);
  // While another one is asked for, urql still hands out the one before.
  if (document?.id === documentId) return <Reader key={documentId} document={document} />;
  if (document === null) {
    return (
      <Page title="Document">
        <EmptyState
          title="There is no such document"
          action={<PageLink to={reviewAddress({ show: 'all' })}>All documents</PageLink>}
        />
      </Page>
    );
  }
  return (
    <Page title="Document">
      <Pending query={query} again={() => again({ requestPolicy: 'network-only' })} />
    </Page>
  );
}

const IS_BEING_READ: ReadonlySet<ReviewedDocument['readingState']> = new Set(['QUEUED', 'RUNNING'] as const);
