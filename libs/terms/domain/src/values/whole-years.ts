import type { Range } from '../layout/block.js';
import { ORDINAL_WORD, valueOfOrdinal } from './ordinals.js';

/** Years that pass until an anniversary, or that a contract counts for itself, with where they stand. */
export interface WholeYears extends Range {
  readonly iso: string;
}

/** "Third (3rd)", "3rd", "20th": its figure or its word is a group of its own. */
const ORDINAL = `(?:(\\d{1,2}) ?(?:st|nd|rd|t ?h)?|${ORDINAL_WORD})(?: \\(\\d{1,2} ?[a-z ]{0,4}\\))?`;
/** "Until the third (3rd) anniversary", "the 4 year anniversary". */
const ANNIVERSARY = new RegExp(`\\b${ORDINAL}(?:[- ]years?)?(?:[- ]| annual )anniversary\\b`);
const OWN = '(?:contract|licen[sc]e|processing|sales|agreement|lease|term)';
/** "10 contract years", "the end of the fifteenth (15th) contract year", "the end of Year 3". */
const OWN_YEARS = new RegExp(
  `\\b(?:(\\d{1,2}) ${OWN} years\\b|end of (?:the ${ORDINAL} ${OWN} year|(?:${OWN} )?year (\\d{1,2}))\\b)`,
);

/** The first whole years that a text in plain form names; null where it names none. */
export function wholeYearsIn(plain: string): WholeYears | null {
  const found = ANNIVERSARY.exec(plain) ?? OWN_YEARS.exec(plain);
  if (found === null) return null;
  const words: string = found.slice(1).filter(Boolean)[0] ?? '';
  const years = /^\d{1,2}$/.test(words) ? Number(words) : valueOfOrdinal(words);
  return { iso: `P${years}Y`, start: found.index, end: found.index + found[0].length };
}
