import { PlainLanguage } from '../../parties/plain-language.js';
import { noticeIn } from './likely-notice.js';
import { renewalIn } from './likely-renewal.js';
import { termIn } from './likely-term.js';

const plain = (words: string): string => new PlainLanguage(new Map()).plain(words);

it.each`
  words                                                                       | value           | because
  ${'shall continue until the third anniversary of the Effective Date'}       | ${'P3Y'}        | ${'anniversaries count years'}
  ${'shall end on the twentieth (20th) anniversary thereof'}                  | ${'P20Y'}       | ${'in words and figures'}
  ${'shall extend until the four (4) year anniversary of that day'}           | ${'P4Y'}        | ${'or with their number'}
  ${'and continue in force for at least one (1) year thereafter'}             | ${'P1Y'}        | ${'a shortest length is a length'}
  ${'until the end of the fifth (5th) Contract Year'}                         | ${'P5Y'}        | ${'years that the contract counts itself'}
  ${'for ten (10) License Years'}                                             | ${'P10Y'}       | ${'likewise'}
  ${'until the later of (a) July 31, 2027 or (b) completion of the Services'} | ${'2027-07-31'} | ${'of several ends the one with a date'}
  ${'will be in effect until the end of 2027'}                                | ${'2027-12-31'} | ${'a year ends on its last day'}
  ${'for eighteen (18) months, and renews for successive one-year periods'}   | ${'P18M'}       | ${'a renewal comes after the first period'}
`('"$words" is $value: $because', ({ words, value }) => {
  expect(termIn(plain(words as string), 'month-day')?.value).toBe(value);
});

it.each([
  'renews for successive one-year periods',
  'upon thirty (30) days prior written notice',
  'within 60 days of receipt of the invoice',
  'as long as the parties please',
])('"%s" is no length', (words) => {
  expect(termIn(plain(words), 'month-day')).toBeNull();
});

it.each`
  words                                                                                    | duration   | party
  ${'Such notice must be given ninety (90) days prior to expiration of the original term'} | ${'P90D'}  | ${'either'}
  ${'unless either party gives notice not to extend within 180 days before any renewal'}   | ${'P180D'} | ${'either'}
  ${'A six (6) months notice must be given of the intention not to go on'}                 | ${'P6M'}   | ${'either'}
`('"$words" asks for $duration', ({ words, duration, party }) => {
  expect(noticeIn(plain(words as string))).toMatchObject({ value: { duration }, party });
});

it('takes the length of a renewal for no notice', () => {
  expect(noticeIn(plain('renews for successive 12 month terms unless terminated before'))).toBeNull();
});

it.each`
  words                                                                          | value
  ${'shall continue on a year-to-year basis unless either party objects'}        | ${'P1Y'}
  ${'continues from month to month until terminated on thirty (30) days notice'} | ${'P1M'}
  ${'an option to continue for two additional terms of ten (10) years each'}     | ${'P10Y'}
  ${'automatically continues for an additional period of three (3) years'}       | ${'P3Y'}
`('"$words" renews for $value', ({ words, value }) => {
  expect(renewalIn(plain(words as string))?.value).toBe(value);
});
