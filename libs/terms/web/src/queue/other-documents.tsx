import { counted, EmptyState, Pending } from '@recourse/platform-web';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { DocumentTable } from './document-table.js';
import { Pager } from './pager.js';
import { DocumentsQuery } from './queue-queries.js';
import type { Queue } from './queues.js';

type Other = Exclude<Queue, 'waiting'>;

const FILTERS = { reading: { state: 'RUNNING' }, failed: { isUnread: true }, all: null } as const;
const EMPTY: Readonly<Record<Other, string>> = {
  reading: 'Nothing is being read',
  failed: 'Every page could be read',
  all: 'No documents yet',
};
const EVERY_MS = 2_000;

/** Documents by the state of their reading, the latest first. */
export function OtherDocuments({ show }: { readonly show: Other }): ReactNode {
  const [after, setAfter] = useState<string | null>(null);
  const context = useMemo(() => ({ additionalTypenames: ['Document', 'ExtractionRun'] }), []);
  const variables = { filter: FILTERS[show], after };
  const [query, again] = useQuery({ query: DocumentsQuery, variables, context });
  useEffect(() => {
    if (show !== 'reading') return;
    const timer = window.setInterval(() => again({ requestPolicy: 'network-only' }), EVERY_MS);
    return () => window.clearInterval(timer);
  }, [show, again]);
  const found = query.data?.documents;
  if (found === undefined) return <Pending query={query} again={again} lines={8} />;
  if (found.nodes.length === 0) return <EmptyState title={EMPTY[show]} />;
  return (
    <>
      <DocumentTable documents={found.nodes} caption={counted(found.totalCount, 'document')} />
      <Pager pageInfo={found.pageInfo} after={after} goTo={setAfter} />
    </>
  );
}
