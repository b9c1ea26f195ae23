import { underHeadings, type Unit } from '../../units/unit.js';
import { durationsIn, type StatedDuration } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type Strength } from '../claim.js';

const PAYS = /\b(?:pay(?:s|able|ment)?|paid|due|invoices?|remit|settle)\b/;
const INVOICE =
  /\b(?:invoices?|bills?|billed|statement|receipt of [a-z ]{0,20}invoice|fees?|charges|amounts?|payments?)\b/;
const OF_INVOICE =
  /^(?:'s?)?[^;]{0,40}\b(?:of|after|from|following)\b[^;]{0,50}\b(?:invoic(?:e|ing)|billing|bill|statement|receipt|receiv|issu|date|end of (?:the |each |such |that |any )?(?:[a-z]+ )?(?:month|quarter|billing period))/;
const NET = /\bnet[- ](\d{1,3})\b(?: ?days)?|\b(\d{1,3}) days net\b/;
/** Other deadlines that involve money. */
const OTHER =
  /\b(?:disput|refund|late(?!r)|interest|overdue|past due|suspend|terminat|notice|credit(?:s|ed)?\b(?! to (?:the|SUPPLIER's) (?:bank )?account)|object|deposit|terminat|reimburs|indemnif|tax certificate|(?:is|are|be) in arrears|fail(?:s|ed|ure)? to pay)/;
const BY_SUPPLIER = /\bSUPPLIER (?:shall|will|must|agrees to) (?:pay|refund|reimburse|credit)/;
const LEAD =
  /\b(?:within|in|no later than|not later than|deadline (?:is|shall be|of)|payment (?:period|term) (?:is|shall be)|are due|is due|due|payable|paid by CUSTOMER|net|terms?:?|term of)\b[^;]{0,20}$/;

const NET_OF = /\b(?:pa(?:y|id)\w*|due|invoices?|terms?|days)\b/;
const AT_ONCE =
  /\b(?:invoices?|bills?|fees|charges|amounts?|payments?)\b[^;]{0,60}\b(?:due and payable|payable|due) (?:immediately|(?:up)?on receipt|(?:when|as|once) (?:billed|invoiced|charged|incurred))/;
const LATE =
  /^[^;]{0,10}\b(?:overdue|past due|late)\b|^'?s? (?:of|after|from|following) (?:[a-z' ]{0,30})?(?:notice|notification|reminder)\b/;

interface Deadline {
  readonly iso: string;
  readonly at: number;
  readonly strength: Strength;
}

/** How a duration is a deadline to pay an invoice; null where it is another period. */
function deadlineOf(plain: string, { iso, start, end, unit }: StatedDuration): Deadline | null {
  const before = plain.slice(Math.max(0, start - 130), start);
  const after = plain.slice(end, end + 90);
  const isDue = LEAD.test(before) && PAYS.test(before + after) && unit !== 'hour' && unit !== 'year';
  if (!isDue || OTHER.test(before.slice(-90)) || LATE.test(after)) return null;
  if (OF_INVOICE.test(after) || /\bupon receipt\b/.test(after)) return { iso, at: start, strength: 'explicit' };
  return /\binvoices?\b[^;]{0,100}$/.test(before) ? { iso, at: start, strength: 'plain' } : null;
}

function deadlineIn(unit: Unit, plain: string): Deadline | null {
  const net = NET.exec(plain);
  if (net !== null && NET_OF.test(underHeadings(unit)))
    return { iso: `P${net[1] ?? net[2] ?? ''}D`, at: net.index, strength: 'explicit' };
  if (!PAYS.test(plain) || BY_SUPPLIER.test(plain) || !INVOICE.test(plain)) return null;
  const stated = durationsIn(plain)
    .map((duration) => deadlineOf(plain, duration))
    .find((found) => found !== null);
  if (stated !== undefined) return stated;
  const atOnce = AT_ONCE.exec(plain);
  return atOnce === null ? null : { iso: 'P0D', at: atOnce.index, strength: 'plain' };
}

function read(unit: Unit): readonly Claim[] {
  const deadline = deadlineIn(unit, unit.kind === 'row' ? unit.cells.join(': ') : unit.plain);
  if (deadline === null) return [];
  const { iso, at, strength } = deadline;
  return [claim(unit, { key: 'payment_terms', value: iso, party: 'customer', strength, at })];
}

/** Time to pay an invoice. */
export const paymentTerms: ClauseReader = {
  keys: ['payment_terms'],
  keep: 'one',
  words: ['pay', 'paid', 'due', 'invoice', 'net'],
  read,
};
