import { addBusinessDays, calendarDate } from '@recourse/kernel';
import { businessCalendars } from './business-calendars.js';

const calendars = businessCalendars();

it.each`
  place       | date            | works    | because
  ${'DE-BY'}  | ${'2026-06-04'} | ${false} | ${'Corpus Christi is a holiday in Bavaria'}
  ${'DE-BE'}  | ${'2026-06-04'} | ${true}  | ${'and an ordinary Thursday in Berlin'}
  ${'DE'}     | ${'2026-12-24'} | ${true}  | ${'half a holiday is a day of work'}
  ${'US'}     | ${'2026-07-03'} | ${false} | ${'4 July falls on a Saturday and is observed on Friday'}
  ${'GB-ENG'} | ${'2026-08-31'} | ${false} | ${'summer bank holiday'}
  ${'GB-SCT'} | ${'2026-08-31'} | ${true}  | ${'which Scotland keeps on another day'}
  ${'IL'}     | ${'2026-06-12'} | ${false} | ${'Friday is a day of rest'}
  ${'IL'}     | ${'2026-06-14'} | ${true}  | ${'Sunday is a day of work'}
  ${'us-ca'}  | ${'2026-11-27'} | ${false} | ${'the day after Thanksgiving in California'}
  ${'FR'}     | ${'2026-07-14'} | ${false} | ${'Bastille Day'}
  ${'XX'}     | ${'2026-12-25'} | ${true}  | ${'of an unknown place only weekends are known'}
  ${null}     | ${'2026-12-26'} | ${false} | ${'a Saturday'}
`(
  '$place works on $date: $works, $because',
  ({ place, date, works }: { place: string; date: string; works: boolean }) => {
    expect(calendars(place).isBusinessDay(calendarDate(date))).toBe(works);
  },
);

it.each`
  place         | used          | known    | because
  ${'DE-BY'}    | ${'DE-BY'}    | ${true}  | ${'known'}
  ${'FR-99'}    | ${'FR'}       | ${true}  | ${'a state that is not known counts as its country, and says so'}
  ${'XX'}       | ${'XX'}       | ${false} | ${'no such country'}
  ${'the moon'} | ${'the moon'} | ${false} | ${'not a code'}
  ${null}       | ${null}       | ${false} | ${'none is stated'}
`(
  '$place is counted as $used: $because',
  ({ place, used, known }: { place: string | null; used: string | null; known: boolean }) => {
    expect(calendars(place)).toMatchObject({ jurisdiction: used, holidaysKnown: known });
  },
);

it('counts five business days over Easter', () => {
  const { isBusinessDay } = calendars('DE');
  expect(addBusinessDays(calendarDate('2026-04-01'), 5, isBusinessDay)).toBe('2026-04-10');
});
