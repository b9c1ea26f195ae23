export { Bell } from './bell/bell.js';
export { NotificationSettings } from './settings/section.js';
