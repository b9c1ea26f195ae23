/** A month or quarter: its first and last day. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const partsOf = (day: string) => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { year, month: month - 1 };
};

/** The month in which a day lies, or so many months from it. */
export function monthOf(day: string, later = 0): Span {
  const { year, month } = partsOf(day);
  return { from: iso(year, month + later, 1), to: iso(year, month + later + 1, 0) };
}

/** The quarter in which a day lies, or so many quarters from it. */
export function quarterOf(day: string, later = 0): Span {
  const { year, month } = partsOf(day);
  const first = month - (month % 3) + later * 3;
  return { from: iso(year, first, 1), to: iso(year, first + 3, 0) };
}

/** Every day of a span. */
export function daysOf({ from, to }: Span): readonly string[] {
  const days = [];
  const last = Date.parse(`${to}T00:00:00Z`);
  for (let day = Date.parse(`${from}T00:00:00Z`); day <= last; day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Places before a month's first day in a week that begins on `firstWeekday`. */
export const leadOf = (firstDay: string, firstWeekday: number): number => (weekdayOf(firstDay) - firstWeekday + 7) % 7;
