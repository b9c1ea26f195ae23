import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { counted, EmptyState, Page, PageLink, Panel, reviewAddress } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { DropArea } from './drop-area.js';
import { isOver, summaryOf, type Upload } from './upload.js';
import { UploadList } from './upload-list.js';
import { uploadQueue } from './upload-queue.js';
import { useUploaded, useUploads } from './use-uploads.js';

/** Brings documents in. */
export function UploadPage(): ReactNode {
  const mayUpload = useMay('document:upload');
  return (
    <Page
      title="Upload"
      below={
        <Text size="sm" c="dimmed">
          Order forms, agreements, amendments, service levels: as PDF. Each is read at once, and what it says waits for
          review.
        </Text>
      }
    >
      {mayUpload ? (
        <Uploading />
      ) : (
        <EmptyState title="Uploading is not open to your role">
          Procurement and legal bring documents in. Ask one of them, or an administrator for another role.
        </EmptyState>
      )}
    </Page>
  );
}

function Uploading(): ReactNode {
  const { uploads, add, leftOut } = useUploads();
  const documents = useUploaded(uploads);
  return (
    <Stack gap="md">
      <DropArea onFiles={add} />
      {leftOut > 0 && (
        <Text size="sm" c="dimmed" role="status">
          {counted(leftOut, 'file')} left out: only PDFs are taken.
        </Text>
      )}
      {uploads.length > 0 && (
        <Panel title="Files" note={counted(uploads.length, 'file')} padding="none" actions={<Acts uploads={uploads} />}>
          <Overall uploads={uploads} />
          <UploadList uploads={uploads} documents={documents} />
        </Panel>
      )}
    </Stack>
  );
}

function Overall({ uploads }: { readonly uploads: readonly Upload[] }): ReactNode {
  const done = uploads.reduce((sum, one) => sum + (isOver(one) ? 1 : one.share), 0);
  const isDone = uploads.every(isOver);
  return (
    <Stack gap={4} px="sm" py="xs">
      <Group justify="space-between">
        <Text size="sm" role="status">
          {summaryOf(uploads)}
        </Text>
        {isDone && uploads.some(({ documentId }) => documentId !== null) && (
          <PageLink to={reviewAddress()}>Review what they say</PageLink>
        )}
      </Group>
      {!isDone && <Progress size="sm" value={(100 * done) / uploads.length} aria-label="All files" />}
    </Stack>
  );
}

function Acts({ uploads }: { readonly uploads: readonly Upload[] }): ReactNode {
  const failed = uploads.filter(({ state }) => state === 'failed').length;
  return (
    <Group gap="xs">
      {failed > 0 && (
        <Button size="xs" variant="default" onClick={() => uploadQueue.retry()}>
          Try {counted(failed, 'file')} again
        </Button>
      )}
      {uploads.some(isOver) && (
        <Button size="xs" variant="subtle" color="gray" onClick={() => uploadQueue.clear()}>
          Clear the list
        </Button>
      )}
    </Group>
  );
}
