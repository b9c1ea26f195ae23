import { addDays, isoWeekday, type CalendarDate } from '@recourse/kernel';
import {
  NO_CLOSING_DAYS,
  weekendsOnly,
  type BusinessCalendar,
  type BusinessCalendarOf,
} from '@recourse/renewals-domain';
import Holidays from 'date-holidays';

const A_DAY = 86_400_000;

/** Shops that close early on 24 December do not make it a holiday: only whole days count. */
const isWholeDay = ({ start, end }: { start: Date; end: Date }): boolean => end.getTime() - start.getTime() >= A_DAY;

function daysOf(holiday: { date: string; start: Date; end: Date }): CalendarDate[] {
  const first = holiday.date.slice(0, 10) as CalendarDate;
  const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / A_DAY);
  return Array.from({ length }, (_, index) => addDays(first, index));
}

/** A day on which a place does not work, as it is called there or in English. */
export interface Holiday {
  readonly date: CalendarDate;
  readonly name: string;
}

const holidaysIn = (place: Holidays, year: number): readonly Holiday[] =>
  place
    .getHolidays(year, 'en')
    .filter((holiday) => (holiday.type === 'public' || holiday.type === 'bank') && isWholeDay(holiday))
    .flatMap((holiday) => daysOf(holiday).map((date) => ({ date, name: holiday.name })));

/** Node 22 has a method where Node 20 has a property. */
interface WithWeekInfo {
  readonly weekInfo?: { readonly weekend: readonly number[] };
  readonly getWeekInfo?: () => { readonly weekend: readonly number[] };
}

/** The days of rest of a country, as ISO weekdays: Friday and Saturday in Israel, Saturday and Sunday in most. */
function weekendOf(country: string): readonly number[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & WithWeekInfo;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? [6, 7];
}

// The library answers undefined where a place has no parts, whatever its types say.
const knows = (parts: object | undefined, code: string): boolean => parts !== undefined && Object.hasOwn(parts, code);

/** Country, and state and region where the holiday library knows them; null for a place it does not know. */
function placeOf(jurisdiction: string): readonly string[] | null {
  const [country = '', state = '', region = ''] = jurisdiction.toUpperCase().split('-');
  const known = new Holidays();
  if (!knows(known.getCountries(), country)) return null;
  if (!knows(known.getStates(country), state)) return [country];
  return knows(known.getRegions(country, state), region) ? [country, state, region] : [country, state];
}

const libraryOf = ([country = '', state = '', region = '']: readonly string[]): Holidays =>
  new Holidays(country, state, region, { types: ['public', 'bank'] });

/** The holidays of a place in a year, by day; empty for a place that is not known. */
export function holidaysOf(jurisdiction: string, year: number): readonly Holiday[] {
  const place = placeOf(jurisdiction);
  return place ? [...holidaysIn(libraryOf(place), year)].sort((a, b) => (a.date < b.date ? -1 : 1)) : [];
}

function calendarOf(jurisdiction: string): BusinessCalendar {
  const place = placeOf(jurisdiction);
  if (!place) return weekendsOnly(jurisdiction);
  const [country = ''] = place;
  const library = libraryOf(place);
  const weekend = weekendOf(country);
  const years = new Map<number, ReadonlySet<string>>();
  const holidays = (year: number): ReadonlySet<string> => {
    const known = years.get(year) ?? new Set(holidaysIn(library, year).map(({ date }) => date));
    years.set(year, known);
    return known;
  };
  return {
    // The place that was found: a state the library does not know is counted, and named, as its country.
    jurisdiction: place.join('-'),
    holidaysKnown: true,
    ownClosingDays: NO_CLOSING_DAYS,
    isBusinessDay: (date) => !weekend.includes(isoWeekday(date)) && !holidays(Number(date.slice(0, 4))).has(date),
  };
}

/** More places than contracts are ever governed by; texts beyond that are looked up again. */
const MOST_PLACES = 500;

/**
 * Business days per jurisdiction: its days of rest, and its public and bank holidays that last the whole day, kept in
 * memory once computed. Where a place is not stated or not known, only Saturdays and Sundays are free.
 */
export function businessCalendars(): BusinessCalendarOf {
  const found = new Map<string, BusinessCalendar>();
  return (jurisdiction) => {
    if (jurisdiction === null) return weekendsOnly(null);
    const calendar = found.get(jurisdiction) ?? calendarOf(jurisdiction);
    if (found.size < MOST_PLACES) found.set(jurisdiction, calendar);
    return calendar;
  };
}
