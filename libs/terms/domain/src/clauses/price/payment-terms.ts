import { underHeadings, type Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const PAYS = /\b(?:pay(?:s|able|ment)?|paid|due|invoices?|remit|settle)\b/;
const INVOICE =
  /\b(?:invoices?|bills?|billed|statement|receipt of [a-z ]{0,20}invoice|fees?|charges|amounts?|payments?)\b/;
const OF_INVOICE =
  /^(?:'s?)?[^;]{0,40}\b(?:of|after|from|following)\b[^;]{0,50}\b(?:invoice|billing|bill|statement|receipt|issu|date)/;
const NET = /\bnet[- ](\d{1,3})\b(?: ?days)?/;
/** Other deadlines that involve money. */
const OTHER =
  /\b(?:disput|refund|late|interest|overdue|past due|suspend|terminat|notice|credit(?:s|ed)?\b|object|deposit|terminat|reimburs|indemnif|tax certificate|arrears)/;
const BY_SUPPLIER = /\bSUPPLIER (?:shall|will|must|agrees to) (?:pay|refund|reimburse|credit)/;
const LEAD =
  /\b(?:within|in|no later than|not later than|are due|is due|due|payable|net|terms?:?|term of)\b[^;]{0,20}$/;

function read(unit: Unit): readonly Claim[] {
  const plain = unit.kind === 'row' ? unit.cells.join(': ') : unit.plain;
  const net = NET.exec(plain);
  if (net === null && (!PAYS.test(plain) || BY_SUPPLIER.test(plain))) return [];
  if (net !== null && /\b(?:pa(?:y|id)\w*|due|invoices?|terms?|days)\b/.test(underHeadings(unit)))
    return [
      claim(unit, {
        key: 'payment_terms',
        value: `P${net[1] ?? ''}D`,
        party: 'customer',
        strength: 'explicit',
        at: net.index,
      }),
    ];
  if (!INVOICE.test(plain)) return [];
  for (const { iso, start, end, unit: counted } of durationsIn(plain)) {
    const before = plain.slice(Math.max(0, start - 130), start);
    const after = plain.slice(end, end + 90);
    const isDue = LEAD.test(before) && PAYS.test(before + after) && counted !== 'hour' && counted !== 'year';
    if (!isDue || OTHER.test(before.slice(-90)) || /^[^;]{0,10}\b(?:overdue|past due|late)\b/.test(after)) continue;
    const ofInvoice = OF_INVOICE.test(after) || /\bupon receipt\b/.test(after);
    if (!ofInvoice && !/\binvoices?\b[^;]{0,100}$/.test(before)) continue;
    return [
      claim(unit, {
        key: 'payment_terms',
        value: iso,
        party: 'customer',
        strength: ofInvoice ? 'explicit' : 'plain',
        at: start,
      }),
    ];
  }
  const atOnce =
    /\b(?:invoices?|fees|amounts?)\b[^;]{0,60}\b(?:due and payable|payable|due) (?:immediately|(?:up)?on receipt)/.exec(
      plain,
    );
  return atOnce === null
    ? []
    : [claim(unit, { key: 'payment_terms', value: 'P0D', party: 'customer', strength: 'plain', at: atOnce.index })];
}

/** Time to pay an invoice. */
export const paymentTerms: ClauseReader = {
  keys: ['payment_terms'],
  keep: 'one',
  words: ['pay', 'paid', 'due', 'invoice', 'net'],
  read,
};
