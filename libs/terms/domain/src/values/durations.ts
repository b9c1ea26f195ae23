import type { Range } from '../layout/block.js';

/** Units contracts count in, from seconds to years; business days are their own unit. */
export type CountedUnit = 'second' | 'minute' | 'hour' | 'day' | 'business day' | 'week' | 'month' | 'quarter' | 'year';

/** A length of time as a text states it, with where it stands. */
export interface StatedDuration extends Range {
  readonly amount: number;
  readonly unit: CountedUnit;
  /** ISO 8601 (`P30D`, `P12M`, `PT24H`), business days as `P5BD`; weeks as days, quarters as months. */
  readonly iso: string;
}

const DURATION =
  /\b(\d{1,5}(?:\.\d{1,2})?)(?: or more)?[ -](?:(?:consecutive|calendar|full|successive|additional|further|whole|complete|straight|long|prior|previous|preceding|immediately preceding)[ -])?(?:(business|working|banking|trading)[ -])?(second|minute|hour|day|week|month|quarter|year)s?\b/g;

/** The same with an article or in one word: "a year", "annual", "quarterly". Only where a rule asks for it. */
const IN_ONE_WORD =
  /\b(?:(?<!half )(?:an?|another) (?:(?:further|additional|successive|new|single) )?(?:(business|working) )?(hour|day|week|month|quarter|year)|(annual|yearly|quarterly|monthly|weekly))(?:ly)?\b/g;
const HALF_YEAR = /\bhalf[- ](?:an? )?year\b/g;
const ADJECTIVE: Readonly<Record<string, CountedUnit>> = {
  annual: 'year',
  yearly: 'year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
};

function isoOf(amount: number, unit: CountedUnit): string {
  switch (unit) {
    case 'second':
      return `PT${amount}S`;
    case 'minute':
      return `PT${amount}M`;
    case 'hour':
      return `PT${amount}H`;
    case 'day':
      return `P${amount}D`;
    case 'business day':
      return `P${amount}BD`;
    case 'week':
      return `P${amount * 7}D`;
    case 'month':
      return `P${amount}M`;
    case 'quarter':
      return `P${amount * 3}M`;
    case 'year':
      return Number.isInteger(amount) ? `P${amount}Y` : `P${amount * 12}M`;
  }
}

const stated = (amount: number, unit: CountedUnit, range: Range): StatedDuration => ({
  amount,
  unit,
  iso: isoOf(amount, unit),
  ...range,
});

/** Durations in a text in plain form ("30 days", "5 business days", "1-year"), in order. */
export function durationsIn(plain: string): readonly StatedDuration[] {
  return [...plain.matchAll(DURATION)].map((match) => {
    const unit = match[2] === undefined ? (match[3] as CountedUnit) : 'business day';
    return stated(Number(match[1]), unit, { start: match.index, end: match.index + match[0].length });
  });
}

/** Durations, and those without a number: "a year", "annual", "quarterly", "half a year". */
export function looseDurationsIn(plain: string): readonly StatedDuration[] {
  const inOneWord = [...plain.matchAll(IN_ONE_WORD)].map((match) => {
    const unit =
      match[3] === undefined
        ? match[1] === undefined
          ? (match[2] as CountedUnit)
          : 'business day'
        : (ADJECTIVE[match[3]] ?? 'year');
    return stated(1, unit, { start: match.index, end: match.index + match[0].length });
  });
  const halves = [...plain.matchAll(HALF_YEAR)].map((match) =>
    stated(6, 'month', { start: match.index, end: match.index + match[0].length }),
  );
  return [...durationsIn(plain), ...inOneWord, ...halves].sort((a, b) => a.start - b.start);
}
