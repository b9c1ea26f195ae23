import type { TermValue } from '@recourse/contracts-domain';
import { underHeadings, withItems, type Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { percentagesIn } from '../../values/percentages.js';
import type { TableView } from '../../units/table-view.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

/** Below this availability, this part of the fee is credited; both in percent. */
interface Band {
  readonly below: number;
  readonly credit: number;
}

const CREDIT = /\b(?:credit(?:s|ed)?|compensation|rebate|refund|discount|reduction)\b/;
const SERVICE =
  /\b(?:up-?time|availab|service level|downtime|unavailab|interruption|outage|sla|service credit|percent of|calendar month)/;
const BELOW =
  /\b(?:less than|below|lower than|under|falls? (?:below|under)|drops? below)\b ?(?:or equal to )?$|[<≤] ?$/;
const BOUND =
  /[≥>]|\b(?:but|to|and|between|at least|or (?:above|more|higher)|greater than|equal to|from)\b[^%]{0,24}$|- ?$|^$/;
/** Availability targets lie above this, credits at or below it; "100%" after a target is a credit. */
const LEAST_TARGET = 80;

/** "90.00% - 99.89%" reaches up to 99.90%, which it does not include; 99.99% is a level of its own. */
const isUpTo = (plain: string, start: number, end: number): boolean =>
  /(?:- ?|\bto |\bthrough )$/.test(plain.slice(Math.max(0, start - 9), start)) &&
  /^\d{2}\.\d9%$/.test(plain.slice(start, end)) &&
  !plain.startsWith('99.99', start);

/** "below 99.9%: 10%": each threshold with the credit that follows it; of "99.0% to below 99.5%" the higher counts. */
function thresholdFirst(plain: string): readonly Band[] {
  const bands: Band[] = [];
  let open: number | null = null;
  for (const { percent: stated, start, end } of percentagesIn(plain)) {
    const percent = isUpTo(plain, start, end) ? Math.round((stated + 0.01) * 100) / 100 : stated;
    const before = plain.slice(Math.max(0, start - 28), start);
    const isLevel = percent >= 50 && (BELOW.test(before) || BOUND.test(before) || percent > LEAST_TARGET);
    if (isLevel && !(open !== null && percent === 100)) open = Math.max(open ?? 0, percent);
    else if (open !== null) {
      bands.push({ below: open, credit: percent });
      open = null;
    }
  }
  return bands;
}

const CREDIT_FIRST =
  /(\d{1,3}(?:\.\d{1,3})?)%[^%;]{0,160}?\b(?:below|less than|under|lower than)\b(?: or equal to)? ?(\d{2,3}(?:\.\d{1,4})?)%/g;

/** "10% of the fee below 99.9%, 25% below 99.0%": each credit with the threshold that follows it. */
const creditFirst = (plain: string): readonly Band[] =>
  [...plain.matchAll(CREDIT_FIRST)].map((match) => ({ below: Number(match[2]), credit: Number(match[1]) }));

function bandsIn(plain: string): readonly Band[] {
  const [first] = percentagesIn(plain);
  const reversed = creditFirst(plain);
  const isReversed =
    reversed.length > 0 &&
    first !== undefined &&
    !BELOW.test(plain.slice(Math.max(0, first.start - 28), first.start)) &&
    first.percent < LEAST_TARGET;
  return (isReversed ? reversed : thresholdFirst(plain)).filter(
    ({ below, credit }) =>
      below <= 100 && below >= 50 && credit <= 100 && credit > 0 && !(below === 100 && credit > 50),
  );
}

const BELOW_THAT = /\bbelow (?:that|this) (?:figure|level|target|value|percentage)\b/;

/** "Below that figure …" takes its first threshold from the sentence before. */
function withTarget(unit: Unit, document: ContractText): string {
  if (!BELOW_THAT.test(unit.plain)) return unit.plain;
  const before = document.units
    .slice(Math.max(0, unit.index - 4), unit.index)
    .findLast(({ plain }) => percentagesIn(plain).some(({ percent }) => percent >= LEAST_TARGET));
  const target = percentagesIn(before?.plain ?? '').find(({ percent }) => percent >= LEAST_TARGET);
  return target === undefined ? unit.plain : unit.plain.replace(BELOW_THAT, `below ${target.percent}%`);
}

/** A band a sentence: those that follow one another in a paragraph are one table. */
function furtherBands(unit: Unit, document: ContractText): readonly string[] {
  if (bandsIn(unit.plain).length === 0) return [];
  const next = document.units.slice(unit.index + 1, unit.index + 7);
  const end = next.findIndex(({ paragraph, plain }) => paragraph !== unit.paragraph || bandsIn(plain).length === 0);
  return next.slice(0, end < 0 ? next.length : end).map(({ plain }) => plain);
}

/** "10% where the uptime is less than 99.9%" and, as a sentence of its own, "or 25% where it is less than 99%". */
function withAlternative(unit: Unit, document: ContractText): string {
  const next = document.units[unit.index + 1];
  const isAlternative = next !== undefined && /^(?:or|and)\b/.test(next.plain) && creditFirst(next.plain).length > 0;
  const own = withTarget(unit, document);
  return isAlternative ? `${own} ; ${next.plain}` : [own, ...furtherBands(unit, document)].join(' ; ');
}

const AVAILABILITY = /\b(?:up-?time|availab|service level|downtime)/;

/** Cells of a row, the availability before the credit, whichever way round the table has them. */
function inOrder(cells: readonly string[], headers: readonly string[]): readonly string[] {
  const level = headers.findIndex((header) => AVAILABILITY.test(header) && !CREDIT.test(header));
  const credit = headers.findIndex((header, index) => index !== level && CREDIT.test(header));
  return level < 0 || credit < 0 ? cells : [cells[level] ?? '', cells[credit] ?? ''];
}

const isCreditTable = (table: TableView, row: Unit, document: ContractText): boolean =>
  [...table.opening, ...document.units.slice(Math.max(0, row.index - 8), row.index)].some(({ plain }) =>
    CREDIT.test(plain),
  ) || CREDIT.test(underHeadings(row));

function bandClaim(unit: Unit, bands: readonly Band[], through: Unit): readonly Claim[] {
  const value: TermValue = bands.map((band) => ({ ...band }));
  return bands.length === 0
    ? []
    : [claim(unit, { key: 'credit_table', value, party: 'supplier', strength: 'explicit', through })];
}

/** Levels of service seldom have more bands. */
const MOST_ROWS = 14;

/** The bands of a table, claimed by its first row that has one. */
function readTable(unit: Unit, table: TableView, document: ContractText): readonly Claim[] {
  const rows = table.rows
    .map((row) => ({ ...row, text: inOrder(row.cells, table.headers).join(' : ') }))
    .filter(({ text }) => percentagesIn(text).length > 1);
  const [first, last] = [rows[0], rows.slice(0, MOST_ROWS).at(-1)];
  if (first === undefined || last === undefined || (unit !== first.unit && !table.opening.includes(unit))) return [];
  if (!isCreditTable(table, first.unit, document)) return [];
  const text = rows.slice(0, MOST_ROWS).map((row) => row.text);
  return bandClaim(first.unit, bandsIn(text.join(' . ')), last.unit);
}

const MULTIPLE =
  /\b(?:credits?|compensation)\b[^\n]{0,80}\b(\d{1,4})(?:(?: \([a-z-]+\))? times|x)\b[^\n]{0,90}\b(?:fees?|charges|amounts?|price|rate)\b/;

const PER_OUTAGE =
  /\b(?:each|every|per) (?:full |additional |started |complete |whole )*((?:\d{1,2} )?(?:minute|hour|day)s?)\b[^;%]{0,160}?(\d{1,3}(?:\.\d{1,2})?)%|(\d{1,3}(?:\.\d{1,2})?)%[^;%]{0,100}?\b(?:each|every|per) (?:full |additional |started |complete |whole )*((?:\d{1,2} )?(?:minute|hour|day)s?)\b/;

/** "For every hour of downtime 5% of the monthly fee": a credit that grows with the outage. */
function perOutage(unit: Unit): TermValue | null {
  const { plain } = unit;
  const found = CREDIT.test(plain) && SERVICE.test(plain) ? PER_OUTAGE.exec(plain) : null;
  if (found === null) return null;
  const length = found[1] ?? found[4] ?? '';
  const per = durationsIn(/^\d/.test(length) ? length : `1 ${length}`)[0]?.iso ?? null;
  return { percent_of_fees: Number(found[2] ?? found[3]), per_outage_of: per };
}

/** Bands in a list are one table, which the first of its items stands for. */
function readItem(unit: Unit, list: Unit): readonly Claim[] {
  const items = list.items.filter(({ plain }) => percentagesIn(plain).length > 1);
  const text = withItems(list);
  if (items[0] !== unit || !SERVICE.test(`${underHeadings(list)} ${text}`)) return [];
  return bandClaim(unit, bandsIn(text), items.at(-1) ?? unit);
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const multiple = MULTIPLE.exec(unit.plain);
  if (multiple !== null) {
    const value: TermValue = { multiple_of_fees_for_interruption: Number(multiple[1]) };
    return [claim(unit, { key: 'credit_table', value, party: 'supplier', strength: 'explicit', at: multiple.index })];
  }
  const table = document.tableAt(unit);
  if (table !== null) return readTable(unit, table, document);
  if (unit.leadIn !== null && CREDIT.test(withItems(unit.leadIn))) return readItem(unit, unit.leadIn);
  const plain = withAlternative(unit, document);
  if (!CREDIT.test(plain) || !(SERVICE.test(underHeadings(unit)) || BELOW.test(plain))) return [];
  const bands = bandsIn(plain);
  const formula = bands.length === 0 ? perOutage(unit) : null;
  return formula === null
    ? bandClaim(unit, bands, unit)
    : [claim(unit, { key: 'credit_table', value: formula, party: 'supplier', strength: 'plain' })];
}

/** Bands of missed availability and the credit for each. */
export const creditTable: ClauseReader = {
  keys: ['credit_table'],
  keep: 'one',
  words: ['%', 'credit', 'compensation'],
  read,
};
