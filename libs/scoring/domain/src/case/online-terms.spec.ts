import { calendarDate } from '@recourse/kernel';
import { documentVersions } from '@recourse/terms-domain';
import { caseOf, provision } from './case.fixture.js';
import { ranksOnlineTerms, versionsSince } from './online-terms.js';

const [chain] = documentVersions(
  ['2025-01-01', '2025-07-01', '2026-01-01'].map((day) => ({
    id: day,
    name: 'terms.pdf',
    title: 'Terms of Service',
    kind: 'ONLINE_TERMS' as const,
    statedOn: calendarDate(day),
    uploadedOn: calendarDate('2026-06-15'),
  })),
);

it.each`
  agreed                        | compared                       | because
  ${calendarDate('2025-03-01')} | ${'2025-01-01 and 2026-01-01'} | ${'the version of that day stood'}
  ${calendarDate('2025-07-01')} | ${'2025-07-01 and 2026-01-01'} | ${'its first day is in force'}
  ${calendarDate('2024-03-01')} | ${'2025-01-01 and 2026-01-01'} | ${'the oldest that is known'}
  ${calendarDate('2026-03-01')} | ${'nothing'}                   | ${'the latest was agreed to'}
  ${null}                       | ${'2025-07-01 and 2026-01-01'} | ${'without a day, the last change counts'}
`('compares $compared: $because', ({ agreed, compared }) => {
  const pair = versionsSince(chain!, agreed);
  expect(pair ? `${pair.agreed.document.id} and ${pair.latest.document.id}` : 'nothing').toBe(compared);
});

it.each`
  value                                          | ranks
  ${['Order Form', 'Online Terms', 'Agreement']} | ${true}
  ${['Order Form', 'Agreement']}                 | ${false}
`('takes online terms as a part of the contract by $value: $ranks', ({ value, ranks }) => {
  const { family } = caseOf({ provisions: [provision('order_of_precedence', value)] });
  expect(ranksOnlineTerms(family)).toBe(ranks);
});
