import { graphql } from '@recourse/platform-web';
import { useCallback, type CSSProperties, type ReactNode } from 'react';
import { useQuery } from 'urql';
import classes from './pdf-page.module.css';
import type { PageBox } from './places.js';

const RecognisedQuery = graphql(`
  query RecognisedLines($id: ID!, $page: Int!) {
    document(id: $id) {
      id
      page(number: $page) {
        number
        reading
        lines {
          text
          box {
            left
            top
            width
            height
          }
        }
      }
    }
  }
`);

interface RecognisedLinesProps {
  readonly documentId: string;
  /** Counted from 1. */
  readonly number: number;
}

/** What was recognised in the picture of a page, laid over it to be selected and heard; nothing for other pages. */
export function RecognisedLines({ documentId, number }: RecognisedLinesProps): ReactNode {
  const [{ data }] = useQuery({ query: RecognisedQuery, variables: { id: documentId, page: number } });
  const page = data?.document?.page;
  if (page?.reading !== 'READ_FROM_PICTURE') return null;
  return (
    <div className={classes.text}>
      {page.lines.map(({ text, box }, index) => (
        <Line key={index} text={text} box={box} />
      ))}
    </div>
  );
}

/** Letters are about so high, of the height of their line. */
const LETTERS = 0.8;

function Line({ text, box }: { readonly text: string; readonly box: Omit<PageBox, 'page'> }): ReactNode {
  const { width } = box;
  // The letters of the screen are not those of the paper: they are drawn out until the line is as long.
  const fit = useCallback(
    (line: HTMLSpanElement | null) => {
      if (line === null || line.offsetWidth === 0) return;
      const scale = Number(getComputedStyle(line).getPropertyValue('--total-scale-factor'));
      line.style.transform = `scaleX(${(width * scale) / line.offsetWidth})`;
    },
    [width],
  );
  const length = (points: number) => `calc(${points}px * var(--total-scale-factor))`;
  const style: CSSProperties = {
    left: length(box.left),
    top: length(box.top),
    lineHeight: length(box.height),
    fontSize: length(box.height * LETTERS),
  };
  return (
    <span ref={fit} style={style}>
      {text}
    </span>
  );
}
