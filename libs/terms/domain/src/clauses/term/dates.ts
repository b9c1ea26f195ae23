import { datesIn, type StatedDate } from '../../values/dates.js';
import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';
import { cuesAround, type DateCue } from './date-cues.js';

/** The date of the agreement stands at the top, or in the sentence that names its parties. */
const TOP_UNITS = 40;
/** With a table of contents before it, the sentence that names the parties stands later. */
const OPENING_UNITS = 120;
const PREAMBLE =
  /\bthis\b[^;]{0,140}\b(?:agreement|contract|order(?: form)?|addendum|amendment|lease|license|licence)\b[^\n]{0,260}\b(?:between|among|by and|witness)/;
const OTHER_DOCUMENT = /\b(?:renew|extension|amends?|supersed|attached hereto|under that|pursuant to (?:the|that))\b/;
/** "Last updated" in a longer sentence speaks of something else. */
const LONGEST_STAMP = 160;

/** Recitals tell how the contract came about. */
const RECITAL = /^\W{0,3}(?:[a-z0-9]{1,3}[.)] ?)?whereas\b/;
/** A definition: of another document with its date, of a year, or of what it names. */
const DEFINED = /^[^;"]{0,12}"([^"]{2,80})"(?: or "[^"]{2,80}")? (?:shall )?means?\b/;
const OWN_DATE = /\b(?:date|term|period|agreement)$/;
const THIS_CONTRACT = /\bthis (?:agreement|contract)\b/;
const OF_THIS_CONTRACT = /\bthis (?:agreement|contract)\b[^;]{0,60}$/;
/** What ends is not the contract. */
const OTHER_END =
  /\b(?:phase|commission|compensation|season|milestone|discount|warranty|offer|promotion|\d{1,2}[- ](?:month|week|day) period)\b[^;.]{0,60}$/;

/** Whether the date is told of something else than this contract. */
function isTold({ plain }: Unit, { key }: DateCue, at: number): boolean {
  if (RECITAL.test(plain)) return key !== 'agreement_date' || !OF_THIS_CONTRACT.test(plain.slice(0, at));
  const defined = DEFINED.exec(plain)?.[1];
  if (defined === undefined || key === 'effective_date') return false;
  return key === 'agreement_date'
    ? !/\b(?:agreement|signature|signing|execution|contract) date$/.test(defined) && !THIS_CONTRACT.test(plain)
    : !OWN_DATE.test(defined);
}

function stands(unit: Unit, cue: DateCue, at: number): boolean {
  const { key, strength } = cue;
  if (isTold(unit, cue, at)) return false;
  if (key === 'effective_date') return strength !== 'weak' || unit.text.length < LONGEST_STAMP;
  if (key === 'expiration_date')
    return (
      !OTHER_END.test(unit.plain.slice(Math.max(0, at - 90), at)) &&
      (strength === 'explicit' || !OTHER_DOCUMENT.test(unit.plain))
    );
  return PREAMBLE.test(unit.plain) || (unit.index <= TOP_UNITS && !OTHER_DOCUMENT.test(unit.plain));
}

/** "This agreement, effective as of 1 March, is entered into by …" is also the date of the agreement. */
const ENTERED = /\b(?:entered into|made and|made by|between|among)\b/;

/** "Term: 1 May 2026 to 30 April 2027": under such a heading the second of two dates is the last day. */
const TERM_HEADING =
  /^(?:initial |contract |subscription |services? )?(?:term|period|duration)(?: of (?:the |this )?(?:agreement|contract|services?))?$/i;
const TO = /^,? (?:to|through|until|till|-)(?: and including)? (?:the )?$/;

function headedEnd(unit: Unit, dates: readonly StatedDate[]): readonly Claim[] {
  const [first, last] = dates;
  if (first === undefined || last === undefined || first.start > 12 || !TERM_HEADING.test(unit.section.heading ?? ''))
    return [];
  if (!TO.test(unit.plain.slice(first.end, last.start))) return [];
  return [claim(unit, { key: 'expiration_date', value: last.iso, party: null, strength: 'plain', at: last.start })];
}

/** "This agreement is in effect until the end of 2026". */
const END_OF_YEAR =
  /\b(?:agreement|contract|term)\b[^;]{0,150}\b(?:until|through|to) the end of (?:the )?(?:calendar )?(?:year )?((?:19|20)\d{2})\b/;

function endOfYear(unit: Unit): readonly Claim[] {
  const found = END_OF_YEAR.exec(unit.plain);
  if (found?.[1] === undefined) return [];
  const at = found.index + found[0].length - 4;
  return [claim(unit, { key: 'expiration_date', value: `${found[1]}-12-31`, party: null, strength: 'plain', at })];
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const { plain } = unit;
  const dates = datesIn(plain, document.numericOrder);
  const stated = dates.flatMap(({ iso, start, end }) => {
    const cues = cuesAround(plain, start, end).filter((cue) => stands(unit, cue, start));
    const claims = cues.map(({ key, strength }): Claim =>
      claim(unit, { key, value: iso, party: null, strength, at: start }),
    );
    const isEntered = unit.index <= OPENING_UNITS && PREAMBLE.test(plain) && ENTERED.test(plain);
    const alsoAgreement =
      isEntered &&
      claims.some(({ key }) => key === 'effective_date') &&
      !claims.some(({ key }) => key === 'agreement_date');
    return alsoAgreement
      ? [...claims, claim(unit, { key: 'agreement_date', value: iso, party: null, strength: 'plain', at: start })]
      : claims;
  });
  return [...stated, ...headedEnd(unit, dates), ...endOfYear(unit)];
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
    // A heading may say it all, and the sentence below hold nothing but dates. "May" and "march" have other meanings.
    'january',
    'february',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  read,
};
