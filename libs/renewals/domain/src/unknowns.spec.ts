import { evaluated, type WrittenTerms } from './contract-in-force.fixture.js';

const full = {
  effectiveOn: '2026-01-01',
  initialTerm: 'P12M',
  renewal: 'AUTOMATIC',
  renewalTerm: 'P12M',
  notice: 'P30D',
  anchor: 'BEFORE_END',
  receivedAfter: 'P0D',
} as const;

const silentOn = (...fields: (keyof WrittenTerms)[]): WrittenTerms =>
  Object.fromEntries(Object.entries(full).filter(([field]) => !fields.includes(field as keyof WrittenTerms)));

const TODAY = '2026-06-01';

const missingIn = (terms: WrittenTerms, today = TODAY) =>
  evaluated(terms, today).unknowns.map(({ missing, resolveBy }) => [missing, resolveBy]);

it('is nothing where all is stated', () => {
  expect(missingIn(full)).toEqual([]);
});

it.each<{ terms: WrittenTerms; missing: string; resolveBy: string | null; because: string }>([
  { terms: silentOn('notice'), missing: 'NOTICE_PERIOD', resolveBy: null, because: 'it could be any length' },
  {
    terms: silentOn('anchor'),
    missing: 'NOTICE_ANCHOR',
    resolveBy: '2026-12-01',
    because: 'before the end is the earlier reading',
  },
  {
    terms: { ...full, direction: 'BY_SUPPLIER' },
    missing: 'NOTICE_BY_CUSTOMER',
    resolveBy: null,
    because: 'the right is the supplier’s',
  },
  {
    terms: silentOn('receivedAfter'),
    missing: 'DEEMED_RECEIPT',
    resolveBy: '2026-12-01',
    because: 'the deadline is the last day it can matter',
  },
  { terms: silentOn('effectiveOn'), missing: 'EFFECTIVE_DATE', resolveBy: null, because: 'twelve months from when?' },
  { terms: silentOn('initialTerm'), missing: 'END', resolveBy: null, because: 'an automatic renewal of what?' },
  { terms: silentOn('renewal'), missing: 'RENEWAL', resolveBy: '2026-12-31', because: 'by the end it shows' },
  { terms: silentOn('renewalTerm'), missing: 'RENEWAL_TERM', resolveBy: null, because: 'renews, but for how long?' },
  {
    terms: { ...full, endsOn: '2027-06-30' },
    missing: 'CONFLICTING_END',
    resolveBy: null,
    because: 'twelve months end in 2026',
  },
  {
    terms: { ...full, notice: 'P10BD' },
    missing: 'HOLIDAYS',
    resolveBy: '2026-12-17',
    because: 'each holiday would move it',
  },
  {
    terms: { ...full, renewalTerm: 'P0D' },
    missing: 'USABLE_LENGTH',
    resolveBy: null,
    because: 'a renewal of no days never ends',
  },
  {
    terms: { ...full, initialTerm: 'P99999M' },
    missing: 'USABLE_LENGTH',
    resolveBy: null,
    because: 'beyond every calendar',
  },
])('$missing is reported, to be found out by $resolveBy: $because', ({ terms, missing, resolveBy }) => {
  expect(missingIn(terms)).toContainEqual([missing, resolveBy]);
});

it.each<{ terms: WrittenTerms; kind: string; because: string }>([
  { terms: silentOn('notice'), kind: 'NOTICE_DEADLINE', because: 'no period is ever assumed' },
  { terms: silentOn('anchor'), kind: 'NOTICE_DEADLINE', because: 'no anchor is ever assumed' },
  { terms: silentOn('receivedAfter'), kind: 'NOTICE_SEND_BY', because: 'no receipt is ever assumed' },
  { terms: silentOn('effectiveOn'), kind: 'PERIOD_END', because: 'no start is ever assumed' },
  { terms: silentOn('renewal'), kind: 'RENEWAL', because: 'no renewal is ever assumed' },
])('$kind has no date: $because', ({ terms, kind }) => {
  expect(evaluated(terms, TODAY).events.map((event) => event.kind)).not.toContain(kind);
});

it.each<{ terms: WrittenTerms; today?: string; because: string }>([
  { terms: { ...silentOn('notice'), renewal: 'NONE' }, because: 'a contract that ends needs no notice' },
  { terms: { ...silentOn('notice'), renewal: 'EXPRESS' }, because: 'it ends unless both agree' },
  {
    terms: { ...silentOn('notice'), maxRenewals: 1 },
    today: '2027-06-01',
    because: 'the last renewal runs out by itself',
  },
  { terms: { ...full, endsOn: '2027-01-01' }, because: 'a year, and its anniversary, are one intention' },
])('is nothing to report: $because', ({ terms, today }) => {
  expect(missingIn(terms, today)).toEqual([]);
});

it('names the events that are missing because of it', () => {
  expect(evaluated(silentOn('notice'), TODAY).unknowns).toMatchObject([
    { contractId: 'c1', missing: 'NOTICE_PERIOD', prevents: ['NOTICE_DEADLINE', 'NOTICE_SEND_BY'] },
  ]);
});

it('cannot tell the period once a renewal of unknown length has begun', () => {
  expect(evaluated(silentOn('renewalTerm'), '2027-02-01')).toMatchObject({
    events: [],
    unknowns: [{ missing: 'RENEWAL_TERM' }],
  });
});
