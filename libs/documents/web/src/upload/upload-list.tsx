import { Button, Progress, Table, Text } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { contractAddress, documentAddress, inWords, Mark, PageLink, type Tone } from '@recourse/platform-web';
import { Suspense, useState, type ReactNode } from 'react';
import { FilingDialog } from '../filing/filing-dialog.js';
import { UnreadMark } from '../reading/unread-mark.js';
import { unreadAmong } from '../reading/unread-words.js';
import type { Upload, UploadState } from './upload.js';
import type { UploadedDocument } from './upload-queries.js';
import classes from './upload.module.css';

interface UploadListProps {
  readonly uploads: readonly Upload[];
  readonly documents: ReadonlyMap<string, UploadedDocument>;
}

/** Each file: how far it is, what became of it, and what it seems to be. */
export function UploadList({ uploads, documents }: UploadListProps): ReactNode {
  const [filing, setFiling] = useState<string>();
  return (
    <>
      <Table aria-label="Files" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>File</Table.Th>
            <Table.Th>State</Table.Th>
            <Table.Th>What it seems to be</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className={classes.rows}>
          {uploads.map((upload) => (
            <Row key={upload.id} upload={upload} document={documents.get(upload.documentId ?? '')} onFile={setFiling} />
          ))}
        </Table.Tbody>
      </Table>
      <Suspense>
        {filing !== undefined && <FilingDialog documentId={filing} onClose={() => setFiling(undefined)} />}
      </Suspense>
    </>
  );
}

interface RowProps {
  readonly upload: Upload;
  readonly document: UploadedDocument | undefined;
  readonly onFile: (documentId: string) => void;
}

function Row({ upload, document, onFile }: RowProps): ReactNode {
  const { path, documentId } = upload;
  const [name = path, ...folders] = path.split('/').reverse();
  return (
    <Table.Tr>
      <Table.Td className={classes.name}>
        {documentId === null ? name : <PageLink to={documentAddress(documentId)}>{name}</PageLink>}
        {folders.length > 0 && (
          <Text size="xs" c="dimmed">
            {folders.reverse().join(' / ')}
          </Text>
        )}
      </Table.Td>
      <Table.Td className={classes.state}>
        <State upload={upload} document={document} />
      </Table.Td>
      <Table.Td>{document && <Seems document={document} onFile={onFile} />}</Table.Td>
    </Table.Tr>
  );
}

const MARKS: Readonly<Record<Exclude<UploadState, 'sending'>, readonly [Tone, string]>> = {
  reading: ['neutral', 'Looking whether it is here'],
  waiting: ['neutral', 'Waiting'],
  kept: ['good', 'Taken in'],
  known: ['accent', 'Here already'],
  refused: ['bad', 'Not taken'],
  failed: ['warn', 'Failed'],
};

function State({ upload, document }: Omit<RowProps, 'onFile'>): ReactNode {
  const { state, share, problem } = upload;
  if (state === 'sending') {
    return <Progress size="sm" value={100 * share} aria-label={`Sent of ${upload.path}`} />;
  }
  const [tone, says] = MARKS[state];
  return (
    <>
      <Mark tone={tone}>{says}</Mark>
      {problem !== null && <Text size="xs">{problem}</Text>}
      {document && <Reading document={document} />}
    </>
  );
}

function Reading({ document }: { readonly document: UploadedDocument }): ReactNode {
  const run = document.runs[0];
  switch (document.readingState) {
    case 'QUEUED':
      return <Quiet>Waits to be read</Quiet>;
    case 'RUNNING':
      return <Quiet>{run?.pageCount ? `Reading page ${run.pagesRead} of ${run.pageCount}` : 'Being read'}</Quiet>;
    case 'SUCCEEDED':
      return <WhatWasRead document={document} />;
    case 'FAILED':
    case 'CANCELLED':
      return <Quiet>{run?.refusal?.message ?? 'It could not be read.'}</Quiet>;
  }
}

function WhatWasRead({ document }: { readonly document: UploadedDocument }): ReactNode {
  const { pageCount, unreadPages, reviewProgress } = document;
  const isNothing = unreadAmong(unreadPages).length >= pageCount;
  return (
    <>
      {!isNothing && <Quiet>{progressInWords(reviewProgress)}</Quiet>}
      <UnreadMark document={document} />
    </>
  );
}

function progressInWords({ proposed, ...decided }: UploadedDocument['reviewProgress']): string {
  if (proposed > 0) return `Read; ${proposed} to decide`;
  return Object.values(decided).some((count) => count > 0) ? 'Read; all decided' : 'Read; no term found';
}

function Quiet({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Text size="xs" c="dimmed">
      {children}
    </Text>
  );
}

function Seems({ document, onFile }: Pick<RowProps, 'onFile'> & { readonly document: UploadedDocument }): ReactNode {
  const mayFile = useMay('contract:edit');
  const { contract, reading, supplier } = document;
  if (contract !== null) {
    return (
      <>
        <PageLink to={contractAddress(contract.id)} look="plain">
          {contract.title}
        </PageLink>
        <Quiet>{contract.reference}</Quiet>
      </>
    );
  }
  if (reading === null) return null;
  return (
    <>
      <Text size="sm">
        {reading.kind ? inWords(reading.kind) : 'Kind unknown'} · {supplier?.name ?? 'supplier unknown'}
      </Text>
      {mayFile && (
        <Button size="compact-xs" variant="light" onClick={() => onFile(document.id)}>
          Confirm and file
          <span className={classes.unseen}> {document.name}</span>
        </Button>
      )}
    </>
  );
}
