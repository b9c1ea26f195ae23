export { calendarRoute } from './calendar.route.js';
export { HolidaySettings } from './settings/section.js';
