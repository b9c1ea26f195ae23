import { Group, Progress, Table, Text } from '@mantine/core';
import { unreadAmong, UnreadMark } from '@recourse/documents-web';
import { contractAddress, counted, documentAddress, formatInstant, Mark, PageLink } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './document-table.module.css';
import type { QueuedDocumentFields } from './queue-queries.js';

interface DocumentTableProps {
  readonly documents: readonly QueuedDocumentFields[];
  readonly caption: string;
  readonly children?: ReactNode;
}

/** Documents, where they belong, and how far each is. */
export function DocumentTable({ documents, caption, children }: DocumentTableProps): ReactNode {
  return (
    <div className={classes.box}>
      <Group justify="space-between" p="xs">
        <Text size="sm" c="dimmed">
          {caption}
        </Text>
        {children}
      </Group>
      <Table aria-label={caption}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Document</Table.Th>
            <Table.Th className={classes.wide}>Contract</Table.Th>
            <Table.Th>Review</Table.Th>
            <Table.Th className={classes.wide}>Uploaded</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {documents.map((document) => (
            <Table.Tr key={document.id}>
              <Table.Td className={classes.name}>
                <PageLink to={documentAddress(document.id)}>{document.name}</PageLink>
                <div className={classes.quiet}>{counted(document.pageCount, 'page')}</div>
              </Table.Td>
              <Table.Td className={classes.wide}>
                <Where document={document} />
              </Table.Td>
              <Table.Td>
                <HowFar document={document} />
                <UnreadMark document={document} />
              </Table.Td>
              <Table.Td className={classes.wide}>
                {formatInstant(document.uploadedAt)}
                <div className={classes.quiet}>{document.uploadedBy ?? 'by Recourse itself'}</div>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Where({ document: { contract, supplier } }: { readonly document: QueuedDocumentFields }): ReactNode {
  if (contract === null) {
    return (
      <>
        <Mark tone="warn">No contract yet</Mark>
        <div className={classes.quiet}>{supplier ? `Seems to be ${supplier.name}’s` : 'Supplier not recognised'}</div>
      </>
    );
  }
  return (
    <>
      <PageLink to={contractAddress(contract.id)} look="plain">
        {contract.title}
      </PageLink>
      <div className={classes.quiet}>
        {contract.supplier.name} · {contract.reference}
      </div>
    </>
  );
}

function HowFar({ document }: { readonly document: QueuedDocumentFields }): ReactNode {
  const { readingState, reviewProgress, runs } = document;
  const run = runs[0];
  if (readingState === 'QUEUED') return <Mark tone="accent">Waits to be read</Mark>;
  if (readingState === 'RUNNING') {
    return <Mark tone="accent">{run?.pageCount ? `Page ${run.pagesRead} of ${run.pageCount}` : 'Being read'}</Mark>;
  }
  if (readingState !== 'SUCCEEDED') {
    return (
      <>
        <Mark tone="bad">{readingState === 'FAILED' ? 'Could not be read' : 'Cancelled'}</Mark>
        <div className={classes.quiet}>{run?.refusal?.message}</div>
      </>
    );
  }
  const { proposed, accepted, corrected, rejected } = reviewProgress;
  const all = proposed + accepted + corrected + rejected;
  if (all === 0) return <NoTerm document={document} />;
  return (
    <>
      {proposed === 0 ? 'All decided' : `${proposed} of ${all} to decide`}
      <Progress value={(100 * (all - proposed)) / all} size="xs" w="8rem" mt={4} aria-label="Decided" />
    </>
  );
}

/** That nothing was found is said only of what was read. */
function NoTerm({ document: { pageCount, unreadPages } }: { readonly document: QueuedDocumentFields }): ReactNode {
  if (unreadAmong(unreadPages).length >= pageCount) return null;
  return <span className={classes.quiet}>No term found</span>;
}
