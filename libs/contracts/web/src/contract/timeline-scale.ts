import { addDays, calendarDate, daysBetween } from '@recourse/kernel';

/** Puts days on a line from 0 to 1. */
export interface Scale {
  readonly from: string;
  readonly to: string;
  readonly at: (day: string) => number;
  /** First days of months, quarters or years to be named, whichever leaves room for the names. */
  readonly ticks: readonly string[];
}

const daysFrom = (from: string, to: string) => daysBetween(calendarDate(from), calendarDate(to));
const daysLater = (day: string, days: number): string => addDays(calendarDate(day), days);

const MARGIN_DAYS = 20;
const MOST_TICKS = 14;
/** Months between two ticks. */
const STEPS = [1, 3, 6, 12, 24, 60, 120] as const;

/** A scale that holds all of the days with a little room at both ends. */
export function scaleOf(days: readonly string[]): Scale {
  const sorted = [...days].sort();
  const from = daysLater(sorted[0] ?? '2000-01-01', -MARGIN_DAYS);
  const to = daysLater(sorted.at(-1) ?? '2000-01-01', MARGIN_DAYS);
  const length = daysFrom(from, to);
  return { from, to, at: (day) => daysFrom(from, day) / length, ticks: ticksBetween(from, to) };
}

function ticksBetween(from: string, to: string): readonly string[] {
  const months = daysFrom(from, to) / 30.44;
  const step = STEPS.find((one) => months / one <= MOST_TICKS) ?? 120;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1];
  const first = Math.ceil((year * 12 + month + 1) / step) * step;
  const ticks: string[] = [];
  for (let at = first; dayOfMonth(at) <= to; at += step) ticks.push(dayOfMonth(at));
  return ticks;
}

const dayOfMonth = (months: number) =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;

export interface Placed<E> {
  readonly events: readonly E[];
  /** From 0 to 1. */
  readonly x: number;
}

/** Events so near to each other that their marks would cover each other become one mark. */
export function gathered<E>(
  events: readonly E[],
  { at, apart }: { readonly at: (event: E) => number; readonly apart: number },
): readonly Placed<E>[] {
  const placed: { events: E[]; x: number }[] = [];
  for (const event of [...events].sort((a, b) => at(a) - at(b))) {
    const last = placed.at(-1);
    if (last && at(event) - last.x < apart) last.events.push(event);
    else placed.push({ events: [event], x: at(event) });
  }
  return placed;
}
