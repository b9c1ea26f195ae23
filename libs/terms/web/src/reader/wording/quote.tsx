import { UnstyledButton } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import type { Evidence } from '../document-query.js';
import panel from '../review-panel.module.css';
import { linkedQuote } from './linked-quote.js';
import classes from './wording.module.css';
import { placeOfTarget, useWording } from './wording.js';
import { ReferencesQuery } from './wording-queries.js';

interface QuoteProps {
  readonly evidence: Evidence;
  readonly section: string | null;
}

/** Words of the document, and where they stand; their terms and references lead to what they mean. */
export function Quote({ evidence: { page, quote }, section }: QuoteProps): ReactNode {
  const { documentId, definitions, lookUp, show } = useWording();
  const [query] = useQuery({ query: ReferencesQuery, variables: { id: documentId, page } });
  const references = query.data?.document?.references?.nodes;
  const pieces = useMemo(() => {
    const terms = (definitions.parts ?? []).map(({ term }) => term);
    const leading = (references ?? []).flatMap(({ evidence, target }) =>
      target === null ? [] : [{ quote: evidence.quote, target }],
    );
    return linkedQuote(quote, terms, leading);
  }, [quote, definitions.parts, references]);
  return (
    <blockquote className={panel.quote}>
      “
      {pieces.map((piece, index) => {
        if (piece.kind === 'words') return piece.text;
        const isTerm = piece.kind === 'term';
        return (
          <UnstyledButton
            key={index}
            component="button"
            className={classes.word}
            title={isTerm ? `What “${piece.term}” means here` : `To ${piece.text}`}
            onClick={() => (isTerm ? lookUp(piece.term) : show(placeOfTarget(piece.target)))}
          >
            {piece.text}
          </UnstyledButton>
        );
      })}
      ”
      <span className={panel.where}>
        Page {page}
        {section !== null && ` · ${section}`}
      </span>
    </blockquote>
  );
}
