import { datesIn, type NumericOrder } from '../../values/dates.js';
import { looseDurationsIn, type StatedDuration } from '../../values/durations.js';
import { ORDINAL_WORD, valueOfOrdinal } from '../../values/ordinals.js';
import type { LikelyPlace, LikelyValue } from './likely-reader.js';

/** "Until the third (3rd) anniversary", "the 4 year anniversary". */
const ANNIVERSARY = new RegExp(
  `\\b(?:(\\d{1,2}) ?(?:st|nd|rd|t ?h)?|${ORDINAL_WORD})(?: \\(\\d{1,2} ?[a-z ]{0,4}\\))?(?:[- ]years?)?(?:[- ]| annual )anniversary\\b`,
);
/** Directly before the day on which a contract ends. */
const UNTIL =
  /\b(?:until|through|to|ends?|ending|expires?|expiring|terminates?|terminating|concludes?|up to)(?: (?:and including|at|on|as of|until|midnight|close of business))*(?: the)?(?: (?:earlier|later|earliest|latest) of:?(?: \((?:a|i|1)\))?)?(?: the)? $/;
const OTHER_PERIOD =
  /\b(?:renew\w*|additional|successive|further|extended|extension|consecutive|each|every|upon|within|(?<!for )at least|than|notice|cure|after the (?:expir|end|terminat)\w*)\b[^;,]{0,40}$/;
const NOT_ITS_LENGTH =
  /^[^;,.]{0,14}\b(?:prior|notice|written|before|advance|renewal|extension|successive|to cure|of receipt|after (?:receipt|notice|termination|expiration))\b/;
const COUNTED = /^(?:year|month|week|day)$/;
/** Years that a contract counts for itself: "10 contract years", "the end of the fifteenth (15th) contract year". */
const OWN_YEARS = new RegExp(
  `\\b(?:(\\d{1,2}) (?:contract|licen[sc]e|processing|sales|agreement|lease) years\\b|end of the ${ORDINAL_WORD}(?: \\(\\d{1,2} ?[a-z ]{0,4}\\))? (?:contract|licen[sc]e|processing|sales|agreement|lease) year\\b)`,
);
const END_OF_YEAR = /\b(?:until|through|to) the end of (?:the )?(?:calendar )?(?:year )?((?:19|20)\d{2})\b/;

const isLength = (plain: string, { start, end, unit, amount }: StatedDuration): boolean =>
  COUNTED.test(unit) &&
  amount > 0 &&
  !OTHER_PERIOD.test(plain.slice(Math.max(0, start - 70), start)) &&
  !NOT_ITS_LENGTH.test(plain.slice(end, end + 60));

/** Years counted as anniversaries or as the contract's own: the words, their figure, their ordinal. */
const wholeYears = (plain: string): readonly (string | undefined)[] | null =>
  ANNIVERSARY.exec(plain) ?? OWN_YEARS.exec(plain);

/** Length or last day in words that are likely to say how long the contract runs. */
export const likelyTerm = ({ unit, numericOrder }: LikelyPlace): LikelyValue | null =>
  termIn(unit.kind === 'row' ? unit.cells.join(': ') : unit.plain, numericOrder);

/** The same, in a text in plain form. */
export function termIn(plain: string, numericOrder: NumericOrder): LikelyValue | null {
  const date = datesIn(plain, numericOrder).find(({ start }) =>
    UNTIL.test(plain.slice(Math.max(0, start - 60), start)),
  );
  if (date !== undefined) return { key: 'expiration_date', value: date.iso, party: null, at: date.start };
  const endOfYear = END_OF_YEAR.exec(plain);
  if (endOfYear !== null)
    return { key: 'expiration_date', value: `${endOfYear[1] ?? ''}-12-31`, party: null, at: endOfYear.index };
  const [words, figure, ordinal] = wholeYears(plain) ?? [];
  if (words !== undefined) {
    const years = figure === undefined ? valueOfOrdinal(ordinal ?? '') : Number(figure);
    return { key: 'initial_term', value: `P${years}Y`, party: null, at: plain.indexOf(words) };
  }
  const length = looseDurationsIn(plain).find((one) => isLength(plain, one));
  return length === undefined ? null : { key: 'initial_term', value: length.iso, party: null, at: length.start };
}
