import { Button, Group, Progress, Text } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { UnreadMark } from '@recourse/documents-web';
import { graphql, Mark, useAct } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { ReviewedDocument } from './document-query.js';

const Cancel = graphql(`
  mutation CancelRun($runId: ID!) {
    cancelExtractionRun(runId: $runId) {
      id
      state
    }
  }
`);

/** How far the reading of a document is; nothing once it was read. */
export function RunState({ document }: { readonly document: ReviewedDocument }): ReactNode {
  const run = document.runs[0];
  if (run === undefined || run.state === 'SUCCEEDED') return <UnreadMark document={document} />;
  if (run.state === 'QUEUED') return <Mark tone="accent">Waits to be read</Mark>;
  if (run.state === 'RUNNING') return <Running run={run} />;
  return <Mark tone="bad">{run.state === 'FAILED' ? 'Could not be read' : 'Reading was cancelled'}</Mark>;
}

function Running({ run }: { readonly run: ReviewedDocument['runs'][number] }): ReactNode {
  const mayCancel = useMay('document:upload');
  const { act } = useAct(Cancel);
  const says = run.pageCount === null ? 'Reading' : `Reading page ${run.pagesRead} of ${run.pageCount}`;
  const share = run.pageCount ? run.pagesRead / run.pageCount : 0;
  return (
    <Group gap="xs" wrap="nowrap" role="status">
      <div>
        <Text size="xs" c="dimmed">
          {says}
        </Text>
        <Progress value={100 * share} size="xs" w="8rem" animated aria-label="Pages read" />
      </div>
      {mayCancel && (
        <Button size="compact-xs" variant="default" onClick={() => void act({ runId: run.id })}>
          Cancel
        </Button>
      )}
    </Group>
  );
}
