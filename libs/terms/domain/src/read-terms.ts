import { classify } from '@recourse/terms-classifier';
import { TERM_KEYS, type TermKey } from '@recourse/contracts-domain';
import type { Page } from '@recourse/documents-domain';
import { STRENGTH, type Claim } from './clauses/claim.js';
import { READERS } from './clauses/readers.js';
import { search, type Searched } from './clauses/search.js';
import { settle } from './clauses/settle.js';
import { readFamily } from './family/read-family.js';
import type { Evidence, Finding } from './finding.js';
import type { Range } from './layout/block.js';
import { layOut, type LaidOut } from './layout/lay-out.js';
import type { RunningText } from './layout/running-text.js';
import { tablesIn } from './layout/tables/find-tables.js';
import { partiesOf } from './parties/parties.js';
import { PlainLanguage } from './parties/plain-language.js';
import { findRoles, type NamedParty } from './parties/roles.js';
import { clausesIn } from './reading/clauses.js';
import { UnitText } from './reading/contract-text.js';
import { documentKind } from './reading/document-kind.js';
import { derivedEffectiveDate } from './reading/effective.js';
import { derivedExpiration } from './reading/expiration.js';
import { withLikelyClaims } from './reading/likely/likely-claims.js';
import type { Completeness, Party, Reading, TermPresence } from './reading/reading.js';
import { withSignatureDate } from './reading/signatures.js';
import { statedTables } from './reading/tables.js';
import { withReferredClaims } from './reading/by-reference/claims-by-reference.js';
import { titleOf } from './reading/title.js';
import { readReferences, statedReferences } from './references/references.js';
import { readUnits } from './units/read-units.js';
import { citationOf } from './units/section.js';
import type { Unit } from './units/unit.js';
import { numericOrderOf } from './values/dates.js';

/** A shorter part of a sentence says too little to be its evidence. */
const LEAST_PART = 80;

/**
 * The evidence of a range. Of a range over several pages, the part on the page of the decisive words; the longest part
 * where their place is not known, or stands in a scrap of the sentence.
 */
function evidenceOf(running: RunningText, range: Range, decisive?: number): Evidence {
  const { first, last } = running.pagesOf(range.start, range.end);
  if (first === last) return running.evidence(range.start, range.end);
  const length = (part: Range) => part.end - part.start;
  const parts = [first, first + 1, last].map((page) => running.partOnPage(range.start, range.end, page));
  const longest = parts.reduce((best, part) => (length(part) > length(best) ? part : best));
  const own = decisive === undefined ? longest : running.partOnPage(range.start, range.end, running.pageAt(decisive));
  const chosen = length(own) < LEAST_PART ? longest : own;
  return running.evidence(chosen.start, chosen.end);
}

/** How a value is for a sentence that only refers to it, in words for people. */
function referralOf(running: RunningText, unit: Unit): string {
  const { page, quote } = evidenceOf(running, unit);
  return `stated here; ${citationOf(unit.section) ?? 'a sentence'}, page ${page}, refers to it: "${quote.slice(0, 300)}"`;
}

function findingOf(
  running: RunningText,
  { key, value, party, strength, likelihood, unit, at, through, referredBy }: Claim,
): Finding {
  const range = { start: unit.start, end: (through ?? unit).end };
  const decisive = unit.start + Math.floor((at / Math.max(1, unit.plain.length)) * unit.text.length);
  return {
    key,
    value,
    party,
    confidence: likelihood === undefined ? STRENGTH[strength] : Math.round(likelihood * 100) / 100,
    evidence: evidenceOf(running, range, at === 0 ? undefined : decisive),
    section: citationOf(unit.section),
    ...(referredBy === undefined ? {} : { derivation: referralOf(running, referredBy) }),
  };
}

function completenessOf(pages: readonly Page[]): Completeness {
  const pagesUnread = pages.flatMap(({ number, reading }) =>
    reading.by === 'unread' ? [{ page: number, reason: reading.reason }] : [],
  );
  const pagesRecognised = pages.flatMap(({ number, reading }) =>
    reading.by === 'ocr' ? [{ page: number, confidence: reading.confidence }] : [],
  );
  return { pagesRead: pages.length - pagesUnread.length, pagesRecognised, pagesUnread };
}

const partyOf = (running: RunningText, { name, role, start, end }: NamedParty): Party => ({
  name,
  role,
  evidence: evidenceOf(running, { start, end }, start),
});

