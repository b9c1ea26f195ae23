import { invalid, ok, parseCalendarDate, refuse, type CalendarDate, type Result } from '@recourse/kernel';
import { EventKind } from './dated-event.js';
import { EventStatus } from './event-status.js';

/** Which events: those that meet everything given; an empty list asks nothing. */
export interface CalendarFilter {
  /** First day, itself included. */
  readonly from: CalendarDate | null;
  /** Last day, itself included. */
  readonly to: CalendarDate | null;
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly EventStatus[];
  readonly supplierIds: readonly string[];
  readonly contractIds: readonly string[];
  readonly ownerIds: readonly string[];
  readonly businessUnits: readonly string[];
  /** Words of the contract's reference or title, or of the supplier's name. */
  readonly search: string | null;
}

/** A filter as it comes from outside: from a query string, a file, or GraphQL. */
export type WrittenFilter = {
  readonly [field in keyof CalendarFilter]?: string | readonly string[] | null | undefined;
};

/** Longer lists are a mistake, or mean harm. */
const LONGEST_LIST = 200;

const listOf = (value: string | readonly string[] | null | undefined): readonly string[] => {
  if (value === null || value === undefined || value === '') return [];
  return (typeof value === 'string' ? value.split(',') : value).slice(0, LONGEST_LIST).map((one) => one.trim());
};

const LONGEST_SEARCH = 200;

// Commas are part of what somebody searches for.
function searchOf(value: WrittenFilter['search']): string | null {
  const text = typeof value === 'string' ? value : (value?.[0] ?? '');
  return text.trim().slice(0, LONGEST_SEARCH) || null;
}

function dayOf(value: WrittenFilter['from']): Result<CalendarDate | null> {
  const [text] = listOf(value);
  return text ? parseCalendarDate(text) : ok(null);
}

function amongst<K extends string>(
  known: Readonly<Record<K, K>>,
  what: string,
  written: readonly string[],
): Result<K[]> {
  const named = written.map((name) => name.toUpperCase().replaceAll('-', '_'));
  const wrong = named.find((name) => !Object.hasOwn(known, name));
  if (wrong === undefined) return ok(named as K[]);
  const names = Object.keys(known).join(', ');
  return refuse(invalid(`unknown-event-${what}`, `"${wrong.slice(0, 40)}" is no ${what} of an event: ${names}.`));
}

/** Reads a filter. Lists are arrays, or text with commas; kinds and statuses in any case, `notice-deadline` too. */
export function parseCalendarFilter(written: WrittenFilter): Result<CalendarFilter> {
  const [from, to] = [dayOf(written.from), dayOf(written.to)];
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (from.value && to.value && from.value > to.value) {
    return refuse(invalid('dates-out-of-order', `The first day, ${from.value}, comes after the last, ${to.value}.`));
  }
  const kinds = amongst(EventKind, 'kind', listOf(written.kinds));
  if (!kinds.ok) return kinds;
  const statuses = amongst(EventStatus, 'status', listOf(written.statuses));
  if (!statuses.ok) return statuses;
  return ok({
    from: from.value,
    to: to.value,
    kinds: kinds.value,
    statuses: statuses.value,
    supplierIds: listOf(written.supplierIds),
    contractIds: listOf(written.contractIds),
    ownerIds: listOf(written.ownerIds),
    businessUnits: listOf(written.businessUnits),
    search: searchOf(written.search),
  });
}
