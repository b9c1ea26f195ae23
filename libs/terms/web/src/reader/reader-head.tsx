import { ActionIcon, Button, Group, Kbd, Menu, Progress, Text, Title, Tooltip } from '@mantine/core';
import { ChevronLeftIcon, ChevronRightIcon, DotsHorizontalIcon } from '@radix-ui/react-icons';
import { useMay } from '@recourse/access-web';
import { contractAddress, graphql, PageLink, reviewAddress, useAct, useShortcut } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { ReviewedDocument } from './document-query.js';
import { isOpen } from './listed.js';
import classes from './reader.module.css';
import { RunState } from './run-state.js';
import type { Review } from './use-review.js';
import { useNeighbours } from './use-neighbours.js';

interface ReaderHeadProps {
  readonly document: ReviewedDocument;
  readonly review: Review;
  readonly onFile: () => void;
}

/** What the document is, where it belongs, and how far its review is. */
export function ReaderHead({ document, review, onFile }: ReaderHeadProps): ReactNode {
  return (
    <header className={classes.head}>
      <div className={classes.name}>
        <Title order={1} title={document.name}>
          {document.name}
        </Title>
        <Filed document={document} onFile={onFile} />
      </div>
      <Group gap="sm" wrap="nowrap">
        <RunState document={document} />
        <Decided review={review} />
        <Neighbours documentId={document.id} />
        <More document={document} />
      </Group>
    </header>
  );
}

/** The contract that the document belongs to, or a way to say which. */
function Filed({ document, onFile }: Omit<ReaderHeadProps, 'review'>): ReactNode {
  const mayFile = useMay('contract:edit');
  const { contract } = document;
  const file = () => {
    if (mayFile && contract === null) onFile();
  };
  useShortcut({ keys: 'c', says: 'File it under a contract', group: 'Document', act: file });
  if (contract !== null) {
    return (
      <Text size="sm">
        <PageLink to={contractAddress(contract.id)} className={classes.contract} title={contract.title}>
          {contract.reference} · {contract.title}
        </PageLink>
      </Text>
    );
  }
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        Belongs to no contract yet
      </Text>
      {mayFile && (
        <Button size="compact-xs" variant="light" onClick={onFile} rightSection={<Kbd size="xs">c</Kbd>}>
          File under a contract
        </Button>
      )}
    </Group>
  );
}

function Decided({ review }: { readonly review: Review }): ReactNode {
  const all = review.current.length;
  if (all === 0) return null;
  const done = all - review.current.filter(isOpen).length;
  return (
    <div>
      <Text size="xs" c="dimmed" ta="right">
        {done} of {all} decided
      </Text>
      <Progress value={(100 * done) / all} size="xs" w="7rem" aria-label="Decided" />
    </div>
  );
}

/** The documents before and after it in the queue. */
function Neighbours({ documentId }: { readonly documentId: string }): ReactNode {
  const { before, after, goTo } = useNeighbours(documentId);
  useShortcut({ keys: ']', says: 'Next document in the queue', group: 'Queue', act: () => goTo(after) });
  useShortcut({ keys: '[', says: 'Previous document in the queue', group: 'Queue', act: () => goTo(before) });
  return (
    <Group gap={0} wrap="nowrap">
      <Tooltip label="Previous document in the queue ([)">
        <ActionIcon aria-label="Previous document in the queue" disabled={!before} onClick={() => goTo(before)}>
          <ChevronLeftIcon />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Next document in the queue (])">
        <ActionIcon aria-label="Next document in the queue" disabled={!after} onClick={() => goTo(after)}>
          <ChevronRightIcon />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

const ReadAgain = graphql(`
  mutation ReadDocumentAgain($documentId: ID!) {
    readDocumentAgain(documentId: $documentId) {
      id
      state
    }
  }
`);

function More({ document }: { readonly document: ReviewedDocument }): ReactNode {
  const mayUpload = useMay('document:upload');
  const { act } = useAct(ReadAgain);
  const isBeingRead = document.readingState === 'QUEUED' || document.readingState === 'RUNNING';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label="More about this document">
          <DotsHorizontalIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayUpload && (
          <Menu.Item
            disabled={isBeingRead}
            onClick={() => void act({ documentId: document.id }, { done: 'It is being read again. Decisions stay.' })}
          >
            Read it again
          </Menu.Item>
        )}
        <Menu.Item component="a" href={document.filePath} download={document.name}>
          Download the PDF
        </Menu.Item>
        <Menu.Item component={PageLink} to={reviewAddress()} look="none">
          To the review queue
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
