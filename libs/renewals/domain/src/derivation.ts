import {
  addDays,
  addMonths,
  businessDayOnOrAfter,
  businessDayOnOrBefore,
  addBusinessDays,
  type CalendarDate,
  type Duration,
  type IsBusinessDay,
  type Money,
} from '@recourse/kernel';
import type { SlaWindow } from '@recourse/contracts-domain';
import { windowEnd } from './sla-window.js';

/** A date a derivation speaks of. */
export const Fact = {
  EFFECTIVE_DATE: 'EFFECTIVE_DATE',
  END: 'END',
  RENEWAL_START: 'RENEWAL_START',
  NOTICE_DEADLINE: 'NOTICE_DEADLINE',
  NOTICE_RECEIVED_BY: 'NOTICE_RECEIVED_BY',
  NOTICE_SENT_BY: 'NOTICE_SENT_BY',
  REDUCTION_DEADLINE: 'REDUCTION_DEADLINE',
  PRICE_LOCK_END: 'PRICE_LOCK_END',
  COMMITMENT_END: 'COMMITMENT_END',
  MODEL_RETIREMENT: 'MODEL_RETIREMENT',
  SERVICE_LEVEL_MISSED: 'SERVICE_LEVEL_MISSED',
  SERVICE_LEVEL_WINDOW_END: 'SERVICE_LEVEL_WINDOW_END',
  CLAIM_DEADLINE: 'CLAIM_DEADLINE',
  SUPPLIER_NOTICE: 'SUPPLIER_NOTICE',
  EXIT_DEADLINE: 'EXIT_DEADLINE',
  TODAY: 'TODAY',
  NOTICE_GIVEN: 'NOTICE_GIVEN',
  NOTICE_COUNTS: 'NOTICE_COUNTS',
  EXIT: 'EXIT',
} as const;
export type Fact = keyof typeof Fact;

/** How a date came from another. */
export const Rule = {
  /** Written in the contract or recorded by a person. */
  STATED: 'STATED',
  /** Months first, all together, then days, then business days, from the starting date. */
  COUNTED: 'COUNTED',
  /** Last day of the calendar month, quarter or year that holds the starting date. */
  WINDOW_END: 'WINDOW_END',
  BUSINESS_DAY_ON_OR_BEFORE: 'BUSINESS_DAY_ON_OR_BEFORE',
  BUSINESS_DAY_ON_OR_AFTER: 'BUSINESS_DAY_ON_OR_AFTER',
} as const;
export type Rule = keyof typeof Rule;

/** The field of the register a step rests on, and the document that gave it. */
export interface Source {
  readonly field: string;
  readonly contractId: string;
}

/** A length counted `times` times over; negative counts back. */
export interface Count {
  readonly length: Duration;
  readonly times: number;
}

/** The date of a fact, from which another is counted. */
export interface Anchor {
  readonly fact: Fact;
  readonly date: CalendarDate;
}

/** Whose business days were counted. `holidaysKnown` false: only Saturdays and Sundays were taken as free. */
export interface BusinessDaysUsed {
  readonly jurisdiction: string | null;
  readonly holidaysKnown: boolean;
}

/** One date, what it was made of, and by which rule. */
export interface DateStep {
  readonly fact: Fact;
  readonly rule: Rule;
  /** null for a stated date. */
  readonly from: Anchor | null;
  readonly by: readonly Count[];
  readonly window: SlaWindow | null;
  readonly result: CalendarDate;
  readonly businessDays: BusinessDaysUsed | null;
  /** Business days of the place that were skipped because we are closed on them; left out where there are none. */
  readonly skipped?: readonly CalendarDate[];
  readonly sources: readonly Source[];
}

/** How an amount at stake was found. */
export const AmountRule = {
  /** Annual value × months or days of the renewal period, rounded half up to the smallest unit. */
  ANNUAL_VALUE_OF_PERIOD: 'ANNUAL_VALUE_OF_PERIOD',
  COMMITTED: 'COMMITTED',
  COMMITTED_LESS_DRAWN: 'COMMITTED_LESS_DRAWN',
} as const;
export type AmountRule = keyof typeof AmountRule;

/** One amount, and what it was made of. */
export interface AmountStep {
  readonly rule: AmountRule;
  readonly of: Money;
  readonly drawn: Money | null;
  readonly period: Duration | null;
  readonly result: Money;
  readonly sources: readonly Source[];
}

export type Step = DateStep | AmountStep;

export const isDateStep = (step: Step): step is DateStep => 'fact' in step;

/** A date with every step that led to it, the last of which results in it. */
export interface Derived {
  readonly date: CalendarDate;
  readonly steps: readonly DateStep[];
}

const total = (by: readonly Count[], unit: Duration['unit']): number =>
  by.reduce((sum, { length, times }) => (length.unit === unit ? sum + length.amount * times : sum), 0);

/** The date that counting leads to; months are added together before they are counted. */
export function countFrom(from: CalendarDate, by: readonly Count[], isBusinessDay: IsBusinessDay): CalendarDate {
  const [months, days] = [total(by, 'months'), total(by, 'days')];
  const afterMonths = months === 0 ? from : addMonths(from, months);
  const afterDays = days === 0 ? afterMonths : addDays(afterMonths, days);
  return addBusinessDays(afterDays, total(by, 'business-days'), isBusinessDay);
}

/** What a step results in when worked out again from its own parts. */
export function recompute(step: DateStep, isBusinessDay: IsBusinessDay): CalendarDate {
  if (!step.from) return step.result;
  switch (step.rule) {
    case 'STATED':
      return step.from.date;
    case 'COUNTED':
      return countFrom(step.from.date, step.by, isBusinessDay);
    case 'WINDOW_END':
      return step.window ? windowEnd(step.from.date, step.window) : step.from.date;
    case 'BUSINESS_DAY_ON_OR_BEFORE':
      return businessDayOnOrBefore(step.from.date, isBusinessDay);
    case 'BUSINESS_DAY_ON_OR_AFTER':
      return businessDayOnOrAfter(step.from.date, isBusinessDay);
  }
}
