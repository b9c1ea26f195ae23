import { datesIn } from '../../values/dates.js';
import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';
import { cuesAround, type DateCue } from './date-cues.js';

/** The date of the agreement stands at the top, or in the sentence that names its parties. */
const TOP_UNITS = 40;
const PREAMBLE =
  /\bthis\b[^;]{0,140}\b(?:agreement|contract|order(?: form)?|addendum|amendment|lease|license|licence)\b[^\n]{0,260}\b(?:between|among|by and|witness)/;
const OTHER_DOCUMENT = /\b(?:renew|extension|amends?|supersed|attached hereto|under that|pursuant to (?:the|that))\b/;
/** "Last updated" in a longer sentence speaks of something else. */
const LONGEST_STAMP = 160;

function stands(unit: Unit, { key, strength }: DateCue): boolean {
  if (key === 'effective_date') return strength !== 'weak' || unit.text.length < LONGEST_STAMP;
  if (key === 'expiration_date') return strength === 'explicit' || !OTHER_DOCUMENT.test(unit.plain);
  return PREAMBLE.test(unit.plain) || (unit.index <= TOP_UNITS && !OTHER_DOCUMENT.test(unit.plain));
}

/** "This agreement, effective as of 1 March, is entered into by …" is also the date of the agreement. */
const ENTERED = /\b(?:entered into|made and|made by|made between|by and between)\b/;

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const { plain } = unit;
  return datesIn(plain, document.numericOrder).flatMap(({ iso, start, end }) => {
    const cues = cuesAround(plain, start, end).filter((cue) => stands(unit, cue));
    const claims = cues.map(({ key, strength }): Claim =>
      claim(unit, { key, value: iso, party: null, strength, at: start }),
    );
    const isEntered = PREAMBLE.test(plain) && ENTERED.test(plain);
    const alsoAgreement =
      isEntered &&
      claims.some(({ key }) => key === 'effective_date') &&
      !claims.some(({ key }) => key === 'agreement_date');
    return alsoAgreement
      ? [...claims, claim(unit, { key: 'agreement_date', value: iso, party: null, strength: 'plain', at: start })]
      : claims;
  });
}

/** Effective, agreement and expiration date where they are stated. */
export const statedDates: ClauseReader = {
  keys: ['effective_date', 'agreement_date', 'expiration_date'],
  keep: 'one',
  inHeadings: true,
  words: [
    'effective',
    'commenc',
    'date',
    'made',
    'entered',
    'execut',
    'signed',
    'updated',
    'modified',
    'revised',
    'expir',
    'end',
    'terminat',
    'conclud',
    'until',
    'through',
    'force',
    'effect',
    'begin',
    'start',
    'version',
  ],
  read,
};
