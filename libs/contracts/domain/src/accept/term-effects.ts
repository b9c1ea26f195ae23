import { parseDuration } from '@recourse/kernel';
import type { TermKey } from '../catalogue/term-key.js';
import type { BoundParty, TermValue } from '../catalogue/term-statement.js';
import { isAsLongAsBefore } from '../register/renewal-length.js';
import type {
  DeemedReceipt,
  NoticeAnchor,
  NoticeDirection,
  RenewalType,
  TermAndRenewal,
} from '../register/term-and-renewal.js';
import { asDate, asDuration, asList, asNoticePeriod, asText, asTexts, part } from './parts.js';
import { changes, keptAsSaid, type Effect, type RegisterChange } from './register-change.js';

const RENEWAL: Readonly<Record<string, RenewalType>> = {
  none: 'NONE',
  express: 'EXPRESS',
  auto: 'AUTOMATIC',
  evergreen: 'EVERGREEN',
};

const DIRECTION: Readonly<Record<BoundParty, NoticeDirection>> = {
  customer: 'BY_CUSTOMER',
  supplier: 'BY_SUPPLIER',
  either: 'BY_EITHER',
};

/** Writes fields of the term; where the value settles none of them, the statement is kept as said. */
const termFields =
  (fieldsOf: (value: TermValue, party: BoundParty | null) => Partial<TermAndRenewal>): Effect =>
  (statement, record) => {
    const fields = Object.entries(fieldsOf(statement.value, statement.party)).filter(([, value]) => value !== null);
    if (fields.length === 0) return keptAsSaid(statement, record);
    return changes({ record: 'term', set: Object.fromEntries(fields) });
  };

/** An anchor in words. "End" is looked for first: "the end of the renewal term" is the end. */
export function noticeAnchorIn(words: string | null): NoticeAnchor | null {
  const plain = (words ?? '').replaceAll('_', ' ');
  if (/\bany ?time\b/i.test(plain)) return 'ANY_TIME';
  if (/\b(?:end|expir\w{0,10})\b/i.test(plain)) return 'BEFORE_END';
  return /\b(?:renew\w{0,10}|next)\b/i.test(plain) ? 'BEFORE_RENEWAL' : null;
}

const COUNTED = /\b(\d{1,3})\)? (business |working )?days?\b/i;

/** When a notice counts, in words or as a duration; "on receipt" leaves it open, as nobody knows the day beforehand. */
function deemedReceipt(value: TermValue): DeemedReceipt | null {
  const words = asText(part(value, 'effective')) ?? '';
  const channels = asTexts(part(value, 'channels'));
  const channel = channels.length === 1 ? (channels[0] ?? null) : null;
  const [, days, worked] = COUNTED.exec(words) ?? [];
  const counted = parseDuration(days === undefined ? words : `P${days}${worked ? 'BD' : 'D'}`);
  if (counted.ok) return { after: counted.value, channel };
  return /\b(?:send|sent|dispatch|posting|posted)/i.test(words)
    ? { after: { amount: 0, unit: 'days' }, channel }
    : null;
}

/** The register keeps how we give notice; how the supplier may reach us is kept as said. */
const noticeMethod: Effect = (statement, record) => {
  if (statement.party === 'supplier') return keptAsSaid(statement, record);
  return termFields((value) => ({
    noticeMethod: asTexts(part(value, 'channels')).join(', ') || null,
    noticeAddress: asText(part(value, 'address')),
    deemedReceipt: deemedReceipt(value),
  }))(statement, record);
};

/** A renewal as long as the term before it waits, as said, until that length is known: another document may state it. */
const renewalTerm: Effect = (statement, record) => {
  const length = asDuration(statement.value) ?? record.term.initialTerm;
  return length ? changes({ record: 'term', set: { renewalTerm: length } }) : keptAsSaid(statement, record);
};

const initialTerm: Effect = (statement, record) => {
  const length = asDuration(statement.value);
  if (length === null) return keptAsSaid(statement, record);
  const renewal =
    record.provisions.some(isAsLongAsBefore) && record.term.renewalTerm === null ? { renewalTerm: length } : {};
  return changes({ record: 'term', set: { initialTerm: length, ...renewal } });
};

/** "Unlimited" lifts a cap; that a document says so is more than its silence, and is kept. */
const maxRenewals: Effect = (statement, record) => {
  if (typeof statement.value === 'number') return changes({ record: 'term', set: { maxRenewals: statement.value } });
  const kept = keptAsSaid(statement, record);
  return kept.ok ? changes({ record: 'term', set: { maxRenewals: null } }, ...kept.value) : kept;
};

const reductionWindow: Effect = (statement, record) => {
  const reductionNotice = asNoticePeriod(part(statement.value, 'duration'));
  const kept = keptAsSaid(statement, record);
  if (reductionNotice === null || !kept.ok) return kept;
  const effect: readonly RegisterChange[] = part(statement.value, 'effect') === null ? [] : kept.value;
  return changes({ record: 'term', set: { reductionNotice } }, ...effect);
};

const SIDES = [
  ['supplierEntity', /supplier|vendor|provider|licensor|seller/i],
  ['customerEntity', /customer|client|licensee|buyer|purchaser/i],
] as const;

const parties: Effect = (statement, record) => {
  const named = asList(statement.value).map(
    (one) => [asText(part(one, 'name')), asText(part(one, 'role')) ?? ''] as const,
  );
  const entities = SIDES.flatMap(([field, role]) => {
    const name = named.find(([, said]) => role.test(said))?.[0];
    return name ? [[field, name] as const] : [];
  });
  if (entities.length === 0) return keptAsSaid(statement, record);
  return changes({ record: 'contract', set: Object.fromEntries(entities) });
};

const agreementDate: Effect = (statement, record) => {
  const signedOn = asDate(statement.value);
  return signedOn ? changes({ record: 'contract', set: { signedOn } }) : keptAsSaid(statement, record);
};

/** Keys that write term and renewal, or the contract itself. */
export const TERM_EFFECTS = {
  effective_date: termFields((value) => ({ effectiveOn: asDate(value) })),
  agreement_date: agreementDate,
  expiration_date: termFields((value) => ({ endsOn: asDate(value) })),
  initial_term: initialTerm,
  renewal_type: termFields((value) => ({ renewal: RENEWAL[asText(value) ?? ''] ?? null })),
  renewal_term: renewalTerm,
  max_renewals: maxRenewals,
  non_renewal_notice: termFields((value, party) => ({
    noticePeriod: asNoticePeriod(part(value, 'duration')),
    noticeAnchor: noticeAnchorIn(asText(part(value, 'anchor'))),
    noticeDirection: party && DIRECTION[party],
  })),
  notice_method: noticeMethod,
  reduction_window: reductionWindow,
  parties,
} satisfies Partial<Record<TermKey, Effect>>;
