import type { PDFDocumentProxy } from 'pdfjs-dist';
import { memo, useEffect, useRef, useState, type CSSProperties, type MouseEvent, type ReactNode } from 'react';
import { drawPage, layText } from './draw-page.js';
import type { PageSize } from './open-pdf.js';
import classes from './pdf-page.module.css';
import type { PageBox, PdfMark } from './places.js';
import { RecognisedLines } from './recognised-lines.js';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly documentId: string;
  /** Counted from 1. */
  readonly number: number;
  readonly size: PageSize;
  /** Pixels a point. */
  readonly scale: number;
  /** Pages far from the screen are empty paper. */
  readonly isNear: boolean;
  readonly marks: readonly PdfMark[];
  readonly chosen: readonly PageBox[];
  readonly onPoint: (at: Pick<PageBox, 'page' | 'left' | 'top'>) => void;
}

/** One page: its picture, what is marked on it, and its text on top, to be selected. */
export const PdfPage = memo(function PdfPage(props: PdfPageProps): ReactNode {
  const { number, size, scale, isNear, onPoint } = props;
  const point = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const { left, top } = currentTarget.getBoundingClientRect();
    onPoint({ page: number, left: (clientX - left) / scale, top: (clientY - top) / scale });
  };
  const style = {
    width: size.width * scale,
    height: size.height * scale,
    '--total-scale-factor': scale,
  } as CSSProperties;
  return (
    // The marks' proposals stand in a list of their own, for keyboards and screen readers.
    <div
      role="group"
      aria-label={`Page ${number}`}
      data-page={number}
      data-points={size.width}
      className={classes.page}
      style={style}
      onClick={point}
    >
      {isNear && <Sheet {...props} />}
    </div>
  );
});

/** A page with fewer letters of its own may be a picture with a stamp. */
const FEW_LETTERS = 200;

function Sheet({ pdf, documentId, number, scale, marks, chosen }: PdfPageProps): ReactNode {
  const [isPicture, setIsPicture] = useState(false);
  const [isDrawn, setIsDrawn] = useState(true);
  const picture = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(
    () => (picture.current ? drawPage({ pdf, number, host: picture.current }, scale, setIsDrawn) : undefined),
    [pdf, number, scale],
  );
  useEffect(() => {
    if (text.current === null) return undefined;
    return layText({ pdf, number, host: text.current }, (letters) => setIsPicture(letters < FEW_LETTERS));
  }, [pdf, number]);
  return (
    <>
      <div ref={picture} className={classes.picture} aria-hidden />
      {!isDrawn && (
        <p className={classes.problem}>This page cannot be shown here. Download the PDF to open it elsewhere.</p>
      )}
      <div className={classes.marks} aria-hidden>
        {marks.flatMap(({ id, look, boxes }) =>
          boxes
            .filter(({ page }) => page === number)
            .map((box, index) => <Marked key={`${id} ${index}`} box={box} look={look} />),
        )}
        {chosen
          .filter(({ page }) => page === number)
          .flatMap((box, index) => [
            <Marked key={`edge ${index}`} box={box} look="edge" />,
            <Marked key={`chosen ${index}`} box={box} look="chosen" />,
          ])}
      </div>
      <div ref={text} className={classes.text} />
      {isPicture && <RecognisedLines documentId={documentId} number={number} />}
    </>
  );
}

/** A hair of air around the letters, in points. */
const AIR = 1.5;

function Marked({
  box,
  look,
}: {
  readonly box: PageBox;
  readonly look: PdfMark['look'] | 'chosen' | 'edge';
}): ReactNode {
  const length = (points: number) => `calc(${points}px * var(--total-scale-factor))`;
  const style = {
    left: length(box.left - AIR),
    top: length(box.top - AIR),
    width: length(box.width + 2 * AIR),
    height: length(box.height + 2 * AIR),
  };
  return <span className={classes.mark} data-look={look} style={style} />;
}
