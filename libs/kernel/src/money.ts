import Big from 'big.js';
import { invalid, ok, refuse, unwrap, type Result } from './result.js';

/** ISO 4217 code, e.g. `USD`. */
export type Currency = string;

/** An amount in minor units (cents), a safe integer, with its currency. */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

/** A price too small or too fine for minor units (per token, per GPU-hour): an exact decimal kept as text. */
export interface UnitPrice {
  readonly amount: string;
  readonly currency: Currency;
}

const KNOWN = new Set(Intl.supportedValuesOf('currency'));

export function parseCurrency(code: string): Result<Currency> {
  if (KNOWN.has(code)) return ok(code);
  return refuse(
    invalid('unknown-currency', `"${code.slice(0, 10)}" is not an ISO 4217 currency code, such as USD or EUR.`),
  );
}

const DIGITS = new Map<Currency, number>();

function digitsIn(currency: Currency): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  // Asking Intl costs more than writing a line of an export, and asking it for all currencies more than starting.
  DIGITS.set(currency, digits);
  return digits;
}

/** Digits after the decimal point in a currency's major unit: 2 for USD, 0 for JPY. */
export const minorDigits = (currency: Currency): number => DIGITS.get(currency) ?? digitsIn(currency);

const DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;

/** Reads a decimal in major units ("3000000.50"); refuses fractions of a minor unit and unsafe sizes. */
export function parseMoney(amount: string, currency: string): Result<Money> {
  const known = parseCurrency(currency);
  if (!known.ok) return known;
  if (!DECIMAL.test(amount))
    return refuse(invalid('invalid-amount', `"${amount.slice(0, 40)}" is not an amount such as 1250.00.`));
  const minor = new Big(amount).times(new Big(10).pow(minorDigits(currency)));
  if (!minor.eq(minor.round(0))) {
    return refuse(
      invalid('amount-too-fine', `${amount} ${currency} has more digits than the currency's smallest unit.`),
    );
  }
  if (minor.abs().gt(Number.MAX_SAFE_INTEGER))
    return refuse(invalid('amount-too-large', `${amount} ${currency} is too large.`));
  return ok({ minor: minor.toNumber(), currency: known.value });
}

/** As `parseMoney`, but throws `Refused`. */
export const money = (amount: string, currency: string): Money => unwrap(parseMoney(amount, currency));

/** The amount in major units as an exact decimal: `{minor: 1250, currency: 'USD'}` is "12.50". */
export const majorUnits = ({ minor, currency }: Money): string => {
  const digits = minorDigits(currency);
  return new Big(minor).div(new Big(10).pow(digits)).toFixed(digits);
};

/** In words, as a person reads it: "USD 144,000.00", exact, with the code because a lone `$` names no country. */
export function describeMoney(amount: Money): string {
  const digits = minorDigits(amount.currency);
  const format = new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${amount.currency} ${format.format(majorUnits(amount) as Intl.StringNumericLiteral)}`;
}

/** Sum of two amounts of one currency; amounts of different currencies are never added. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new TypeError(`Cannot add ${b.currency} to ${a.currency}`);
  const minor = a.minor + b.minor;
  if (!Number.isSafeInteger(minor)) throw new RangeError('Sum exceeds safe integers');
  return { minor, currency: a.currency };
}

const RATE = /^\d{1,12}(\.\d{1,12})?$/;

/** Reads an exchange rate: an exact decimal above zero. */
export function parseExchangeRate(rate: string): Result<string> {
  if (RATE.test(rate) && new Big(rate).gt(0)) return ok(new Big(rate).toFixed());
  return refuse(invalid('invalid-rate', `"${rate.slice(0, 40)}" is not a rate such as 0.9215, above zero.`));
}

/** The amount in another currency, of which one unit of its own buys `rate`; rounded half up to the smallest unit. */
export function convertMoney({ minor, currency }: Money, rate: string, into: Currency): Money {
  const scale = minorDigits(into) - minorDigits(currency);
  const converted = new Big(minor).times(rate).times(new Big(10).pow(scale)).round(0, Big.roundHalfUp);
  if (converted.abs().gt(Number.MAX_SAFE_INTEGER)) throw new RangeError('Converted amount exceeds safe integers');
  return { minor: converted.toNumber(), currency: into };
}

export function parseUnitPrice(amount: string, currency: string): Result<UnitPrice> {
  const known = parseCurrency(currency);
  if (!known.ok) return known;
  if (!DECIMAL.test(amount) || amount.startsWith('-')) {
    return refuse(invalid('invalid-price', `"${amount.slice(0, 40)}" is not a price such as 0.0000025.`));
  }
  return ok({ amount, currency: known.value });
}
