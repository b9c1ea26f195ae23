export { Portfolio, type EvaluatedContract } from './evaluation/portfolio.js';
export { CalendarEventType } from './graphql/calendar-event.type.js';
export { HappeningsReader } from './happenings/happenings-reader.js';
export { Holidays } from './holidays/holidays.js';
export { RenewalsModule } from './renewals.module.js';
