import { ContractKind } from '@recourse/contracts-domain';
import type { Box } from '@recourse/documents-domain';
import type { Evidence } from '../finding.js';
import type { RunningText } from '../layout/running-text.js';
import { citationOf } from '../units/section.js';
import type { Unit } from '../units/unit.js';
import { citationsIn, type Citation } from './citations.js';
import type { DocumentParts, Part } from './document-parts.js';
import type { UnitCursor } from './unit-cursor.js';

/** Where in the document a reference leads. */
export interface ReferenceTarget {
  readonly kind: 'section' | 'exhibit';
  /** As cited: "4.2(a)", "B"; null for a section without number. */
  readonly number: string | null;
  readonly heading: string | null;
  /** Page on which it begins, counted from 1. */
  readonly page: number;
  /** Where its first words stand on that page, one box a line. */
  readonly boxes: readonly Box[];
}

/** A reference to a section or exhibit. */
export interface CrossReference {
  /** The words that refer, and where they stand. */
  readonly evidence: Evidence;
  /** Section in which they stand; null where none was recognised. */
  readonly section: string | null;
  readonly kind: 'section' | 'exhibit';
  /** As cited, in full: "4.2(b)" for the second of "Sections 4.2(a) and (b)"; null for "this Section". */
  readonly cited: string | null;
  /** "first paragraph", "last sentence": what of it is meant; null for all of it. */
  readonly part: string | null;
  /** Null where it is unresolved. */
  readonly target: ReferenceTarget | null;
  /** Why it leads nowhere: the document has no such section, or names another document. Null where it is resolved. */
  readonly unresolved: 'not-in-document' | 'other-document' | null;
}

/** A reference with what it leads to in the document. */
export interface FoundReference {
  readonly citation: Citation;
  readonly unit: Unit;
  readonly target: Part | null;
  readonly isElsewhere: boolean;
}

/** More references than this are a list of names, not a contract. */
const MOST_REFERENCES = 3_000;

const OWN =
  /^,? ?(?:\([^()]{1,60}\) ?)?(?:,? )?(?:above|below|hereof|herein|hereto|(?:of|to|in|under) (?:this|these|the present) )/i;
const IN_EXHIBIT =
  /^(?:\([^()]{1,60}\) ?)?,? ?(?:of|to|in|under) (?:Exhibit|Schedule|Annex|Appendix|Attachment) ([A-Z](?:-?\d{1,2})?|\d{1,2})\b/;
/** "of the Master Services Agreement", "of Regulation (EU) 2016/679", "GDPR", "of title 11". */
const OTHER =
  /^,? ?(?:\([^()]{1,60}\) ?)?,? ?(?:(?:of|to|in|under) (?:the |that |such |its |any |each )?(?:applicable |underlying |relevant )?(?:[A-Z][A-Za-z&'’.-]{1,24}|\d{4})(?: (?:\([A-Z]{2,5}\)|[A-Z0-9][A-Za-z0-9&'’./-]{0,24}|of|and|for|the)){0,8}|GDPR|UCC|U\.S\.C|C\.F\.R|[Tt]itle \d)/;
/** "17 U.S.C. § 512(c)". */
const CODE = /(?:U\.?S\.?C\.?|C\.?F\.?R\.?|FAR|DFARS|Code|Act|Regulation|Directive|GDPR|Rule),?\s*$/;
/** Words that this document calls itself or its parts by. */
const OWN_NAME =
  /^,? ?(?:of|to|in|under) the (?:Agreement|Terms|Contract|Order Form|Addendum|General Terms|Terms of Service)\b(?! [A-Z])/;

/** Documents that belong to another one, which they call the agreement. */
const SUBORDINATE: readonly (ContractKind | null)[] = [
  ContractKind.AMENDMENT,
  ContractKind.ORDER_FORM,
  ContractKind.DATA_PROCESSING_AGREEMENT,
  ContractKind.SERVICE_LEVEL_AGREEMENT,
];

function isElsewhere({ before, after, kind }: Citation, document: ContractKind | null): boolean {
  if (CODE.test(before)) return true;
  if (OWN.test(after) || IN_EXHIBIT.test(after)) return false;
  if (OWN_NAME.test(after)) return SUBORDINATE.includes(document);
  return OTHER.test(after) && (kind === 'section' || /^,? ?(?:of|to) (?:the|that) /.test(after));
}

/** "this Section" in 4.2(b) is 4.2, "this Article" is 4, "this paragraph" is 4.2(b). */
function selfNumber(self: Citation['self'], unit: Unit): string | null {
  const { number } = unit.section;
  if (number === null || self === 'paragraph') return number;
  return self === 'article' ? (/^[^.(]+/.exec(number)?.[0] ?? number) : number.replace(/(?:\([^()]*\))+$/, '');
}

/** The part of the document that a citation names; null where it has none of that name. */
function targetOf(citation: Citation, unit: Unit, parts: DocumentParts): Part | null {
  if (citation.kind === 'exhibit') return parts.exhibit(citation.number ?? '');
  const number = citation.number ?? selfNumber(citation.self, unit);
  const inExhibit = IN_EXHIBIT.exec(citation.after)?.[1];
  const exhibit = inExhibit === undefined ? null : parts.exhibit(inExhibit);
  if (inExhibit !== undefined && exhibit === null) return null;
  return number === null
    ? null
    : parts.section(number, exhibit === null ? parts.exhibitAt(unit) : parts.exhibitIndex(exhibit));
}

/** A label, or the name of an exhibit above it, refers to nothing. */
const namesItself = ({ start }: Citation, unit: Unit): boolean =>
  start >= unit.end || (unit.kind === 'heading' && start - unit.start < 3);

/** A document whose references are read. */
export interface ReferringText {
  readonly text: string;
  readonly cursor: UnitCursor;
  readonly parts: DocumentParts;
  readonly kind: ContractKind | null;
}

/** References of a document, each with what it leads to. */
export function referencesIn({ text, cursor, parts, kind }: ReferringText): readonly FoundReference[] {
  return citationsIn(text)
    .slice(0, MOST_REFERENCES)
    .flatMap((citation) => {
      const unit = cursor.at(citation.start);
      if (unit === null || namesItself(citation, unit)) return [];
      const elsewhere = isElsewhere(citation, kind);
      return [{ citation, unit, target: elsewhere ? null : targetOf(citation, unit, parts), isElsewhere: elsewhere }];
    });
}

/** What a reference leads to as it is shown, with its place. */
export function statedTarget(part: Part, parts: DocumentParts, running: RunningText): ReferenceTarget {
  const { kind, number, heading } = part;
  const [first] = parts.unitsOf({ ...part, last: part.first });
  if (first === undefined) return { kind, number, heading, page: running.pageAt(0), boxes: [] };
  const { page, boxes } = running.evidence(first.start, first.end);
  const onPage = boxes.filter((box) => (box.page ?? page) === page);
  return {
    kind,
    number,
    heading,
    page,
    boxes: onPage.map(({ left, top, width, height }) => ({ left, top, width, height })),
  };
}

/** A reference as it is shown, with its place. */
export function statedReference(found: FoundReference, parts: DocumentParts, running: RunningText): CrossReference {
  const { citation, unit, target } = found;
  return {
    evidence: running.evidence(citation.start, citation.end),
    section: citationOf(unit.section),
    kind: citation.kind,
    cited: citation.number,
    part: citation.part,
    target: target && statedTarget(target, parts, running),
    unresolved: target !== null ? null : found.isElsewhere ? 'other-document' : 'not-in-document',
  };
}
