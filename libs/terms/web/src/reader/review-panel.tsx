import { Alert, Button, Group, NativeSelect, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { unreadAmong } from '@recourse/documents-web';
import { EmptyState } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { readerRoute } from '../reader.route.js';
import { AbsenceList } from './absence-list.js';
import type { ReviewedDocument } from './document-query.js';
import { isOpen, listed } from './listed.js';
import { LookUp, LookUpButtons } from './look-up/look-up.js';
import { OwnFindingForm } from './own-finding-form.js';
import { ProposalList } from './proposal-list.js';
import classes from './review-panel.module.css';
import type { Chosen } from './use-chosen.js';
import type { Review } from './use-review.js';
import { useReviewKeys } from './use-review-keys.js';
import type { Order, View } from './views.js';

interface ReviewPanelProps {
  readonly document: ReviewedDocument;
  readonly review: Review;
  readonly chosen: Chosen;
  /** Where the document is hidden behind this. */
  readonly onDocument: (() => void) | undefined;
  /** Asks for the contract: nothing can be accepted without. */
  readonly onFile: () => void;
}

/** What was read in the document, and what was searched in vain; decided here. */
export function ReviewPanel({ document, review, chosen, onDocument, onFile }: ReviewPanelProps): ReactNode {
  const { show: view = 'open', order = 'document' } = readerRoute.useSearch();
  const list = listed(review.current, view, order);
  const isFiled = document.contract !== null;
  const keys = useReviewKeys({ list, review, chosen, onFile: isFiled ? undefined : onFile });
  const { picked, setPicked, choose } = chosen;
  const close = (id: string | undefined) => {
    setPicked(undefined);
    if (id !== undefined) choose(id);
  };
  return (
    <section className={classes.panel} aria-label="What it says">
      <VisuallyHidden role="status">{keys.said}</VisuallyHidden>
      <Controls document={document} review={review} view={view} order={order} />
      <LookUp document={document} />
      <div className={classes.scroller}>
        <Failure document={document} />
        {picked && (
          <OwnFindingForm
            key={picked.quote}
            document={document}
            picked={picked}
            instead={chosen.proposal}
            review={review}
            onDone={close}
          />
        )}
        {view === 'absent' ? (
          <AbsenceList document={document} shown={chosen.miss} onShow={chosen.setMiss} onDocument={onDocument} />
        ) : (
          <>
            {list.length === 0 && <Nothing document={document} review={review} view={view} />}
            <ProposalList list={list} chosen={chosen.proposal} keys={keys} onDocument={onDocument} />
          </>
        )}
      </div>
    </section>
  );
}

interface ControlsProps {
  readonly document: ReviewedDocument;
  readonly review: Review;
  readonly view: View;
  readonly order: Order;
}

function Controls({ document, review, view, order }: ControlsProps): ReactNode {
  const navigate = readerRoute.useNavigate();
  const change = (search: { show?: View; order?: Order }) =>
    void navigate({ search: (before) => ({ ...before, ...search }), replace: true, resetScroll: false });
  const open = review.current.filter(isOpen).length;
  const labels: Readonly<Record<View, string>> = {
    open: `To decide ${open}`,
    decided: `Decided ${review.current.length - open}`,
    all: 'All',
    absent: `Not found ${document.absences.length}`,
  };
  return (
    <div className={classes.controls}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Which are listed"
        value={view}
        onChange={(next) => change({ show: next as View })}
        data={Object.entries(labels).map(([value, label]) => ({ value, label }))}
      />
      <Group gap="xs" wrap="nowrap" justify="flex-end">
        {view !== 'absent' && (
          <NativeSelect
            size="xs"
            flex={1}
            aria-label="Order"
            value={order}
            onChange={(event) => change({ order: event.currentTarget.value as Order })}
            data={[
              { value: 'document', label: 'As in the document' },
              { value: 'confidence', label: 'The least sure first' },
            ]}
          />
        )}
        <LookUpButtons />
      </Group>
    </div>
  );
}

function Failure({ document }: { readonly document: ReviewedDocument }): ReactNode {
  const run = document.runs[0];
  if (run?.refusal == null) return null;
  return (
    <Alert m="sm" color="red" variant="light" title="It could not be read">
      <Text size="sm">{run.refusal.message}</Text>
    </Alert>
  );
}

function Nothing({ document, review, view }: Omit<ControlsProps, 'order'>): ReactNode {
  const navigate = readerRoute.useNavigate();
  const mayDecide = useMay('proposal:decide');
  if (document.readingState !== 'SUCCEEDED') {
    return <EmptyState title="Nothing was read yet">What it says appears here as soon as it was read.</EmptyState>;
  }
  if (unreadAmong(document.unreadPages).length >= document.pageCount) {
    return (
      <EmptyState title="Nothing of it could be read">
        So nothing can be said to be missing in it. Ask for a copy with text or a sharper scan, or file it and enter by
        hand what it says.
      </EmptyState>
    );
  }
  if (view === 'open' && review.current.length > 0) {
    return (
      <EmptyState
        title={mayDecide ? 'All decided' : 'Nothing waits for a decision'}
        action={
          <Button
            size="xs"
            variant="default"
            onClick={() => void navigate({ search: (before) => ({ ...before, show: 'absent' }), replace: true })}
          >
            See what was not found
          </Button>
        }
      >
        What was confirmed stands in the register, each value with its sentence.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing here">
      {view === 'decided' ? 'Nobody has decided anything yet.' : 'No known term was found in this document.'}
    </EmptyState>
  );
}
