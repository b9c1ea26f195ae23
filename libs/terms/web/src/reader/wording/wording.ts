import type { PdfPlace } from '@recourse/documents-web';
import { createContext, use } from 'react';
import type { Parts } from '../look-up/use-parts.js';
import type { Definition, Target } from './wording-queries.js';

/** What the words of the document mean, and ways to get there. */
export interface Wording {
  readonly documentId: string;
  readonly definitions: Parts<Definition>;
  /** Opens the definitions at a term. */
  readonly lookUp: (term: string) => void;
  /** Marks a place of the document, for when it is looked at. */
  readonly point: (place: PdfPlace) => void;
  /** Shows a place of the document, in front. */
  readonly show: (place: PdfPlace) => void;
}

export const WordingContext = createContext<Wording | null>(null);

export function useWording(): Wording {
  const wording = use(WordingContext);
  if (wording === null) throw new Error('The words of a document are only known in its reader.');
  return wording;
}

/** The sentence that defines a term. */
export const placeOfDefinition = ({ term, evidence: { page, boxes } }: Definition): PdfPlace => ({
  key: `definition ${term} ${page}`,
  page,
  boxes,
});

/** The first words of a section or exhibit. */
export const placeOfTarget = ({ number, page, boxes }: Target): PdfPlace => ({
  key: `target ${number ?? ''} ${page}`,
  page,
  boxes: boxes.map((box) => ({ ...box, page })),
});
