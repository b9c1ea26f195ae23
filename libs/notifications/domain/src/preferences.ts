import type { Role } from '@recourse/access-domain';
import { invalid, ok, refuse, type Result } from '@recourse/kernel';
import type { Severity } from '@recourse/scoring-domain';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification-kind.js';

/** Of which contracts somebody is told. */
export const NotificationScope = {
  /** Those they own, flags they were given, and documents they sent. */
  OWN: 'OWN',
  ALL: 'ALL',
} as const;
export type NotificationScope = keyof typeof NotificationScope;

/** When mail is sent. */
export const MailRhythm = {
  /** Within minutes; what comes in a burst comes in one mail. */
  AT_ONCE: 'AT_ONCE',
  /** Once a day, in the morning. */
  DAILY: 'DAILY',
} as const;
export type MailRhythm = keyof typeof MailRhythm;

/** Of what somebody wants to be told, where and when. */
export interface NotificationPreferences {
  readonly scope: NotificationScope;
  /** So many days before a day that is counted down to; the most first. */
  readonly leadDays: readonly number[];
  /** Flags less grave are left out. */
  readonly leastSeverity: Severity;
  /** Kinds shown in Recourse itself. */
  readonly inApp: readonly NotificationKind[];
  /** Kinds sent by mail. */
  readonly byEmail: readonly NotificationKind[];
  readonly rhythm: MailRhythm;
}

const STANDARD_LEAD_DAYS = [30, 7, 1];

const DATES: readonly NotificationKind[] = ['NOTICE_TO_SEND', 'ENDING', 'CLAIM_CLOSING'];

type Chosen = Pick<NotificationPreferences, 'scope' | 'leastSeverity' | 'inApp' | 'byEmail'>;

/** What each role is for decides what it hears of while nobody has said otherwise. */
const STANDARD: Record<Role, Chosen> = {
  // Keeps the installation running; contracts are other people's work.
  ADMINISTRATOR: { scope: 'OWN', leastSeverity: 'HIGH', inApp: NOTIFICATION_KINDS, byEmail: DATES },
  PROCUREMENT: {
    scope: 'OWN',
    leastSeverity: 'HIGH',
    inApp: [...DATES, 'FLAG_RAISED', 'FLAG_GIVEN', 'TERMS_CHANGED', 'DOCUMENT_UNREADABLE'],
    byEmail: DATES,
  },
  // Money ends, and money can be claimed: whoever owns the contract.
  FINANCE: { scope: 'ALL', leastSeverity: 'HIGH', inApp: [...DATES, 'FLAG_GIVEN'], byEmail: DATES },
  LEGAL: {
    scope: 'ALL',
    leastSeverity: 'HIGH',
    inApp: ['NOTICE_TO_SEND', 'FLAG_RAISED', 'FLAG_GIVEN', 'TERMS_CHANGED', 'REVIEW_WAITING', 'DOCUMENT_UNREADABLE'],
    byEmail: ['NOTICE_TO_SEND', 'FLAG_RAISED', 'FLAG_GIVEN', 'TERMS_CHANGED'],
  },
  VIEWER: { scope: 'OWN', leastSeverity: 'HIGH', inApp: DATES, byEmail: [] },
};

/** What somebody of a role is told of while they have chosen nothing. */
export const standardPreferences = (role: Role): NotificationPreferences => ({
  ...STANDARD[role],
  leadDays: STANDARD_LEAD_DAYS,
  rhythm: 'DAILY',
});

export const MOST_LEADS = 6;
export const LONGEST_LEAD_DAYS = 365;

/** Preferences in their usual order, each kind and lead once. Refuses leads that are too many, too long or no days. */
export function parsePreferences(given: NotificationPreferences): Result<NotificationPreferences> {
  const leadDays = [...new Set(given.leadDays)].sort((a, b) => b - a);
  if (leadDays.length === 0 || leadDays.length > MOST_LEADS) {
    return refuse(invalid('invalid-lead-days', `Say 1 to ${MOST_LEADS} times how many days ahead to be told.`));
  }
  if (!leadDays.every((days) => Number.isInteger(days) && days >= 0 && days <= LONGEST_LEAD_DAYS)) {
    return refuse(invalid('invalid-lead-days', `Be told 0 to ${LONGEST_LEAD_DAYS} whole days ahead.`));
  }
  const inOrder = (kinds: readonly NotificationKind[]) => NOTIFICATION_KINDS.filter((kind) => kinds.includes(kind));
  return ok({ ...given, leadDays, inApp: inOrder(given.inApp), byEmail: inOrder(given.byEmail) });
}
