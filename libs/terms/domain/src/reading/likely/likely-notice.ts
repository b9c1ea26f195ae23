import { actorBefore } from '../../clauses/actors.js';
import { anchorAfter } from '../../values/anchors.js';
import { durationsIn, type StatedDuration } from '../../values/durations.js';
import type { LikelyPlace, LikelyValue } from './likely-reader.js';

const AHEAD = /^(?:'|\(s\))?[^;]{0,60}\b(?:prior|before|in advance|advance|notice|preceding)\b/;
const GIVEN = /\b(?:notice|notif\w+|notification|inform)\b[^;]{0,120}$/;
const IS_TERM = /^[- ](?:renewal|successive|additional)? ?(?:terms?|periods?)\b/;

const isNotice = (plain: string, { start, end, unit }: StatedDuration): boolean =>
  unit !== 'hour' &&
  unit !== 'second' &&
  !IS_TERM.test(plain.slice(end, end + 24)) &&
  AHEAD.test(plain.slice(end, end + 90)) &&
  (GIVEN.test(plain.slice(Math.max(0, start - 160), start)) || /\bnotice\b/.test(plain.slice(end, end + 40)));

/** Notice period in words that are likely to say how a renewal is prevented. */
export const likelyNotice = ({ unit }: LikelyPlace): LikelyValue | null => noticeIn(unit.plain);

/** The same, in a text in plain form. */
export function noticeIn(plain: string): LikelyValue | null {
  const notice = durationsIn(plain).find((one) => isNotice(plain, one));
  if (notice === undefined) return null;
  const anchor = anchorAfter(plain, notice.end) ?? 'end of the then-current term';
  const party = /\b(?:EITHER|NEITHER)\b/.test(plain) ? 'either' : (actorBefore(plain, notice.start) ?? 'either');
  return { key: 'non_renewal_notice', value: { duration: notice.iso, anchor }, party, at: notice.start };
}
