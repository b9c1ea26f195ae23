import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMay } from '@recourse/access-web';
import { FilingDialog, PdfView, type PickedText } from '@recourse/documents-web';
import { usePageTitle } from '@recourse/platform-web';
import { Suspense, useState, type ReactNode } from 'react';
import type { ReviewedDocument } from './document-query.js';
import { ReaderHead } from './reader-head.js';
import classes from './reader.module.css';
import { ReviewPanel } from './review-panel.js';
import { useChosen } from './use-chosen.js';
import { useReview } from './use-review.js';
import { useDocumentWording } from './wording/use-document-wording.js';
import { WordingContext } from './wording/wording.js';

const NARROW = '(max-width: 62em)';

type Half = 'document' | 'terms';

/** The pages on the left, what they say on the right; one at a time on narrow screens. */
export function Reader({ document }: { readonly document: ReviewedDocument }): ReactNode {
  const mayAdd = useMay('proposal:add');
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const [half, setHalf] = useState<Half>('terms');
  const [isFiling, setIsFiling] = useState(false);
  const review = useReview(document.proposals);
  const chosen = useChosen(review.current);
  const wording = useDocumentWording(document, chosen.point, () => setHalf('document'));
  usePageTitle(document.name);
  const pick = (text: PickedText) => {
    chosen.setPicked(text);
    setHalf('terms');
  };
  const isShown = (which: Half) => !isNarrow || half === which;
  const maySelect = mayAdd && document.readingState === 'SUCCEEDED';
  return (
    <div className={classes.reader}>
      <ReaderHead document={document} review={review} onFile={() => setIsFiling(true)} />
      {isNarrow && <Halves half={half} onChange={setHalf} />}
      <div className={classes.halves}>
        <div className={classes.document} hidden={!isShown('document')}>
          <Suspense fallback={<VisuallyHidden role="status">Loading the viewer</VisuallyHidden>}>
            <PdfView
              documentId={document.id}
              address={document.filePath}
              name={document.name}
              marks={chosen.marks}
              place={isShown('document') ? chosen.place : undefined}
              onPage={chosen.onPage}
              onMark={chosen.onMark}
              pick={maySelect ? { says: 'Use these words', act: pick } : undefined}
            />
          </Suspense>
        </div>
        <div className={classes.terms} hidden={!isShown('terms')}>
          <WordingContext value={wording}>
            <ReviewPanel
              document={document}
              review={review}
              chosen={chosen}
              onDocument={isNarrow ? () => setHalf('document') : undefined}
              onFile={() => setIsFiling(true)}
            />
          </WordingContext>
        </div>
      </div>
      <Suspense>{isFiling && <FilingDialog documentId={document.id} onClose={() => setIsFiling(false)} />}</Suspense>
    </div>
  );
}

interface HalvesProps {
  readonly half: Half;
  readonly onChange: (half: Half) => void;
}

function Halves({ half, onChange }: HalvesProps): ReactNode {
  return (
    <SegmentedControl<Half>
      fullWidth
      radius={0}
      aria-label="What is shown"
      value={half}
      onChange={onChange}
      data={[
        { value: 'terms', label: 'What it says' },
        { value: 'document', label: 'Document' },
      ]}
    />
  );
}
