export { CalendarWriter } from './evaluation/calendar-writer.js';
export { Portfolio, type EvaluatedContract } from './evaluation/portfolio.js';
export { HappeningsReader } from './happenings/happenings-reader.js';
export { Holidays } from './holidays/holidays.js';
