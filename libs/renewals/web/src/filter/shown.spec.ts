import type { CalendarSearch } from '../calendar.route.js';
import { fileAddress, isFiltered, shownFilter } from './shown.js';

const TODAY = '2026-11-23';

it.each`
  search                                               | filter                                                            | because
  ${{}}                                                | ${{ statuses: ['OVERDUE', 'DUE', 'UPCOMING'] }}                   | ${'an agenda shows what is left to do'}
  ${{ within: 90 }}                                    | ${{ statuses: ['OVERDUE', 'DUE', 'UPCOMING'], to: '2027-02-21' }} | ${'days are counted from today, and what is overdue stays'}
  ${{ status: ['DONE'], from: '2026-01-01' }}          | ${{ statuses: ['DONE'], from: '2026-01-01' }}                     | ${'what is asked is shown'}
  ${{ view: 'month' }}                                 | ${{ from: '2026-11-01', to: '2026-11-30' }}                       | ${'a month shows everything that lies in it'}
  ${{ view: 'quarter', at: '2027-02-02', within: 90 }} | ${{ from: '2027-01-01', to: '2027-03-31' }}                       | ${'a drawn quarter has its own days'}
`('asks $filter for $search: $because', ({ search, filter }) => {
  expect(shownFilter(search as CalendarSearch, TODAY)).toEqual(filter);
});

it('names every choice in the address of a file', () => {
  const filter = shownFilter({ kind: ['RENEWAL', 'PERIOD_END'], within: 30, q: 'a&b' } as never, TODAY);
  expect(fileAddress('xlsx', filter)).toBe(
    '/calendar.xlsx?kinds=RENEWAL&kinds=PERIOD_END&statuses=OVERDUE&statuses=DUE&statuses=UPCOMING&search=a%26b&to=2026-12-23',
  );
});

it.each`
  search                                 | is       | because
  ${{}}                                  | ${false} | ${'everything that is left to do'}
  ${{ view: 'month', at: '2026-11-01' }} | ${false} | ${'how it is drawn leaves nothing out'}
  ${{ within: 90 }}                      | ${true}  | ${'later days are left out'}
  ${{ q: 'azure' }}                      | ${true}  | ${'others are left out'}
`('takes $search as filtered: $is, because $because', ({ search, is }) => {
  expect(isFiltered(search as CalendarSearch)).toBe(is);
});
