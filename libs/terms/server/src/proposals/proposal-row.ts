import type { TermKey, TermValue } from '@recourse/contracts-domain';
import { Prisma, type Proposal as ProposalRow } from '@recourse/platform-server';
import type { Evidence, Proposal } from '@recourse/terms-domain';

/** A stored proposal as the domain's. Keys and values were checked when they were read. */
export const proposalOf = ({ key, value, page, quote, boxes, derivation, ...row }: ProposalRow): Proposal => ({
  id: row.id,
  documentId: row.documentId,
  runId: row.runId,
  proposedById: row.proposedById,
  origin: row.origin,
  disagreesWithId: row.disagreesWithId,
  key: key as TermKey,
  value: value as TermValue,
  party: row.party,
  confidence: row.confidence,
  evidence: { page, quote, boxes: boxes as unknown as Evidence['boxes'] },
  section: row.section,
  ...(derivation !== null && { derivation }),
  state: row.state,
  correctedValue: row.correctedValue as TermValue,
  correctedParty: row.correctedParty,
  reviewerId: row.reviewerId,
  decidedAt: row.decidedAt,
  reason: row.reason,
  version: row.version,
});

/** Text as PostgreSQL takes it: PDFs can hold the two things it refuses, U+0000 and halves of surrogate pairs. */
export const storableText = (text: string): string =>
  text
    .replaceAll('\u0000', '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [storableText(name), storable(part)]));
}

/** A value as a JSON column takes it; JSON's null is a value there, unlike a missing one. */
export const jsonOf = (value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull =>
  value === null ? Prisma.JsonNull : (storable(value) as Prisma.InputJsonValue);
