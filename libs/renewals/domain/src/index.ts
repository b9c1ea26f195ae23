export { parseCalendarFilter, type CalendarFilter, type WrittenFilter } from './calendar-filter.js';
export {
  NO_CLOSING_DAYS,
  weekendsOnly,
  withClosingDays,
  type BusinessCalendar,
  type BusinessCalendarOf,
} from './business-calendar.js';
export { MOST_CLOSING_DAYS_A_YEAR, parseClosingDay, type ClosingDay } from './closing-day.js';
export { contractsInForce, type Happenings } from './contracts-in-force.js';
export type { AsOf, ContractInForce, MissedLevel, SupplierEvent } from './contract-in-force.js';
export { EventKind, eventId, NoticePurpose, type DatedEvent, type EventKey, type EventTitle } from './dated-event.js';
export { datedEvents } from './dated-events.js';
export {
  AmountRule,
  Fact,
  isDateStep,
  recompute,
  Rule,
  type AmountStep,
  type Anchor,
  type BusinessDaysUsed,
  type Count,
  type DateStep,
  type Source,
  type Step,
} from './derivation.js';
export { describeStep, explain } from './explain.js';
export { eventTitle } from './event-title.js';
export { type Evaluation } from './evaluation.js';
export {
  ACTION_KINDS,
  DUE_WITHIN_DAYS,
  EventDecision,
  EventStatus,
  eventStatus,
  type EventState,
} from './event-status.js';
export { describeUnknown, MissingFact, type UnknownDate } from './unknown-date.js';
export { checkSupplierEvent, type SupplierEventFacts } from './supplier-event.js';
