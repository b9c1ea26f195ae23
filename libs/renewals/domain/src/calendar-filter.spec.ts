import { unwrap } from '@recourse/kernel';
import { parseCalendarFilter, type WrittenFilter } from './calendar-filter.js';

it('asks nothing where nothing is written', () => {
  const everything = {
    from: null,
    to: null,
    kinds: [],
    statuses: [],
    supplierIds: [],
    contractIds: [],
    ownerIds: [],
    businessUnits: [],
    search: null,
  };
  expect(unwrap(parseCalendarFilter({}))).toEqual(everything);
  expect(unwrap(parseCalendarFilter({ from: '', kinds: '', ownerIds: null }))).toEqual(everything);
});

it.each<{ written: WrittenFilter; read: object; because: string }>([
  {
    written: { from: '2026-01-01', to: '2026-01-01' },
    read: { from: '2026-01-01', to: '2026-01-01' },
    because: 'one day',
  },
  {
    written: { kinds: 'notice-deadline,RENEWAL' },
    read: { kinds: ['NOTICE_DEADLINE', 'RENEWAL'] },
    because: 'as in an address',
  },
  { written: { kinds: ['PERIOD_END'] }, read: { kinds: ['PERIOD_END'] }, because: 'as in GraphQL' },
  { written: { statuses: 'due, overdue' }, read: { statuses: ['DUE', 'OVERDUE'] }, because: 'spaces do no harm' },
  {
    written: { businessUnits: ['Research, Europe'] },
    read: { businessUnits: ['Research, Europe'] },
    because: 'a list keeps commas',
  },
  { written: { search: ' Cloud, annex ' }, read: { search: 'Cloud, annex' }, because: 'a search keeps commas too' },
])('reads $written: $because', ({ written, read }) => {
  expect(unwrap(parseCalendarFilter(written))).toMatchObject(read);
});

it.each<{ written: WrittenFilter; kind: string }>([
  { written: { from: '2026-02-30' }, kind: 'invalid-date' },
  { written: { from: '2026-02-02', to: '2026-02-01' }, kind: 'dates-out-of-order' },
  { written: { kinds: 'birthday' }, kind: 'unknown-event-kind' },
  { written: { kinds: 'constructor' }, kind: 'unknown-event-kind' },
  { written: { statuses: ['LATE'] }, kind: 'unknown-event-status' },
])('refuses $written as $kind', ({ written, kind }) => {
  expect(parseCalendarFilter(written)).toMatchObject({ ok: false, refusal: { kind } });
});
