/** A piece of a quote: plain words, a defined term, or a reference that leads somewhere. */
export type QuotePiece<Target> =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'term'; readonly text: string; readonly term: string }
  | { readonly kind: 'reference'; readonly text: string; readonly target: Target };

interface Reference<Target> {
  readonly quote: string;
  readonly target: Target;
}

interface Found<Target> {
  readonly start: number;
  readonly piece: Exclude<QuotePiece<Target>, { kind: 'words' }>;
}

const LETTER = /[\p{L}\p{N}]/u;
const isWhole = (quote: string, start: number, end: number): boolean =>
  !LETTER.test(quote.charAt(start - 1)) && !LETTER.test(quote.charAt(end));

/** Where a term first stands as a word of its own, or in the plural; as the document writes it, for capitals define. */
function termIn(quote: string, term: string): (Pick<Found<never>, 'start'> & { readonly text: string }) | undefined {
  for (let start = quote.indexOf(term); start >= 0; start = quote.indexOf(term, start + 1)) {
    for (const text of [term, `${term}s`]) {
      const end = start + text.length;
      if (quote.startsWith(text, start) && isWhole(quote, start, end)) return { start, text };
    }
  }
  return undefined;
}

/** The words of a quote with the terms and references in them: each term once, and of two that overlap the longer. */
export function linkedQuote<Target>(
  quote: string,
  terms: readonly string[],
  references: readonly Reference<Target>[],
): readonly QuotePiece<Target>[] {
  const found: Found<Target>[] = [];
  for (const { quote: text, target } of references) {
    const start = quote.indexOf(text);
    if (start >= 0) found.push({ start, piece: { kind: 'reference', text, target } });
  }
  for (const term of new Set(terms)) {
    const at = termIn(quote, term);
    if (at) found.push({ start: at.start, piece: { kind: 'term', text: at.text, term } });
  }
  found.sort((a, b) => a.start - b.start || b.piece.text.length - a.piece.text.length);
  const pieces: QuotePiece<Target>[] = [];
  let done = 0;
  for (const { start, piece } of found) {
    if (start < done) continue;
    if (start > done) pieces.push({ kind: 'words', text: quote.slice(done, start) });
    pieces.push(piece);
    done = start + piece.text.length;
  }
  if (done < quote.length) pieces.push({ kind: 'words', text: quote.slice(done) });
  return pieces;
}
