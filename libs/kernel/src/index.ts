export {
  addDays,
  addMonths,
  calendarDate,
  dateOfInstant,
  daysBetween,
  earlierOf,
  isoWeekday,
  laterOf,
  monthEnd,
  parseCalendarDate,
  type CalendarDate,
} from './calendar-date.js';
export {
  addBusinessDays,
  describeDuration,
  duration,
  formatDuration,
  parseDuration,
  shift,
  type Duration,
  type DurationUnit,
  type IsBusinessDay,
} from './duration.js';
export {
  addMoney,
  majorUnits,
  minorDigits,
  money,
  parseCurrency,
  parseMoney,
  parseUnitPrice,
  type Currency,
  type Money,
  type UnitPrice,
} from './money.js';
export { invalid, ok, Refused, refuse, unwrap, type Refusal, type RefusalReason, type Result } from './result.js';
