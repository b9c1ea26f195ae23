import type { NotificationKind } from '@recourse/notifications-domain';

interface KindWords {
  readonly name: string;
  readonly says: string;
}

/** What each kind tells, as people say it. */
export const KIND_WORDS: Readonly<Record<NotificationKind, KindWords>> = {
  NOTICE_TO_SEND: {
    name: 'Notices to send',
    says: 'The last safe day to give notice, to reduce or to leave comes near.',
  },
  ENDING: {
    name: 'Ends and renewals',
    says: 'A term, price lock or commitment ends, a contract renews, a model retires.',
  },
  CLAIM_CLOSING: { name: 'Claims closing', says: 'The time to claim a credit for a missed service level runs out.' },
  FLAG_RAISED: { name: 'Flags', says: 'A contract does not meet the policy, at the severity chosen below or graver.' },
  FLAG_GIVEN: { name: 'Flags given to you', says: 'A colleague assigned you a flag.' },
  TERMS_CHANGED: { name: 'Published terms', says: 'What a supplier publishes differs from what was agreed.' },
  REVIEW_WAITING: { name: 'Documents to review', says: 'A document was read, and its values await a decision.' },
  DOCUMENT_UNREADABLE: { name: 'Unreadable documents', says: 'A document could not be read.' },
};

const USUAL_LEADS = [90, 60, 30, 14, 7, 3, 1, 0];

/** The leads to choose from, the most first: the usual ones, and those that were chosen by other means. */
export const leadsToChoose = (chosen: readonly number[]): readonly number[] =>
  [...new Set([...USUAL_LEADS, ...chosen])].sort((a, b) => b - a);

/** `30 days before`, `1 day before`, `On the day`. */
export const leadInWords = (days: number): string =>
  days === 0 ? 'On the day' : `${days} ${days === 1 ? 'day' : 'days'} before`;
