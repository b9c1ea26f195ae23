import type { PdfMark, PdfPlace, PickedText } from '@recourse/documents-web';
import type { Absence, ReviewedProposal } from './document-query.js';

const LOOK: Readonly<Record<ReviewedProposal['state'], PdfMark['look']>> = {
  PROPOSED: 'open',
  ACCEPTED: 'confirmed',
  CORRECTED: 'confirmed',
  REJECTED: 'rejected',
  SUPERSEDED: 'rejected',
};

/** Everything that was read, where it stands. */
export const marksOf = (proposals: readonly ReviewedProposal[]): readonly PdfMark[] =>
  proposals.map(({ id, state, evidence }) => ({ id, look: LOOK[state], boxes: evidence.boxes }));

interface Looked {
  /** Where a definition or reference led. */
  readonly pointed: PdfPlace | undefined;
  readonly picked: PickedText | undefined;
  readonly miss: Absence | undefined;
  readonly chosen: ReviewedProposal | undefined;
  /** The page that the address names. */
  readonly page: number | undefined;
}

/** What to show of the document: where words led, words just selected, a near miss, the chosen proposal, or a page. */
export function placeOf({ pointed, picked, miss, chosen, page }: Looked): PdfPlace | undefined {
  if (pointed) return pointed;
  if (picked) return { key: `picked ${picked.page} ${picked.quote}`, ...picked };
  const near = miss?.nearestMiss?.evidence;
  if (miss && near) return { key: `miss ${miss.key}`, page: near.page, boxes: near.boxes };
  if (chosen) return { key: chosen.id, page: chosen.evidence.page, boxes: chosen.evidence.boxes };
  return page === undefined ? undefined : { key: 'address', page, boxes: [] };
}
