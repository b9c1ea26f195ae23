import { parseUnitPrice, type CalendarDate, type UnitPrice } from '@recourse/kernel';
import type { TermKey } from '../catalogue/term-key.js';
import type { TermValue } from '../catalogue/term-statement.js';
import type { ContractRecord } from '../register/contract-record.js';
import { endOfInitialTerm } from '../register/end-of-term.js';
import type { PriceLockFacts } from '../register/price-lock-facts.js';
import type { PriceLock } from '../register/price-lock.js';
import { asBoolean, asDate, asDecimal, asNumber, asText, part } from './parts.js';
import { changes, keptAsSaid, lacking, type Effect, type RegisterChange } from './register-change.js';

type Details = Partial<PriceLockFacts>;

function unitPrice(value: TermValue): UnitPrice | null {
  const [amount, currency] = [asDecimal(part(value, 'amount')), asText(part(value, 'currency'))];
  const price = amount === null || currency === null ? null : parseUnitPrice(amount, currency);
  return price?.ok ? price.value : null;
}

/** A lock "until the end of the term" ends with the initial term, once its end is known. */
function until(value: TermValue, { term }: ContractRecord): CalendarDate | null {
  const words = asText(part(value, 'until')) ?? '';
  return asDate(words) ?? (/\bterm\b/i.test(words) ? endOfInitialTerm(term) : null);
}

const DETAILS = {
  renewal_price_cap: (value: TermValue): Details | null => {
    const increaseCapPercent = asNumber(value) ?? asNumber(part(value, 'percent'));
    return increaseCapPercent === null ? null : { increaseCapPercent };
  },
  successor_model_price: (value: TermValue): Details | null => {
    const coversSuccessors = asBoolean(value);
    return coversSuccessors === null ? null : { coversSuccessors };
  },
} as const;

const isDetail = (key: TermKey): key is keyof typeof DETAILS => Object.hasOwn(DETAILS, key);

const waiting = ({ provisions }: ContractRecord): Details =>
  Object.assign({}, ...provisions.map(({ key, value }) => (isDetail(key) ? DETAILS[key](value) : null))) as Details;

const factsOf = ({ id: _id, contractId: _contract, version: _version, ...facts }: PriceLock): PriceLockFacts => facts;

/** A cap or a successor's price holds for every lock of the document; without a lock it is kept as said. */
const detail: Effect = (statement, record) => {
  const details = isDetail(statement.key) ? DETAILS[statement.key](statement.value) : null;
  if (details === null || record.priceLocks.length === 0) return keptAsSaid(statement, record);
  return changes(
    ...record.priceLocks.map((lock): RegisterChange => ({
      record: 'price-lock',
      id: lock.id,
      facts: { ...factsOf(lock), ...details },
    })),
  );
};

/** A document that fixes prices without naming what one of them buys fixes them by its price list's own units. */
const UNIT_OF_PRICE_LIST = 'as listed';

const priceLock: Effect = (statement, record) => {
  const { value } = statement;
  const sku = asText(part(value, 'scope'));
  if (sku === null) return lacking('price-lock-scope-missing', 'Say which SKU, model or fee is locked.');
  const unit = asText(part(value, 'unit')) ?? UNIT_OF_PRICE_LIST;
  const existing = record.priceLocks.find((lock) => lock.sku === sku && lock.unit === unit);
  const before = existing
    ? factsOf(existing)
    : { serviceId: null, increaseCapPercent: null, coversSuccessors: null, ...waiting(record) };
  const facts = {
    ...before,
    sku,
    unit,
    price: unitPrice(value),
    from: asDate(part(value, 'from')) ?? record.term.effectiveOn,
    to: until(value, record),
  };
  const lock: RegisterChange = { record: 'price-lock', id: existing?.id ?? null, facts };
  // An end told in words is more than a date can keep.
  const kept = asText(part(value, 'until')) !== null && asDate(part(value, 'until')) === null;
  const words = kept ? keptAsSaid(statement, record) : changes();
  return words.ok ? changes(lock, ...words.value) : words;
};

/** Keys that write a price lock. */
export const PRICE_EFFECTS = {
  price_lock: priceLock,
  renewal_price_cap: detail,
  successor_model_price: detail,
} satisfies Partial<Record<TermKey, Effect>>;
