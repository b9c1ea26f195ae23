import { comparable, countValues, dayOf, lengthOf } from './values.mjs';

it.each([
  ['6/21/1999', '1999-06-21'],
  ['1/5/20', '2020-01-05'],
  ['[]/[]/2004', null],
  ['perpetual', null],
  ['', null],
])('the answer "%s" is the day %s', (answer, day) => {
  expect(dayOf(answer)).toBe(day);
});

it.each([
  ['successive 1 year', 'P12M'],
  ['90 days', 'P90D'],
  ['2 successive 10 years', 'P120M'],
  ['perpetual', null],
])('the answer "%s" is the length %s', (answer, length) => {
  expect(lengthOf(answer)).toBe(length);
});

it('takes a year for twelve months and business days for days', () => {
  expect([comparable('P1Y'), comparable('P12M'), comparable('P30BD')]).toEqual(['P12M', 'P12M', 'P30D']);
});

const CATEGORIES = ['Agreement Date', 'Effective Date', 'Expiration Date', 'Renewal Term', 'Governing Law'];
const labelled = (answers) => ({
  answers,
  pieces: Object.fromEntries(
    [...CATEGORIES, 'Notice Period to Terminate Renewal'].map((category) => [
      category,
      answers[category] ? ['text'] : [],
    ]),
  ),
});

it('counts what is right, wrong, missed and invented', () => {
  const tallies = {};
  const terms = [
    { key: 'agreement_date', value: '2020-01-31' },
    { key: 'expiration_date', value: '2021-01-30' },
    { key: 'renewal_term', value: 'P2Y' },
    { key: 'non_renewal_notice', value: { duration: 'P30D' } },
  ];
  countValues(
    tallies,
    terms,
    labelled({
      'Agreement Date': '1/31/2020',
      'Effective Date': '2/1/2020',
      'Expiration Date': '1/31/2021',
      'Renewal Term': 'successive 1 year',
      'Governing Law': '',
    }),
  );
  expect(tallies['Agreement Date']).toMatchObject({ right: 1 });
  expect(tallies['Effective Date']).toMatchObject({ missed: 1 });
  expect(tallies['Expiration Date']).toMatchObject({ right: 1 });
  expect(tallies['Renewal Term']).toMatchObject({ wrong: 1 });
  expect(tallies['Notice Period to Terminate Renewal']).toMatchObject({ invented: 1 });
  expect(tallies['Governing Law']).toMatchObject({ silent: 1 });
});

it.each([
  ['the laws of the State of New York', 'New York', 'right'],
  ['England and Wales', 'England', 'right'],
  ['Delaware', 'New York', 'wrong'],
])('%s against the answer %s is %s', (value, answer, outcome) => {
  const tallies = {};
  countValues(tallies, [{ key: 'governing_law', value }], labelled({ 'Governing Law': answer }));
  expect(tallies['Governing Law'][outcome]).toBe(1);
});