/** The parties as one finding, on the definition of the first. */
function partiesFinding(parties: readonly Party[]): Finding | null {
  const first = parties[0];
  if (first === undefined) return null;
  const value = parties.map(({ name, role }) => ({ name, role }));
  return {
    key: 'parties',
    value,
    party: null,
    confidence: parties.every(({ role }) => role !== null) ? STRENGTH.plain : STRENGTH.weak,
    evidence: first.evidence,
    section: null,
  };
}

/** A value is no surer than the letters it was read from. */
function asSureAsItsPage(finding: Finding, { pagesRecognised }: Completeness): Finding {
  const recognised = pagesRecognised.find(({ page }) => page === finding.evidence.page);
  if (recognised === undefined) return finding;
  return { ...finding, confidence: Math.round(finding.confidence * recognised.confidence * 100) / 100 };
}

/** A blank page hides nothing; any other unread page may. */
const mayHide = ({ pagesUnread }: Completeness): boolean => pagesUnread.some(({ reason }) => reason !== 'blank');

interface Ground {
  readonly running: RunningText;
  readonly found: ReadonlySet<TermKey>;
  readonly completeness: Completeness;
}

function presenceOf(
  { reader, units, sections, nearest }: Searched,
  { running, found, completeness }: Ground,
): readonly TermPresence[] {
  const miss = (unit: Unit) => ({
    evidence: evidenceOf(running, unit),
    section: citationOf(unit.section),
  });
  return reader.keys.map((key) => ({
    key,
    judgement: found.has(key) ? 'present' : mayHide(completeness) ? 'could-not-read' : 'not-found',
    searched: { pages: completeness.pagesRead, sentences: units, sections, words: reader.words },
    nearestMiss: found.has(key) || nearest === null ? null : miss(nearest),
  }));
}

const inCatalogueOrder = (a: TermPresence, b: TermPresence): number =>
  TERM_KEYS.indexOf(a.key) - TERM_KEYS.indexOf(b.key);

function readLaidOut(laidOut: LaidOut, completeness: Completeness): Reading {
  const { running } = laidOut;
  const roles = findRoles(running.text);
  const language = new PlainLanguage(roles.words);
  const tables = tablesIn(running.lines);
  const document = new UnitText({
    units: readUnits(laidOut, language),
    tables,
    numericOrder: numericOrderOf(running.text),
    language,
  });
  const { units, numericOrder } = document;
  const title = titleOf(laidOut);
  const kind = documentKind(title, running.text.slice(0, 4_000));
  const references = readReferences(running, { units, kind });
  const { claims, searched } = search(document, READERS);
  const referred = withReferredClaims(claims, { document, references, readers: READERS });
  const classified = classify(running.text);
  const parties = partiesOf(running.text, roles, classified).map((party) => partyOf(running, party));
  const likely = withLikelyClaims(referred, { document, running, kind, classified });
  const made = withSignatureDate(likely, { document, running, kind });
  const stated = settle(made, READERS).map((claim) => findingOf(running, claim));
  const effective = derivedEffectiveDate(stated, document, (unit) => evidenceOf(running, unit));
  const dated = effective === null ? stated : [effective, ...stated];
  const derived = [partiesFinding(parties), effective, derivedExpiration(dated)].filter((finding) => finding !== null);
  const terms = [...derived, ...stated].map((finding) => asSureAsItsPage(finding, completeness));
  const ground = { running, found: new Set(terms.map(({ key }) => key)), completeness };
  return {
    title,
    kind,
    parties,
    family: readFamily({ units, kind, numericOrder, evidence: (unit) => evidenceOf(running, unit) }),
    terms,
    tables: statedTables(tables, units),
    ...statedReferences(references, running),
    presence: searched.flatMap((one) => presenceOf(one, ground)).sort(inCatalogueOrder),
    ...clausesIn({ classified, running, completeness, mayHide: mayHide(completeness) }),
    completeness,
  };
}

/**
 * Reads a document's pages: what they bind the parties to, each value with the sentence that says so, and for every
 * other term what was searched. Pure and bounded: no text takes more than linear time.
 */
export const readTerms = (pages: readonly Page[]): Reading => readLaidOut(layOut(pages), completenessOf(pages));

/** Text of a document's pages without running heads, one paragraph a line: what is read. */
export const runningTextOf = (pages: readonly Page[]): string => layOut(pages).running.text;
