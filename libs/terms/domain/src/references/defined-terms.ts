import type { Evidence } from '../finding.js';
import type { Range } from '../layout/block.js';
import type { RunningText } from '../layout/running-text.js';
import { citationOf } from '../units/section.js';
import type { Unit } from '../units/unit.js';
import { statedTarget, type FoundReference, type ReferenceTarget } from './cross-references.js';
import type { DocumentParts } from './document-parts.js';
import type { UnitCursor } from './unit-cursor.js';

/** A term that the document gives a meaning of its own. */
export interface DefinedTerm {
  readonly term: string;
  /** `stated`: "X" means …; `inline`: the words before ("X"); `by-reference`: "X" has the meaning given elsewhere. */
  readonly how: 'stated' | 'inline' | 'by-reference';
  /** The sentence that defines it. */
  readonly evidence: Evidence;
  /** Section in which it is defined; null where none was recognised. */
  readonly section: string | null;
  /** Where a term that is defined by reference is defined; null where that is not in this document, and for others. */
  readonly target: ReferenceTarget | null;
  /** Why a term defined by reference leads nowhere; null for others. */
  readonly unresolved: 'not-in-document' | 'other-document' | null;
}

/** A definition and where it stands. */
export interface FoundDefinition extends Range {
  readonly term: string;
  readonly how: DefinedTerm['how'];
  /** The sentence that holds it. */
  readonly unit: Unit;
  /** By which a term is defined elsewhere. */
  readonly reference: FoundReference | null;
}

const MOST_TERMS = 2_000;
const QUOTED = '["“]\\s?([^"“”\\n]{1,80}?)[,.]?\\s?["”]';
const MEANS =
  '(?:(?:shall |will )?(?:means?|mean and include|refers? to|be defined as|denotes?)|(?:is|are) defined (?:as|in)|(?:has|have|shall have|bears?|shall bear|is given) the (?:same )?(?:meaning|definition)s?)';
