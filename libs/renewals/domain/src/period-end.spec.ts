import { datesOf, evaluated, type WrittenTerms } from './contract-in-force.fixture.js';

interface Row extends WrittenTerms {
  readonly today: string;
  readonly end: string;
}

const yearly = { effectiveOn: '2026-03-01', initialTerm: 'P12M', renewal: 'AUTOMATIC', renewalTerm: 'P12M' } as const;

it.each<Row & { because: string }>([
  { ...yearly, today: '2026-06-01', end: '2027-02-28', because: 'the day before the anniversary is still in force' },
  { ...yearly, today: '2025-12-01', end: '2027-02-28', because: 'before it begins, the initial term counts' },
  { ...yearly, today: '2027-02-28', end: '2027-02-28', because: 'the last day belongs to the period' },
  { ...yearly, today: '2027-03-01', end: '2028-02-29', because: 'renewed for a year that has a leap day' },
  { ...yearly, today: '2035-07-04', end: '2036-02-29', because: 'rolled forward over nine renewals' },
  {
    effectiveOn: '2028-02-29',
    initialTerm: 'P1Y',
    renewal: 'AUTOMATIC',
    renewalTerm: 'P1Y',
    today: '2028-03-01',
    end: '2029-02-27',
    because: '28 February stands in for the missing anniversary, and the day before it is the last',
  },
  {
    effectiveOn: '2028-02-29',
    initialTerm: 'P1Y',
    renewal: 'AUTOMATIC',
    renewalTerm: 'P1Y',
    today: '2031-12-31',
    end: '2032-02-28',
    because: 'counted from the effective date, the anniversary of a leap year is 29 February again',
  },
  {
    effectiveOn: '2026-08-31',
    initialTerm: 'P6M',
    renewal: 'AUTOMATIC',
    renewalTerm: 'P6M',
    today: '2027-05-01',
    end: '2027-08-30',
    because: 'counted from 31 August and not from 28 February',
  },
  {
    effectiveOn: '2026-01-31',
    initialTerm: 'P1M',
    renewal: 'EVERGREEN',
    renewalTerm: 'P1M',
    today: '2026-03-15',
    end: '2026-03-30',
    because: 'month to month from 31 January: 28 February, 31 March',
  },
  {
    endsOn: '2026-12-31',
    renewal: 'AUTOMATIC',
    renewalTerm: 'P3M',
    today: '2027-05-15',
    end: '2027-06-30',
    because: 'without an effective date renewals are counted from the day after the stated end',
  },
  {
    effectiveOn: '2026-01-15',
    initialTerm: 'P90D',
    renewal: 'AUTOMATIC',
    renewalTerm: 'P1M',
    today: '2026-05-20',
    end: '2026-06-14',
    because: 'ninety days end on 14 April; months are counted from 15 April',
  },
  {
    ...yearly,
    maxRenewals: 2,
    today: '2031-01-01',
    end: '2029-02-28',
    because: 'after two renewals nothing follows',
  },
  {
    effectiveOn: '1990-01-01',
    renewal: 'EVERGREEN',
    renewalTerm: 'P1M',
    today: '2026-11-23',
    end: '2026-11-30',
    because: 'month to month since 1990, found without counting every month',
  },
  {
    effectiveOn: '2026-03-01',
    initialTerm: 'P12M',
    endsOn: '2027-03-01',
    renewal: 'NONE',
    today: '2026-06-01',
    end: '2027-03-01',
    because: 'a stated last day wins over the counted one',
  },
  {
    ...yearly,
    renewal: 'EXPRESS',
    today: '2027-06-01',
    end: '2027-02-28',
    because: 'a renewal that needs agreement does not roll forward by itself',
  },
])('on $today the period ends on $end: $because', ({ today, end, ...terms }) => {
  expect(datesOf(evaluated(terms, today), 'PERIOD_END')).toEqual([end]);
});

it.each<WrittenTerms & { today: string; from: string; until: string; because: string }>([
  { ...yearly, today: '2026-06-01', from: '2027-03-01', until: '2028-02-29', because: 'the day after the last' },
  { ...yearly, maxRenewals: 1, today: '2026-06-01', from: '2027-03-01', until: '2028-02-29', because: 'one is left' },
])('on $today the next renewal is $from, until $until: $because', ({ today, from, until, ...terms }) => {
  expect(evaluated(terms, today).events.filter(({ kind }) => kind === 'RENEWAL')).toMatchObject([
    { date: from, title: { until } },
  ]);
});

it.each<WrittenTerms & { today: string; because: string }>([
  { ...yearly, renewal: 'NONE', today: '2026-06-01', because: 'it ends' },
  { ...yearly, renewal: 'EXPRESS', today: '2026-06-01', because: 'it needs agreement' },
  { ...yearly, maxRenewals: 0, today: '2026-06-01', because: 'no renewal is allowed' },
  { ...yearly, maxRenewals: 2, today: '2028-06-01', because: 'the last of two renewals runs' },
  { effectiveOn: '2026-03-01', initialTerm: 'P12M', renewal: 'EVERGREEN', today: '2026-06-01', because: 'it goes on' },
  { effectiveOn: '2026-03-01', initialTerm: 'P12M', today: '2026-06-01', because: 'whether it renews is not known' },
])('on $today nothing renews: $because', ({ today, because, ...terms }) => {
  expect(because).toBeTruthy();
  expect(datesOf(evaluated(terms, today), 'RENEWAL')).toEqual([]);
});

it('never searches beyond the calendar', () => {
  const daily = { effectiveOn: '1900-01-01', initialTerm: 'P1D', renewal: 'AUTOMATIC', renewalTerm: 'P1D' } as const;
  expect(datesOf(evaluated(daily, '2199-12-30'), 'PERIOD_END')).toEqual(['2199-12-30']);
});
