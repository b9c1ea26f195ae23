/** What engines know of a locale's week; older ones have it as a property. */
interface WeekLocale {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

const locale = new Intl.Locale(new Intl.DateTimeFormat().resolvedOptions().locale) as Intl.Locale & WeekLocale;

/** The day on which the reader's week begins: 1 for Monday to 7 for Sunday. */
export const firstWeekday = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;

const short = new Intl.DateTimeFormat(undefined, { weekday: 'short', timeZone: 'UTC' });
// 5 January 2026 is a Monday.
const monday = Date.UTC(2026, 0, 5);

/** `Mon`, `Tue` …, in the order of the reader's week. */
export const weekdayNames = Array.from({ length: 7 }, (_, index) =>
  short.format(monday + ((firstWeekday - 1 + index) % 7) * 86_400_000),
);
