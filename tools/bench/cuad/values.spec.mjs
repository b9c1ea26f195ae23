import { comparable, countValues, dayOf, endOf, lengthOf } from './values.mjs';

it.each([
  ['6/21/1999', '1999-06-21'],
  ['1/5/20', '2020-01-05'],
  ['31/01/2025', '2025-01-31'],
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
  ['0.5 year', 'P6M'],
  ['(6) months', 'P6M'],
  ['perpetual', null],
])('the answer "%s" is the length %s', (answer, length) => {
  expect(lengthOf(answer)).toBe(length);
});

it.each([
  ['4/1/2015', '4/1/1935', '2035-04-01', 'a year of two digits was filled up to the wrong century'],
  ['4/1/1925', '4/1/1935', '1935-04-01', 'which is only plain where the end precedes the beginning'],
  ['4/1/2015', '4/1/2014', '2014-04-01', 'any other slip of an answer stays one'],
  ['4/1/2015', 'perpetual', null, 'no end is no day'],
])('from %s to %s ends on %s: %s', (begin, end, day) => {
  expect(endOf({ 'Effective Date': begin, 'Expiration Date': end })).toBe(day);
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

it('counts a last day as invented where the answer is that there is none', () => {
  const tallies = {};
  const terms = [{ key: 'expiration_date', value: '2021-01-30' }];
  countValues(tallies, terms, labelled({ 'Expiration Date': 'Perpetual' }));
  countValues(tallies, [], labelled({ 'Expiration Date': 'perpetual' }));
  expect(tallies['Expiration Date']).toMatchObject({ invented: 1, silent: 1 });
});

it('counts no law where the answer is blanked out', () => {
  const tallies = {};
  countValues(tallies, [], labelled({ 'Governing Law': '[]' }));
  expect(tallies['Governing Law']).toMatchObject({ missed: 0, silent: 0 });
});

it('takes a renewal for as long as the initial term for the length of that term', () => {
  const tallies = {};
  const terms = [
    { key: 'initial_term', value: 'P12M' },
    { key: 'renewal_term', value: 'same_as_initial_term' },
  ];
  countValues(tallies, terms, labelled({ 'Renewal Term': 'successive 1 year' }));
  expect(tallies['Renewal Term']).toMatchObject({ right: 1 });
});
