import type { EffectiveTerms, Sourced } from '@recourse/contracts-domain';
import { daysBetween, type CalendarDate, type Duration } from '@recourse/kernel';
import { weekendsOnly } from './business-calendar.js';
import { counted, sourceOf, stated } from './derive.js';
import type { Count, Derived, Source } from './derivation.js';
import type { MissingFact } from './unknown-date.js';

/** What follows the initial term. */
export type AfterTerm = 'ENDS' | 'BY_AGREEMENT' | 'RENEWS' | 'CONTINUES' | 'NOT_KNOWN';

/** How a contract runs: its initial term and what follows, each day with its derivation. */
export interface TermCourse {
  /** Last day of the initial term; null: open from the start, or not known (see `missing`). */
  readonly initialEnd: Derived | null;
  readonly after: AfterTerm;
  readonly renewalTerm: Sourced<Duration> | null;
  /** null: no cap. */
  readonly maxRenewals: number | null;
  /** What renewals are counted from, and what is counted before the first of them. */
  readonly renewalsFrom: { readonly anchor: Derived; readonly initial: readonly Count[] } | null;
  readonly sources: readonly Source[];
  readonly missing: readonly MissingFact[];
}

type Terms = EffectiveTerms['term'];

export const dayBefore: Count = { length: { amount: 1, unit: 'days' }, times: -1 };
export const dayAfter: Count = { length: { amount: 1, unit: 'days' }, times: 1 };
export const once = (length: Duration): Count => ({ length, times: 1 });

/** Terms count calendar time; the calendar of business days plays no part in them. */
export const calendarTime = weekendsOnly(null);

const isLength = (term: Sourced<Duration> | null): boolean =>
  term === null || (term.value.amount > 0 && term.value.unit !== 'business-days');

const sourced = (terms: Terms, fields: readonly (keyof Terms)[]): Source[] =>
  fields.flatMap((field) => {
    const value = terms[field];
    return value ? [sourceOf(field, value)] : [];
  });

/** Month to month has no initial term: its first period is as long as a renewal. */
function firstPeriod(terms: Terms): { length: Sourced<Duration>; field: keyof Terms } | null {
  if (terms.initialTerm) return { length: terms.initialTerm, field: 'initialTerm' };
  const monthToMonth = terms.renewal?.value === 'EVERGREEN' && !terms.endsOn && terms.renewalTerm;
  return monthToMonth ? { length: monthToMonth, field: 'renewalTerm' } : null;
}

const start = (terms: Terms): Derived | null =>
  terms.effectiveOn && stated('EFFECTIVE_DATE', terms.effectiveOn.value, sourced(terms, ['effectiveOn']));

const statedEnd = (terms: Terms): Derived | null =>
  terms.endsOn && stated('END', terms.endsOn.value, sourced(terms, ['endsOn']));

function countedEnd(terms: Terms): Derived | null {
  const [from, first] = [start(terms), firstPeriod(terms)];
  if (!from || !first) return null;
  const by = [once(first.length.value), dayBefore];
  return counted(from, { fact: 'END', by, sources: sourced(terms, [first.field]), calendar: calendarTime });
}

/**
 * Renewals are counted from the effective date where the end follows from it, all months together, so that a term
 * from 31 August renews on 31 August again. Otherwise they are counted from the day after the stated end.
 */
function renewalsFrom(terms: Terms, initialEnd: Derived): TermCourse['renewalsFrom'] {
  const [from, first, end] = [start(terms), firstPeriod(terms), countedEnd(terms)];
  const sameUnit = first && first.length.value.unit === (terms.renewalTerm ?? first.length).value.unit;
  if (from && first && sameUnit && end?.date === initialEnd.date) {
    return { anchor: from, initial: [once(first.length.value)] };
  }
  const anchor = counted(initialEnd, { fact: 'RENEWAL_START', by: [dayAfter], sources: [], calendar: calendarTime });
  return anchor && { anchor, initial: [] };
}

function afterTerm(terms: Terms): AfterTerm {
  switch (terms.renewal?.value) {
    case 'NONE':
      return 'ENDS';
    case 'EXPRESS':
      return 'BY_AGREEMENT';
    case 'AUTOMATIC':
      return terms.maxRenewals?.value === 0 ? 'ENDS' : 'RENEWS';
    case 'EVERGREEN':
      return terms.renewalTerm ? 'RENEWS' : 'CONTINUES';
    case undefined:
      return 'NOT_KNOWN';
  }
}

/** Open from the start: said to be evergreen without any length, or to end by a notice at any time. */
const isOpenEnded = (terms: Terms): boolean =>
  !terms.endsOn &&
  !firstPeriod(terms) &&
  ((terms.renewal?.value === 'EVERGREEN' && !terms.renewalTerm) || terms.noticeAnchor?.value === 'ANY_TIME');

