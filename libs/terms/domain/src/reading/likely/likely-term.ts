import { datesIn, type NumericOrder } from '../../values/dates.js';
import { looseDurationsIn, type StatedDuration } from '../../values/durations.js';
import { wholeYearsIn } from '../../values/whole-years.js';
import type { LikelyPlace, LikelyValue } from './likely-reader.js';

/** Directly before the day on which a contract ends. */
const UNTIL =
  /\b(?:until|through|to|ends?|ending|expires?|expiring|terminates?|terminating|concludes?|up to)(?: (?:and including|at|on|as of|until|midnight|close of business))*(?: the)?(?: (?:earlier|later|earliest|latest) of:?(?: \((?:a|i|1)\))?)?(?: the)? $/;
const OTHER_PERIOD =
  /\b(?:renew\w*|additional|successive|further|extended|extension|consecutive|each|every|upon|within|(?<!for )at least|than|notice|cure|after the (?:expir|end|terminat)\w*)\b[^;,]{0,40}$/;
const NOT_ITS_LENGTH =
  /^[^;,.]{0,14}\b(?:prior|notice|written|before|advance|renewal|extension|successive|to cure|of receipt|after (?:receipt|notice|termination|expiration))\b/;
const COUNTED = /^(?:year|month|week|day)$/;
const END_OF_YEAR = /\b(?:until|through|to) the end of (?:the )?(?:calendar )?(?:year )?((?:19|20)\d{2})\b/;

const isLength = (plain: string, { start, end, unit, amount }: StatedDuration): boolean =>
  COUNTED.test(unit) &&
  amount > 0 &&
  !OTHER_PERIOD.test(plain.slice(Math.max(0, start - 70), start)) &&
  !NOT_ITS_LENGTH.test(plain.slice(end, end + 60));

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
  const years = wholeYearsIn(plain);
  if (years !== null) return { key: 'initial_term', value: years.iso, party: null, at: years.start };
  const length = looseDurationsIn(plain).find((one) => isLength(plain, one));
  return length === undefined ? null : { key: 'initial_term', value: length.iso, party: null, at: length.start };
}
