import { addDays, calendarDate, isWeekday, type CalendarDate } from '@recourse/kernel';
import { withClosingDays, type BusinessCalendar } from './business-calendar.js';
import { parseClosingDay } from './closing-day.js';
import { counted, movedBack, stated } from './derive.js';
import { describeStep } from './explain.js';

const place: BusinessCalendar = {
  jurisdiction: 'DE',
  holidaysKnown: true,
  isBusinessDay: (date) => isWeekday(date) && date !== '2026-12-25',
  ownClosingDays: new Set(),
};
const closedOn = (...days: string[]): BusinessCalendar =>
  withClosingDays(() => place, new Set(days.map(calendarDate)))('DE');

const end = stated('END', calendarDate('2026-12-31'), []);
const businessDays = (times: number) => [{ length: { unit: 'business-days', amount: 5 }, times }] as const;
const noticeFrom = (calendar: BusinessCalendar) =>
  counted(end, { fact: 'NOTICE_DEADLINE', by: businessDays(-1), sources: [], calendar })!;

it.each`
  closed                          | deadline        | because
  ${[]}                           | ${'2026-12-23'} | ${'only Christmas Day and the weekend are free'}
  ${['2026-12-24']}               | ${'2026-12-22'} | ${'a day on which we are closed does not count'}
  ${['2026-12-24', '2026-12-28']} | ${'2026-12-21'} | ${'nor does another'}
  ${['2026-12-26']}               | ${'2026-12-23'} | ${'a Saturday was free before'}
  ${['2026-12-31']}               | ${'2026-12-23'} | ${'the day from which one counts is not counted'}
`('five business days before the end, closed on $closed, are $deadline: $because', ({ closed, deadline }) => {
  expect(noticeFrom(closedOn(...(closed as string[]))).date).toBe(deadline);
});

it('names the days that were skipped, and only those', () => {
  const step = noticeFrom(closedOn('2026-12-24', '2026-12-26', '2026-11-02')).steps.at(-1)!;
  expect(describeStep(step)).toBe(
    'last day to give notice: 2026-12-22 = end 2026-12-31 minus 5 business days (business days of DE), skipping 2026-12-24, company holiday',
  );
  const both = noticeFrom(closedOn('2026-12-29', '2026-12-24')).steps.at(-1)!;
  expect(describeStep(both)).toMatch(/, skipping 2026-12-24, 2026-12-29, company holidays$/);
});

it('says nothing of closing days where none was met, so that events do not change by them', () => {
  expect(noticeFrom(closedOn('2026-01-05'))).toEqual(noticeFrom(place));
});

it('sends on no day on which we are closed', () => {
  const moved = movedBack(end, 'NOTICE_SENT_BY', closedOn('2026-12-31', '2026-12-30'));
  expect(moved.date).toBe('2026-12-29');
  expect(describeStep(moved.steps.at(-1)!)).toMatch(/skipping 2026-12-30, 2026-12-31, company holidays$/);
});

it('does not lengthen a window that runs against us', () => {
  const heard = stated('SUPPLIER_NOTICE', calendarDate('2026-12-21'), []);
  const window = { fact: 'EXIT_DEADLINE', by: businessDays(1), sources: [] } as const;
  const open = counted(heard, { ...window, calendar: place });
  expect(counted(heard, { ...window, calendar: closedOn('2026-12-22', '2026-12-23') })).toEqual(open);
});

it('finds a business day however fifteen days of each year lie over its turn', () => {
  const days: CalendarDate[] = [];
  for (let day = calendarDate('2026-12-31'); days.length < 15; day = addDays(day, -1))
    if (place.isBusinessDay(day)) days.push(day);
  for (let day = calendarDate('2027-01-01'); days.length < 30; day = addDays(day, 1))
    if (place.isBusinessDay(day)) days.push(day);
  const late = stated('END', days.toSorted().at(-1)!, []);
  expect(movedBack(late, 'NOTICE_SENT_BY', closedOn(...days)).date).toBe('2026-12-09');
});

it.each`
  date            | reason             | kind                | because
  ${'2026-02-30'} | ${'Carnival'}      | ${'invalid-date'}   | ${'there is no such day'}
  ${'2026-12-24'} | ${'  '}            | ${'reason-missing'} | ${'colleagues must know why'}
  ${'2026-12-24'} | ${'x'.repeat(121)} | ${'reason-missing'} | ${'it is a name and not a text'}
`('refuses $date "$reason": $because', ({ date, reason, kind }: { date: string; reason: string; kind: string }) => {
  expect(parseClosingDay(date, reason)).toMatchObject({ ok: false, refusal: { kind } });
});
