import { isWeekday, lastDayOfTerm, ok, type CalendarDate, type Result } from '@recourse/kernel';
import type { TermKey } from '../catalogue/term-key.js';
import type { TermValue } from '../catalogue/term-statement.js';
import type { CommitmentFacts } from '../register/commitment-facts.js';
import { CapacityGuarantee, OverflowRule, ShortfallRule, type Commitment } from '../register/commitment.js';
import type { ContractRecord } from '../register/contract-record.js';
import { endOfInitialTerm } from '../register/end-of-term.js';
import { asDate, asDecimal, asDuration, asMoney, asText, asTexts, part } from './parts.js';
import { changes, keptAsSaid, lacking, type Effect, type RegisterChange } from './register-change.js';

type Details = Partial<CommitmentFacts>;

interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Days a commitment runs: as stated, otherwise for its stated length, otherwise for the contract's initial term. */
function period(value: TermValue, { term }: ContractRecord): Result<Period> {
  const from = asDate(part(value, 'from')) ?? term.effectiveOn;
  const length = asDuration(part(value, 'period'));
  const counted = from && length ? lastDayOfTerm(from, length, isWeekday) : endOfInitialTerm(term);
  const to = asDate(part(value, 'to')) ?? counted;
  return from && to
    ? ok({ from, to })
    : lacking(
        'commitment-period-missing',
        'A commitment runs from a day to a day. Register the effective date and the term first, or enter the period.',
      );
}

const wordOf = <E extends string>(words: Readonly<Record<E, E>>, value: TermValue): E | null => {
  const word = asText(value)?.toUpperCase() ?? '';
  return Object.hasOwn(words, word) ? (word as E) : null;
};

const orNothing = (details: Details): Details | null =>
  Object.values(details).every((value) => value === null) ? null : details;

/** What each of these keys says about a commitment; null where only the statement itself can say it. */
const DETAILS = {
  shortfall_rule: (value: TermValue) => orNothing({ shortfall: wordOf(ShortfallRule, value) }),
  overflow_rule: (value: TermValue) => orNothing({ overflow: wordOf(OverflowRule, value) }),
  capacity_guarantee: (value: TermValue) =>
    orNothing({ guarantee: wordOf(CapacityGuarantee, asText(value) ?? part(value, 'guarantee')) }),
  capacity_unit: (value: TermValue) => orNothing({ unit: asText(value) }),
  eligible_spend: (value: TermValue) => orNothing({ whatCounts: asTexts(value).join('; ') || null }),
} as const;

type Detail = keyof typeof DETAILS;

const isDetail = (key: TermKey): key is Detail => Object.hasOwn(DETAILS, key);

const ABOUT_CAPACITY: readonly TermKey[] = ['overflow_rule', 'capacity_guarantee', 'capacity_unit'];
const ABOUT_SPEND: readonly TermKey[] = ['eligible_spend'];

const concerns = (key: TermKey, category: Commitment['category']) =>
  !(category === 'SPEND' ? ABOUT_CAPACITY : ABOUT_SPEND).includes(key);

/** What was accepted before there was a commitment to write it to. */
const waiting = ({ provisions }: ContractRecord, category: Commitment['category']): Details =>
  Object.assign(
    {},
    ...provisions.map(({ key, value }) => (isDetail(key) && concerns(key, category) ? DETAILS[key](value) : null)),
  ) as Details;

const factsOf = ({ id: _id, contractId: _contract, version: _version, ...facts }: Commitment): CommitmentFacts => facts;

const detail: Effect = (statement, record) => {
  const details = isDetail(statement.key) ? DETAILS[statement.key](statement.value) : null;
  const commitments = record.commitments.filter(({ category }) => concerns(statement.key, category));
  if (details === null || commitments.length === 0) return keptAsSaid(statement, record);
  return changes(
    ...commitments.map((commitment): RegisterChange => ({
      record: 'commitment',
      id: commitment.id,
      facts: { ...factsOf(commitment), ...details },
    })),
  );
};

const EMPTY = {
  serviceId: null,
  amount: null,
  quantity: null,
  unit: null,
  model: null,
  modelRetiresOn: null,
  shortfall: null,
  overflow: null,
  guarantee: null,
  whatCounts: null,
};

/** The commitment for the same days, corrected; otherwise a new one. */
function written(record: ContractRecord, said: Period & Details & Pick<CommitmentFacts, 'category'>): RegisterChange {
  const existing = record.commitments.find(
    ({ category, from, to }) => category === said.category && from === said.from && to === said.to,
  );
  const before = existing ? factsOf(existing) : { ...EMPTY, ...waiting(record, said.category) };
  return { record: 'commitment', id: existing?.id ?? null, facts: { ...before, ...said } };
}

const spendCommit: Effect = (statement, record) => {
  const amount = asMoney(statement.value);
  if (amount === null) return lacking('amount-missing', 'A commitment to spend needs its amount and currency.');
  const runs = period(statement.value, record);
  return runs.ok ? changes(written(record, { category: 'SPEND', amount, ...runs.value })) : runs;
};

const capacityQuantity: Effect = (statement, record) => {
  const { value } = statement;
  const quantity = asDecimal(value) ?? asDecimal(part(value, 'quantity'));
  if (quantity === null) return keptAsSaid(statement, record);
  const unit = asText(part(value, 'unit')) ?? waiting(record, 'CAPACITY').unit ?? null;
  const known = unit ?? record.commitments.find(({ category }) => category === 'CAPACITY')?.unit ?? null;
  if (known === null) return lacking('unit-missing', 'Say in which unit the capacity is counted, or accept it first.');
  const runs = period(value, record);
  if (!runs.ok) return runs;
  const model = asText(part(value, 'model'));
  return changes(
    written(record, { category: 'CAPACITY', quantity, unit: known, ...(model && { model }), ...runs.value }),
  );
};

/** Keys that write a commitment. */
export const COMMITMENT_EFFECTS = {
  spend_commit: spendCommit,
  capacity_quantity: capacityQuantity,
  capacity_unit: detail,
  capacity_guarantee: detail,
  shortfall_rule: detail,
  overflow_rule: detail,
  eligible_spend: detail,
} satisfies Partial<Record<TermKey, Effect>>;
