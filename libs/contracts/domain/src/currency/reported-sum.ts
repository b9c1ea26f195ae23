import { addMoney, convertMoney, type CalendarDate, type Currency, type Money } from '@recourse/kernel';

/** What one unit of a currency buys of another, from a day on. */
export interface ExchangeRate {
  readonly currency: Currency;
  readonly into: Currency;
  /** An exact decimal above zero. */
  readonly rate: string;
  readonly on: CalendarDate;
  /** Where it was read. */
  readonly source: string;
}

/** Sums over currencies, in one. */
export interface Reporting {
  readonly currency: Currency;
  /** Of a currency into the reporting currency: the latest on the day that is asked about; none is turned round. */
  readonly rates: readonly ExchangeRate[];
}

/** A sum in the reporting currency, or what it lacks. */
export interface ReportedSum {
  readonly currency: Currency;
  /** null where a rate is missing: a part of a sum would be taken for the whole. */
  readonly amount: Money | null;
  /** Currencies without a rate. */
  readonly missing: readonly Currency[];
  /** The rates that were used. */
  readonly rates: readonly ExchangeRate[];
}

/** The rate that turns a currency into the reporting currency; undefined where nobody entered one. */
const rateFor = ({ rates, currency: into }: Reporting, currency: Currency): ExchangeRate | undefined =>
  rates.find((rate) => rate.currency === currency && rate.into === into);

/** One amount in the reporting currency; null where no rate is known. */
export function reported(amount: Money, reporting: Reporting): Money | null {
  if (amount.currency === reporting.currency) return amount;
  const rate = rateFor(reporting, amount.currency);
  return rate ? convertMoney(amount, rate.rate, reporting.currency) : null;
}

/** Amounts of several currencies as one; each is rounded by itself. */
export function reportedSum(amounts: readonly Money[], reporting: Reporting): ReportedSum {
  const { currency } = reporting;
  const converted = amounts.map((amount) => reported(amount, reporting));
  const foreign = [...new Set(amounts.map((amount) => amount.currency))].filter((one) => one !== currency).sort();
  const missing = foreign.filter((one) => !rateFor(reporting, one));
  const rates = foreign.flatMap((one) => rateFor(reporting, one) ?? []);
  const none: Money = { minor: 0, currency };
  const known = converted.filter((amount) => amount !== null);
  return { currency, amount: missing.length > 0 ? null : known.reduce(addMoney, none), missing, rates };
}

/** The latest of each pair of currencies that is on or before a day. */
export function ratesOn(rates: readonly ExchangeRate[], day: CalendarDate): readonly ExchangeRate[] {
  const latest = new Map<string, ExchangeRate>();
  for (const rate of rates) {
    const pair = `${rate.currency} ${rate.into}`;
    const known = latest.get(pair);
    if (rate.on <= day && (!known || known.on < rate.on)) latest.set(pair, rate);
  }
  return [...latest.values()];
}
