import type { Permission } from '@recourse/access-domain';

/** What somebody may be told of. */
export const NotificationKind = {
  /** A notice is to be sent, or a right to reduce or to exit used, by a day that comes near. */
  NOTICE_TO_SEND: 'NOTICE_TO_SEND',
  /** A term, a price lock or a commitment ends, a contract renews, or a model retires. */
  ENDING: 'ENDING',
  /** The time to claim a service credit runs out. */
  CLAIM_CLOSING: 'CLAIM_CLOSING',
  FLAG_RAISED: 'FLAG_RAISED',
  /** A colleague gave somebody a flag; nobody else is told. */
  FLAG_GIVEN: 'FLAG_GIVEN',
  /** What a supplier publishes differs from what was agreed. */
  TERMS_CHANGED: 'TERMS_CHANGED',
  /** What was read in a document awaits somebody's decision. */
  REVIEW_WAITING: 'REVIEW_WAITING',
  DOCUMENT_UNREADABLE: 'DOCUMENT_UNREADABLE',
} as const;
export type NotificationKind = keyof typeof NotificationKind;

export const NOTIFICATION_KINDS = Object.keys(NotificationKind) as NotificationKind[];

/** Who may not see a thing is not told of it either. */
const NEEDS: Record<NotificationKind, Permission> = {
  NOTICE_TO_SEND: 'calendar:read',
  ENDING: 'calendar:read',
  CLAIM_CLOSING: 'calendar:read',
  FLAG_RAISED: 'flag:read',
  FLAG_GIVEN: 'flag:read',
  TERMS_CHANGED: 'flag:read',
  REVIEW_WAITING: 'proposal:read',
  DOCUMENT_UNREADABLE: 'document:read',
};

/** The kinds that somebody with these permissions may be told of, in their usual order. */
export const kindsFor = (permissions: ReadonlySet<Permission>): readonly NotificationKind[] =>
  NOTIFICATION_KINDS.filter((kind) => permissions.has(NEEDS[kind]));
