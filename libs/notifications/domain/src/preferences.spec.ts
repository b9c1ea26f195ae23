import { ROLES } from '@recourse/access-domain';
import { calendarDate, unwrap } from '@recourse/kernel';
import { digestIsDue } from './digest-time.js';
import { parsePreferences, standardPreferences } from './preferences.js';

const STANDARD = standardPreferences('LEGAL');

it.each`
  leadDays                 | kept
  ${[1, 30, 7, 30]}        | ${[30, 7, 1]}
  ${[0]}                   | ${[0]}
  ${[365]}                 | ${[365]}
  ${[]}                    | ${null}
  ${[366]}                 | ${null}
  ${[-1]}                  | ${null}
  ${[7.5]}                 | ${null}
  ${[1, 2, 3, 4, 5, 6, 7]} | ${null}
`('lead days $leadDays are kept as $kept', ({ leadDays, kept }) => {
  const parsed = parsePreferences({ ...STANDARD, leadDays: leadDays as number[] });
  expect(parsed.ok ? parsed.value.leadDays : null).toEqual(kept);
});

it('keeps kinds once and in their usual order', () => {
  const inApp = ['REVIEW_WAITING', 'ENDING', 'ENDING'] as const;
  expect(unwrap(parsePreferences({ ...STANDARD, inApp })).inApp).toEqual(['ENDING', 'REVIEW_WAITING']);
});

it('holds what is usual for every role for something that can be chosen', () => {
  for (const role of ROLES)
    expect(unwrap(parsePreferences(standardPreferences(role)))).toEqual(standardPreferences(role));
});

it.each`
  hour  | lastMailedOn    | due      | because
  ${5}  | ${null}         | ${false} | ${'the night is not over'}
  ${6}  | ${null}         | ${true}  | ${'the first mail'}
  ${6}  | ${'2026-06-14'} | ${true}  | ${'the last one was yesterday'}
  ${23} | ${'2026-06-14'} | ${true}  | ${'the morning was missed'}
  ${7}  | ${'2026-06-15'} | ${false} | ${'once a day'}
`('at $hour, last mailed on $lastMailedOn, the daily mail is due: $due, $because', ({ hour, lastMailedOn, due }) => {
  const last = lastMailedOn === null ? null : calendarDate(lastMailedOn as string);
  expect(digestIsDue({ today: calendarDate('2026-06-15'), hour: hour as number }, last)).toBe(due);
});
