import type { SlaWindow, Sourced } from '@recourse/contracts-domain';
import { businessDayOnOrAfter, businessDayOnOrBefore, type CalendarDate } from '@recourse/kernel';
import type { BusinessCalendar } from './business-calendar.js';
import {
  countFrom,
  type Anchor,
  type BusinessDaysUsed,
  type Count,
  type DateStep,
  type Derived,
  type Fact,
  type Source,
} from './derivation.js';
import { windowEnd } from './sla-window.js';

const FIRST = '1900-01-01';
const LAST = '2199-12-31';
/** Three hundred years, and ten of business days: no contract counts further, and a hostile one must not make us. */
const MOST = { months: 3_600, days: 109_575, 'business-days': 2_600 } as const;

const sum = (by: readonly Count[], unit: keyof typeof MOST): number =>
  by.reduce((total, { length, times }) => (length.unit === unit ? total + Math.abs(length.amount * times) : total), 0);

const isCountable = (by: readonly Count[]): boolean =>
  sum(by, 'months') <= MOST.months && sum(by, 'days') <= MOST.days && sum(by, 'business-days') <= MOST['business-days'];

/** What a derived date is called and when it is: what the next step counts from. */
export const anchorOf = ({ date, steps }: Derived): Anchor | null => {
  const last = steps.at(-1);
  return last ? { fact: last.fact, date } : null;
};

const used = ({ jurisdiction, holidaysKnown }: BusinessCalendar): BusinessDaysUsed => ({ jurisdiction, holidaysKnown });

const plain = { from: null, by: [], window: null, businessDays: null, sources: [] } as const;

const followedBy = (from: Derived, step: DateStep): Derived => ({ date: step.result, steps: [...from.steps, step] });

/** A date as the register states it. */
export const stated = (fact: Fact, date: CalendarDate, sources: readonly Source[]): Derived => ({
  date,
  steps: [{ ...plain, fact, rule: 'STATED', result: date, sources }],
});

/** Field and document of a value. */
export const sourceOf = (field: string, { contractId }: Pick<Sourced<unknown>, 'contractId'>): Source => ({
  field,
  contractId,
});

interface Counting {
  readonly fact: Fact;
  readonly by: readonly Count[];
  readonly sources: readonly Source[];
  readonly calendar: BusinessCalendar;
}

/** A date counted on or back from another; null where it would leave the years 1900 to 2199. */
export function counted(from: Derived, { fact, by, sources, calendar }: Counting): Derived | null {
  if (!isCountable(by)) return null;
  const result = countFrom(from.date, by, calendar.isBusinessDay);
  if (result < FIRST || result > LAST) return null;
  const businessDays = by.some(({ length }) => length.unit === 'business-days') ? used(calendar) : null;
  return followedBy(from, { ...plain, fact, rule: 'COUNTED', from: anchorOf(from), by, result, businessDays, sources });
}

/** Last day of the month, quarter or year that holds the date. */
export const atWindowEnd = (from: Derived, window: SlaWindow, sources: readonly Source[]): Derived =>
  followedBy(from, {
    ...plain,
    fact: 'SERVICE_LEVEL_WINDOW_END',
    rule: 'WINDOW_END',
    from: anchorOf(from),
    window,
    result: windowEnd(from.date, window),
    sources,
  });

/** The date itself where it is worked, otherwise the last worked day before it. */
export const movedBack = (from: Derived, fact: Fact, calendar: BusinessCalendar): Derived =>
  followedBy(from, {
    ...plain,
    fact,
    rule: 'BUSINESS_DAY_ON_OR_BEFORE',
    from: anchorOf(from),
    result: businessDayOnOrBefore(from.date, calendar.isBusinessDay),
    businessDays: used(calendar),
  });

/** The date itself where it is worked, otherwise the first worked day after it. */
export const movedOn = (from: Derived, fact: Fact, calendar: BusinessCalendar): Derived =>
  followedBy(from, {
    ...plain,
    fact,
    rule: 'BUSINESS_DAY_ON_OR_AFTER',
    from: anchorOf(from),
    result: businessDayOnOrAfter(from.date, calendar.isBusinessDay),
    businessDays: used(calendar),
  });
