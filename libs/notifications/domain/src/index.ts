export {
  documentFact,
  eventFact,
  flagFact,
  givenFlagFact,
  type Fact,
  type Target,
  type ToldContract,
  type ToldDocument,
  type ToldFlag,
} from './fact.js';
export { kindsFor, NotificationKind, NOTIFICATION_KINDS } from './notification-kind.js';
export {
  NEWS_FOR_DAYS,
  notificationsDue,
  notificationsOver,
  type DueNotification,
  type Recipient,
} from './notifications-due.js';
export {
  LONGEST_LEAD_DAYS,
  MailRhythm,
  NotificationScope,
  parsePreferences,
  standardPreferences,
  type NotificationPreferences,
} from './preferences.js';
export { digestIsDue } from './digest-time.js';