const STATED = new RegExp(`${QUOTED}(?:,? (?:or|and) ${QUOTED})?,?\\s(?:\\([^()\\n]{1,80}\\)\\s)?${MEANS}\\b`, 'g');
const BARE = new RegExp(
  `(?:^|\\n)(?:\\(?[a-z\\d.]{1,6}[.)]?\\s)?([A-Z][A-Za-z-]{1,24}(?: [A-Z][A-Za-z-]{1,24}){0,4})\\s${MEANS}\\b`,
  'g',
);
const BRACKETED = /\(([^()\n]{0,160})\)/g;
const QUOTE = new RegExp(QUOTED, 'g');
/** "(as defined in Section 2.1)" after the term. */
const AS_DEFINED =
  /\b((?:[A-Z][A-Za-z-]{1,24} ){0,4}[A-Z][A-Za-z-]{1,24}) \((?:as|each as) (?:such term is )?defined (?:in|under)\b/g;
const BY_REFERENCE = /\b(?:meanings?|definitions?|defined)\b[^;\n]{0,60}\b(?:in|by|under|to)\b/;

/** A bracket that quotes a term defines it, if it holds little else: not "(for example by writing "I agree")". */
const OPENS_DEFINITION =
  /^[\s,;]*(?:$|(?:each|such|the|an?|any|all|both|together|collectively|individually|hereinafter|hereafter|herein|as|in|this|with|and|or|respectively)\b)/i;
const SAYS_MORE =
  /\b(?:e\.g|i\.e|including|includes?|example|see|click\w*|by|writ\w+|marked|named|titled|entitled|section|other than|except)\b/i;
const MOST_OTHER_WORDS = 8;

const defines = (words: string): boolean =>
  OPENS_DEFINITION.test(words) && !SAYS_MORE.test(words) && words.trim().split(/\s+/).length <= MOST_OTHER_WORDS;

interface Piece {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly how: 'stated' | 'inline' | 'reference-only';
}

const isTerm = (term: string): boolean => /[A-Za-z]{2}/.test(term) && term.split(' ').length <= 8;

function inBrackets(text: string): readonly Piece[] {
  return [...text.matchAll(BRACKETED)].flatMap((match) => {
    const inner = match[1] ?? '';
    const quotes = [...inner.matchAll(QUOTE)];
    if (quotes.length === 0 || !defines(inner.replace(QUOTE, ' '))) return [];
    return quotes.map((quote) => {
      const start = match.index + 1 + quote.index;
      return { term: quote[1] ?? '', start, end: start + quote[0].length, how: 'inline' as const };
    });
  });
}

function pieces(text: string): readonly Piece[] {
  const stated = [...text.matchAll(STATED)].flatMap((match) =>
    [match[1], match[2]].flatMap((term) =>
      term === undefined
        ? []
        : { term, start: match.index, end: match.index + match[0].length, how: 'stated' as const },
    ),
  );
  const bare = [...text.matchAll(BARE)].map((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    return { term: match[1] ?? '', start, end: match.index + match[0].length, how: 'stated' as const };
  });
  const defined = [...text.matchAll(AS_DEFINED)].map((match) => {
    const end = match.index + match[0].length;
    return { term: match[1] ?? '', start: match.index, end, how: 'reference-only' as const };
  });
  return [...stated, ...bare, ...inBrackets(text), ...defined].sort((a, b) => a.start - b.start);
}

/** How far after "has the meaning" the reference stands. */
const REACH = 90;

/** The reference by which a piece defines its term elsewhere, and whether it does so at all. */
function elsewhere(piece: Piece, tail: string, next: FoundReference | undefined) {
  const refers = piece.how === 'reference-only' || (piece.how === 'stated' && BY_REFERENCE.test(tail));
  const isNear = next !== undefined && next.citation.start < piece.end + REACH;
  const reference = refers && isNear ? next : null;
  return { reference, isElsewhere: refers && (reference !== null || /the (?:same )?meaning/.test(tail)) };
}

/** Definitions of a document in its order; of a term that is defined and referred to, the definition comes first. */
export function definitionsIn(
  text: string,
  cursor: UnitCursor,
  references: readonly FoundReference[],
): readonly FoundDefinition[] {
  let next = 0;
  const found = pieces(text).flatMap((piece): readonly FoundDefinition[] => {
    const term = piece.term.trim();
    const unit = cursor.at(piece.start);
    while (next < references.length && (references[next]?.citation.start ?? 0) < piece.start) next += 1;
    if (unit === null || !isTerm(term)) return [];
    const tail = text.slice(piece.start, Math.min(unit.end, piece.end + REACH));
    const { reference, isElsewhere } = elsewhere(piece, tail, references[next]);
    const place = { term, start: piece.start, end: piece.end, unit, reference };
    if (isElsewhere) return [{ ...place, how: 'by-reference' }];
    return piece.how === 'reference-only' ? [] : [{ ...place, how: piece.how }];
  });
  return onePerTerm(found).slice(0, MOST_TERMS);
}

/** The first definition of each term; a reference gives way to a definition. */
function onePerTerm(found: readonly FoundDefinition[]): readonly FoundDefinition[] {
  const kept = new Map<string, FoundDefinition>();
  for (const one of found) {
    const key = `${one.term.toLowerCase()} ${one.how === 'by-reference' ? 'elsewhere' : 'here'}`;
    if (!kept.has(key)) kept.set(key, one);
  }
  const isHere = (term: string) => kept.has(`${term.toLowerCase()} here`);
  return [...kept.values()].filter(
    ({ term, how, reference }) => how !== 'by-reference' || !isHere(term) || reference?.target != null,
  );
}

/** A definition as it is shown, with its place. */
export function statedTerm(found: FoundDefinition, parts: DocumentParts, running: RunningText): DefinedTerm {
  const { term, how, unit, reference } = found;
  const target = reference?.target ?? null;
  const isOpen = how === 'by-reference' && target === null;
  return {
    term,
    how,
    evidence: running.evidence(unit.start, unit.end),
    section: citationOf(unit.section),
    target: target && statedTarget(target, parts, running),
    unresolved: !isOpen ? null : reference === null || reference.isElsewhere ? 'other-document' : 'not-in-document',
  };
}
