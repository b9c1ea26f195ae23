import { durationsIn } from '../../values/durations.js';
import type { LikelyPlace, LikelyValue } from './likely-reader.js';

/** "From year to year", "on a month-to-month basis", "on a yearly basis". */
const PERIODIC = /\b(?:(year|month|quarter)[- ]to[- ]\1|on an? (year|month|quarter)ly basis)\b/;
const IN_MONTHS: Readonly<Record<string, string>> = { year: 'P1Y', quarter: 'P3M', month: 'P1M' };
const RENEWED =
  /\b(?:renew\w*|prolong\w*|extend\w*|extension|additional|successive|further|continue\w*|each|option)\b[^;]{0,70}$/;
const IS_NOTICE = /^[^;]{0,30}\b(?:prior|before|notice|advance)\b|^ of (?:the )?(?:expir|end)/;

/** Length of a renewal in words that are likely to state it. */
export const likelyRenewal = ({ unit }: LikelyPlace): LikelyValue | null => renewalIn(unit.plain);

/** The same, in a text in plain form. */
export function renewalIn(plain: string): LikelyValue | null {
  const renewal = durationsIn(plain).find(
    ({ start, end }) =>
      RENEWED.test(plain.slice(Math.max(0, start - 100), start)) && !IS_NOTICE.test(plain.slice(end, end + 50)),
  );
  if (renewal !== undefined) return { key: 'renewal_term', value: renewal.iso, party: null, at: renewal.start };
  const periodic = PERIODIC.exec(plain);
  const value = IN_MONTHS[periodic?.[1] ?? periodic?.[2] ?? ''];
  return periodic === null || value === undefined
    ? null
    : { key: 'renewal_term', value, party: null, at: periodic.index };
}
