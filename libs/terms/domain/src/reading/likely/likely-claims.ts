import type { Claim } from '../../clauses/claim.js';
import { likelyDate } from './likely-date.js';
import { likelyNotice } from './likely-notice.js';
import { LikelyClaims, type LikelyGround, type LikelyReader } from './likely-reader.js';
import { likelyRenewal } from './likely-renewal.js';
import { likelyTerm } from './likely-term.js';

const READERS: readonly LikelyReader[] = [
  {
    category: 'Agreement Date',
    keys: ['agreement_date'],
    notIn: ['ONLINE_TERMS'],
    read: likelyDate('agreement_date'),
    least: 0.5,
  },
  { category: 'Effective Date', keys: ['effective_date'], read: likelyDate('effective_date'), least: 0.6 },
  {
    category: 'Expiration Date',
    keys: ['expiration_date', 'initial_term'],
    read: likelyTerm,
    least: 0.5,
    decides: 0.75,
  },
  { category: 'Renewal Term', keys: ['renewal_term'], read: likelyRenewal, least: 0.5, decides: 0.75, doubts: 0.1 },
  {
    category: 'Notice Period to Terminate Renewal',
    keys: ['non_renewal_notice'],
    read: likelyNotice,
    least: 0.5,
  },
];

/**
 * Claims with those that the classifier helps to: where the readers of language find no value, words that are likely to
 * state it are read with less demanding rules; where they find several, the one in a likely place stands.
 */
export const withLikelyClaims = (claims: readonly Claim[], ground: LikelyGround): readonly Claim[] =>
  READERS.reduce((all, reader) => new LikelyClaims(reader, ground).weigh(all), claims);
