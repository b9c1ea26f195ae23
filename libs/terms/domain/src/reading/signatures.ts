import { ContractKind } from '@recourse/contracts-domain';
import { claim, type Claim, type ContractText } from '../clauses/claim.js';
import type { RunningText } from '../layout/running-text.js';
import type { Unit } from '../units/unit.js';
import { datesIn, type NumericOrder, type StatedDate } from '../values/dates.js';

/** What stands where people sign. */
const SIGNED =
  /\/s\/|\bs\/ ?[a-z]|\b(?:by|name|title|its|signature|signed|authori[sz]ed signatory) ?:|^signature\b|\bin witness whereof\b/;
/** Directly before the date of a signature: "Date:", "Date signed:"; or its line begins with the signature. */
const LABEL =
  /(?<!\b(?:effective|commencement|start|end|expir[a-z]*|termination|invoice|order|delivery|closing|renewal|contract|due|issue) )\bdated?(?: signed| of signature)? ?:{0,2} ?_{0,60} ?$|\(signature\) ?$|^(?:by ?: ?)?\/s\/[^\d\n]{2,60}$/;
/** A line that labels the dates of the line above or below it: "______ Date". */
const LABELS = /^(?:[_ ]{0,160}\bdate ?:? ?[_ ]{0,160}){1,3}$/;
/** What a line of dates alone is made of besides dates and their labels. */
const NOTHING_ELSE = /^(?:[\s_:,]|dated?)*$/;
/** What follows the signatures. */
const ATTACHED = /^(?:exhibit|appendix|annex|schedule|attachment)\b/;
/** "Signed at Bonn on this 4th day of May", "IN WITNESS WHEREOF, … have executed this agreement on …": directly before the date. */
const SIGNING =
  /(?:^(?:thus )?(?:done and )?(?:signed|executed|done)|\bin witness (?:whereof|thereof)\b[^;]{0,240}\b(?:signed|executed?|set their))\b[^;]{0,190}\b(?:on|this|as of)(?: the| this)? $/;
/** A signature and its date stand within so many lines; so do the signatures of one document. */
const NEAR = 6;
const BLOCK = 16;
const LONGEST_LINE = 240;

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Lines as they stand on the page; pieces side by side are one. */
function linesOf({ text, lines }: RunningText): readonly Line[] {
  const rows: { start: number; end: number; page: number; top: number }[] = [];
  for (const { page, line, start, end } of lines) {
    const last = rows.at(-1);
    if (last?.page === page && Math.abs(last.top - line.box.top) < 2) last.end = end;
    else rows.push({ start, end, page, top: line.box.top });
  }
  return rows.map(({ start, end }) => ({ text: text.slice(start, end).trimEnd().toLowerCase(), start }));
}

/** Dates of a line that its words, or those of its neighbours, say to be those of signatures. */
function datesBeside(lines: readonly Line[], index: number, order: NumericOrder): readonly StatedDate[] {
  const line = lines[index];
  if (line === undefined || line.text.length > LONGEST_LINE) return [];
  const dates = datesIn(line.text, order);
  if (dates.length === 0) return [];
  const labelled = dates.filter(({ start }) => LABEL.test(line.text.slice(0, start)));
  const rest = dates.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line.text);
  const isAlone = NOTHING_ELSE.test(rest);
  const neighbours = [-2, -1, 1, 2].map((step) => lines[index + step]?.text ?? '');
  const isLabelled = labelled.length > 0 || neighbours.some((text) => text.length <= LONGEST_LINE && LABELS.test(text));
  return isAlone && isLabelled ? dates : labelled;
}

const isSigned = (lines: readonly Line[], index: number): boolean =>
  lines.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(({ text }) => SIGNED.test(text));

/** The dates beside the first signatures of a document. */
function signatureDates(running: RunningText, order: NumericOrder): readonly StatedDate[] {
  const lines = linesOf(running);
  const found: StatedDate[] = [];
  let until = lines.length;
  for (let index = 0; index < until; index += 1) {
    if (found.length > 0 && ATTACHED.test(lines[index]?.text ?? '')) break;
    const dates = datesBeside(lines, index, order);
    if (dates.length === 0 || !isSigned(lines, index)) continue;
    until = Math.min(until, index + BLOCK);
    const from = lines[index]?.start ?? 0;
    found.push(...dates.map(({ iso, start, end }) => ({ iso, start: from + start, end: from + end })));
  }
  return found;
}

interface Ground {
  readonly document: ContractText;
  readonly running: RunningText;
  readonly kind: ContractKind | null;
}

const madeOn = (unit: Unit, { iso, start }: StatedDate): Claim =>
  claim(unit, { key: 'agreement_date', value: iso, party: null, strength: 'weak', at: start });

/** The claim that a contract was made on the day that the sentence above its signatures names. */
function signingClaim({ units, numericOrder }: ContractText): Claim | null {
  for (const unit of units) {
    if (!/signed|executed|witness|done/i.test(unit.text)) continue;
    const { plain } = unit;
    const date = datesIn(plain, numericOrder).find(({ start }) => SIGNING.test(plain.slice(0, start)));
    if (date !== undefined) return madeOn(unit, date);
  }
  return null;
}

/** The claim that a contract was made on the day of a signature. */
function signatureClaim(dates: readonly StatedDate[], { document }: Ground): Claim | null {
  const last = dates.reduce<StatedDate | null>((a, b) => (a === null || b.iso > a.iso ? b : a), null);
  const unit = last === null ? undefined : document.units.find(({ end }) => end > last.start);
  if (last === null || unit === undefined || unit.start > last.start) return null;
  return madeOn(unit, { ...last, start: last.start - unit.start });
}

/**
 * Claims with the day of the last signature where nothing else says when the contract was made, or only the
 * classifier, and that on the day of another signature: a contract is made when its last party signs.
 */
export function withSignatureDate(claims: readonly Claim[], ground: Ground): readonly Claim[] {
  const own = claims.filter(({ key }) => key === 'agreement_date');
  const isOpen = own.every(({ likelihood }) => likelihood !== undefined);
  if (ground.kind === ContractKind.ONLINE_TERMS || !isOpen) return claims;
  const dates = signatureDates(ground.running, ground.document.numericOrder);
  if (!own.every(({ value }) => dates.some(({ iso }) => iso === value))) return claims;
  const signed = (own.length === 0 ? signingClaim(ground.document) : null) ?? signatureClaim(dates, ground);
  return signed === null ? claims : [...claims.filter(({ key }) => key !== 'agreement_date'), signed];
}
