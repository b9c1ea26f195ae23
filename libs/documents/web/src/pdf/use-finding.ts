import { graphql, refusalOf } from '@recourse/platform-web';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { PageBox, PdfMark, PdfPlace } from './places.js';

const FindQuery = graphql(`
  query FindInDocument($id: ID!, $words: String!) {
    document(id: $id) {
      id
      find(words: $words) {
        totalCount
        places {
          page
          boxes {
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

/** Words that somebody looks for in a document, and the place among those found that is shown. */
export interface Finding {
  readonly words: string;
  readonly look: (words: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** For those who do not see it; empty before anything is asked. */
  readonly says: string;
  readonly count: number;
  readonly marks: readonly PdfMark[];
  readonly place: PdfPlace | undefined;
}

/** As short as the API takes. */
const SHORTEST = 2;

/** Finds words in what was read of a document, in print and in pictures alike. */
export function useFinding(documentId: string): Finding {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const [wanted] = useDebouncedValue(words.trim(), 250);
  const isAsked = wanted.length >= SHORTEST && words.trim().length >= SHORTEST;
  const [{ data, error, fetching }] = useQuery({
    query: FindQuery,
    variables: { id: documentId, words: wanted },
    pause: !isAsked,
  });
  const found = isAsked && !fetching && !error ? data?.document?.find : undefined;
  const places = useMemo(
    () => (found?.places ?? []).map(({ page, boxes }) => boxes.map((box): PageBox => ({ page, ...box }))),
    [found],
  );
  const index = places.length === 0 ? 0 : ((at % places.length) + places.length) % places.length;
  const marks = useMemo(
    () => places.map((boxes, number): PdfMark => ({ id: `found ${number}`, look: 'found', boxes })),
    [places],
  );
  const place = useMemo(() => {
    const boxes = places[index];
    const first = boxes?.[0];
    return boxes && first && { key: `found ${wanted} ${index}`, page: first.page, boxes };
  }, [places, index, wanted]);
  const look = (next: string) => {
    setWords(next);
    setAt(0);
  };
  const total = found?.totalCount ?? 0;
  return {
    words,
    look,
    step: (by) => setAt(index + by),
    says: saidOf({ isAsked, isFound: found !== undefined, index, shown: places.length, total }) || whyNot(error),
    count: places.length,
    marks,
    place,
  };
}

const whyNot = (error: Parameters<typeof refusalOf>[0]) => refusalOf(error)?.message ?? '';

interface Said {
  readonly isAsked: boolean;
  readonly isFound: boolean;
  readonly index: number;
  readonly shown: number;
  readonly total: number;
}

function saidOf({ isAsked, isFound, index, shown, total }: Said): string {
  if (!isAsked || !isFound) return '';
  if (total === 0) return 'Not found';
  return `${index + 1} of ${total}${total > shown ? `, the first ${shown} shown` : ''}`;
}
