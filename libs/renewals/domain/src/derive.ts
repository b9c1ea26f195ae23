import type { SlaWindow, Sourced } from '@recourse/contracts-domain';
import { businessDayOnOrAfter, businessDayOnOrBefore, type CalendarDate, type IsBusinessDay } from '@recourse/kernel';
import { isWorkedByUs, type BusinessCalendar } from './business-calendar.js';
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

interface OwnDays {
  readonly isBusinessDay: IsBusinessDay;
  /** Closing days that were met so far. */
  readonly skipped: Set<CalendarDate>;
}

/**
 * Business days as they count for an act of ours that must be done before a day: not those on which we are closed. For
 * days counted on, they are not left out: a period that runs against us does not wait for us.
 */
function ownDays(calendar: BusinessCalendar): OwnDays {
  const skipped = new Set<CalendarDate>();
  const isBusinessDay = (date: CalendarDate) => {
    if (calendar.isBusinessDay(date) && !isWorkedByUs(calendar, date)) skipped.add(date);
    return isWorkedByUs(calendar, date);
  };
  return { isBusinessDay, skipped };
}

/** Missing where there are none, so that an event whose dates did not change is the same event. */
const skippedOf = ({ skipped }: OwnDays): Pick<DateStep, 'skipped'> =>
  skipped.size === 0 ? {} : { skipped: [...skipped].sort() };

const countsBack = (by: readonly Count[]): boolean =>
  by.some(({ length, times }) => length.unit === 'business-days' && length.amount * times < 0);

/** A date counted on or back from another; null where it would leave the years 1900 to 2199. */
export function counted(from: Derived, { fact, by, sources, calendar }: Counting): Derived | null {
  if (!isCountable(by)) return null;
  const own = ownDays(calendar);
  const result = countFrom(from.date, by, countsBack(by) ? own.isBusinessDay : calendar.isBusinessDay);
  if (result < FIRST || result > LAST) return null;
  const businessDays = by.some(({ length }) => length.unit === 'business-days') ? used(calendar) : null;
  const step = { ...plain, fact, rule: 'COUNTED', from: anchorOf(from), by, result, businessDays, sources } as const;
  return followedBy(from, { ...step, ...skippedOf(own) });
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

/** The date itself where the place and we ourselves work on it, otherwise the last such day before it. */
export function movedBack(from: Derived, fact: Fact, calendar: BusinessCalendar): Derived {
  const own = ownDays(calendar);
  const result = businessDayOnOrBefore(from.date, own.isBusinessDay);
  const rule = 'BUSINESS_DAY_ON_OR_BEFORE';
  const step = { ...plain, fact, rule, from: anchorOf(from), result, businessDays: used(calendar) } as const;
  return followedBy(from, { ...step, ...skippedOf(own) });
}

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