const conflicts = (terms: Terms): boolean => {
  const end = countedEnd(terms);
  // "Twelve months from 1 March" and "until 1 March" are the same intention, written by two people.
  return end !== null && terms.endsOn !== null && Math.abs(daysBetween(end.date, terms.endsOn.value)) > 1;
};

function missingFacts(terms: Terms, initialEnd: Derived | null): MissingFact[] {
  const missing: MissingFact[] = [];
  const usable = isLength(terms.initialTerm) && isLength(terms.renewalTerm);
  if (!usable) missing.push('USABLE_LENGTH');
  if (!initialEnd && usable) {
    if (!firstPeriod(terms)) missing.push('END');
    else missing.push(terms.effectiveOn ? 'USABLE_LENGTH' : 'EFFECTIVE_DATE');
  }
  if (conflicts(terms)) missing.push('CONFLICTING_END');
  if (!terms.renewal) missing.push('RENEWAL');
  if (terms.renewal?.value === 'AUTOMATIC' && !terms.renewalTerm) missing.push('RENEWAL_TERM');
  return missing;
}

const openEnded: TermCourse = {
  initialEnd: null,
  after: 'CONTINUES',
  renewalTerm: null,
  maxRenewals: null,
  renewalsFrom: null,
  sources: [],
  missing: [],
};

/** How a contract runs by its effective terms; what is silent is named in `missing`, never assumed. */
export function termCourse(terms: Terms): TermCourse {
  if (isOpenEnded(terms)) return openEnded;
  const usable = isLength(terms.initialTerm) && isLength(terms.renewalTerm);
  const initialEnd = statedEnd(terms) ?? (usable ? countedEnd(terms) : null);
  return {
    initialEnd,
    after: afterTerm(terms),
    renewalTerm: usable ? terms.renewalTerm : null,
    maxRenewals: terms.maxRenewals?.value ?? null,
    renewalsFrom: initialEnd && usable ? renewalsFrom(terms, initialEnd) : null,
    sources: sourced(terms, ['initialTerm', 'renewal', 'renewalTerm', 'maxRenewals']),
    missing: missingFacts(terms, initialEnd),
  };
}

/** A day that a course tells, or null. */
export type MaybeDerived = Derived | null;

/** Last day in force of a period: 0 is the initial term, 1 the first renewal. Null where it cannot be told. */
export function periodEnd(course: TermCourse, period: number): MaybeDerived {
  if (period === 0) return course.initialEnd;
  const { renewalTerm, renewalsFrom: from } = course;
  if (!renewalTerm || !from) return null;
  const by = [...from.initial, { length: renewalTerm.value, times: period }, dayBefore];
  return counted(from.anchor, { fact: 'END', by, sources: course.sources, calendar: calendarTime });
}

/** First day of the period after this one. */
export function nextPeriodStart(course: TermCourse, period: number): MaybeDerived {
  const end = periodEnd(course, period);
  return end && counted(end, { fact: 'RENEWAL_START', by: [dayAfter], sources: [], calendar: calendarTime });
}

/** Daily renewals over three hundred years: more periods than any search may cross. */
const MANY = 110_000;

/** The last period that can follow by itself; no cap means as many as the calendar holds. */
export function lastPeriod(course: TermCourse): number {
  if (course.after !== 'RENEWS' || !course.renewalTerm) return 0;
  return Math.min(course.maxRenewals ?? MANY, MANY);
}

/**
 * The first period from `from` on for which a condition that stays true once true holds; the last period if none does.
 * Looks in doubling strides and then between the last two, so that an answer nearby is found at once.
 */
export function firstPeriodWhere(course: TermCourse, from: number, holds: (period: number) => boolean): number {
  const last = Math.max(from, lastPeriod(course));
  let [low, high, stride] = [from, from, 1];
  while (high < last && !holds(high)) [low, high, stride] = [high + 1, Math.min(high + stride, last), stride * 2];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A period that surely ended before a day, to begin the search at: no month is longer than 31 days. */
function periodBefore(course: TermCourse, day: CalendarDate): number {
  const { initialEnd, renewalTerm } = course;
  if (!initialEnd || !renewalTerm) return 0;
  const longest = renewalTerm.value.amount * (renewalTerm.value.unit === 'months' ? 31 : 1);
  return Math.min(Math.max(0, Math.floor(daysBetween(initialEnd.date, day) / longest) - 1), lastPeriod(course));
}

/** The period that holds a day; the initial one before it begins, the last one after it ended. */
export const periodOn = (course: TermCourse, day: CalendarDate): number =>
  firstPeriodWhere(course, periodBefore(course, day), (period) => {
    const end = periodEnd(course, period);
    return end === null || end.date >= day;
  });
