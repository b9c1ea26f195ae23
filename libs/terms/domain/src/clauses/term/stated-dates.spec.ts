import { layOut } from '../../layout/lay-out.js';
import { PlainLanguage } from '../../parties/plain-language.js';
import { UnitText } from '../../reading/contract-text.js';
import { pagesFromText } from '../../samples/pages-from-text.js';
import { readUnits } from '../../units/read-units.js';
import { statedDates } from './dates.js';

/** Why the case stands here, what a contract says, and the dates that are read in it. */
type Case = readonly [because: string, words: string, dates: readonly string[]];

function datesSaid(words: string): readonly string[] {
  const language = new PlainLanguage(new Map());
  const units = readUnits(layOut(pagesFromText(words.replace(/(.{1,105})(?:\s|$)/g, '$1\n'))), language);
  const document = new UnitText({ units, tables: [], numericOrder: 'month-day', language });
  return units
    .flatMap((unit) => statedDates.read(unit, document))
    .map(({ key, value }) => `${key} ${JSON.stringify(value).replaceAll('"', '')}`);
}

it.each<Case>([
  [
    'a blank filled in',
    'This Hosting Agreement shall be effective as of _Dec. 8, 2025_ (the "Effective Date") and is made by and between the parties.',
    ['effective_date 2025-12-08', 'agreement_date 2025-12-08'],
  ],
  [
    'a day beside "effective on this"',
    'THIS SUPPORT AGREEMENT is effective on this 21st day of May 2026, by and between the parties.',
    ['effective_date 2026-05-21', 'agreement_date 2026-05-21'],
  ],
  [
    'an hour of the day',
    '"Effective Date" means 12:01 a.m. Central European Time on March 3, 2026.',
    ['effective_date 2026-03-03'],
  ],
  [
    'an event with its date',
    '"Effective Date" shall mean the day of first delivery to the site, i.e. April 10, 2026.',
    ['effective_date 2026-04-10'],
  ],
  [
    'an article before the definition',
    'This Sponsorship Agreement is made and entered into as of June 13, 2026 the ("Effective Date") by and between the parties.',
    ['effective_date 2026-06-13', 'agreement_date 2026-06-13'],
  ],
  ['a table of dates', 'Contract start: 04-13-2026', ['effective_date 2026-04-13']],
  [
    'what the contract was preceded by',
    'WHEREAS, the parties signed a letter of intent that was effective from 16 June 2024 and entered into a Pilot Agreement dated May 2, 2025;',
    [],
  ],
  [
    'what is told of the past',
    'The parties have previously entered into a Selling Agreement, effective as of December 1, 2024.',
    [],
  ],
  [
    'another document defined',
    '"Framework Agreement" means the framework agreement entered into by and between the parent companies, dated as of July 27, 2024.',
    [],
  ],
  ['a year that begins', 'If the term extends beyond the fiscal year beginning April 1, 2027, the advance rises.', []],
  [
    'up to and including',
    'The initial term of the Services shall continue up to and including 28 February 2027.',
    ['expiration_date 2027-02-28'],
  ],
  [
    'at the latest',
    'This Agreement shall terminate two years following the date of launch, but in no event later than February 28, 2029.',
    ['expiration_date 2029-02-28'],
  ],
  [
    'a stop within a date',
    'This Agreement is in effect until March 18. 2027, unless terminated earlier.',
    ['expiration_date 2027-03-18'],
  ],
  ['a heading and two dates', '6. TERM: November 1, 2026 to October 31, 2029', ['expiration_date 2029-10-31']],
  [
    'a period of something else',
    'During the period beginning on the Effective Date and ending on December 31, 2028 no sales are reported.',
    [],
  ],
])('%s: %s', (_, words, dates) => {
  expect(datesSaid(words)).toEqual(dates);
});
