import { documentAddress, formatShare, inWords, PageLink } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { KnownFlag, QuotedSentenceData } from '../flags-query.js';
import classes from './flag-detail.module.css';

type Basis = KnownFlag['basis'];

/** The sentences that show it; or what was searched, and what came nearest. */
export function FlagEvidence({ basis }: { readonly basis: Basis }): ReactNode {
  const quotes = new Map(
    basis.records
      .flatMap(({ evidence }) => evidence ?? [])
      .map((one) => [`${one.documentId}/${one.page}/${one.quote}`, one]),
  );
  const { search, changes } = basis;
  if (quotes.size === 0 && search === null && changes.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>Evidence</h3>
      {[...quotes].map(([key, quote]) => (
        <QuoteFigure key={key} quote={quote} />
      ))}
      {changes.map(({ key, before, after }) => (
        <div key={key}>
          <p className={classes.small}>{inWords(key.replaceAll('.', ' '))}</p>
          {before && <QuoteFigure quote={before} says="Before" />}
          {after && <QuoteFigure quote={after} says="Now" />}
        </div>
      ))}
      {search && (
        <>
          <p className={classes.search}>
            Not found in {search.pages} pages ({search.sentences} sentences, {formatShare(search.completeness)} of the
            text could be read). Searched for: {search.searched.map((word) => `${word}…`).join(', ')}
          </p>
          {search.nearMiss && <QuoteFigure quote={search.nearMiss} says="What came nearest" />}
        </>
      )}
    </section>
  );
}

function QuoteFigure({ quote, says }: { readonly quote: QuotedSentenceData; readonly says?: string }): ReactNode {
  const { documentId, document, page, proposalId, quote: text } = quote;
  return (
    <figure className={classes.quote}>
      <blockquote>{text}</blockquote>
      <figcaption>
        {says && `${says}. `}
        <PageLink to={documentAddress(documentId, { page, proposal: proposalId ?? undefined })}>
          {document}, page {page}
        </PageLink>
      </figcaption>
    </figure>
  );
}
