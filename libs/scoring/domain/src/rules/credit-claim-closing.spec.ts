import { calendarDate } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import { asJudgedBy, silent } from './judged.fixture.js';
import { creditClaimClosing } from './credit-claim-closing.js';
import { breach, uptime } from './records.fixture.js';

const claimUntil = (day: string): Told => ({
  claims: [{ breach, level: uptime(99.9), lastDay: calendarDate(day) }],
});

it.each`
  told                        | policy                   | verdicts  | says                                                                  | because
  ${claimUntil('2026-06-25')} | ${{}}                    | ${'HIGH'} | ${'the miss of 2026-05-20 must be claimed by 2026-06-25, in 10 days'} | ${'ten days ahead'}
  ${claimUntil('2026-06-26')} | ${{}}                    | ${''}     | ${''}                                                                 | ${'eleven days ahead'}
  ${claimUntil('2026-06-26')} | ${{ claimNearDays: 11 }} | ${'HIGH'} | ${'in 11 days'}                                                       | ${'the policy may look further'}
  ${claimUntil('2026-06-15')} | ${{}}                    | ${'HIGH'} | ${'today'}                                                            | ${'the last day'}
  ${claimUntil('2026-06-14')} | ${{}}                    | ${''}     | ${''}                                                                 | ${'the credit is lost'}
  ${silent}                   | ${{}}                    | ${''}     | ${''}                                                                 | ${'nothing is to be claimed'}
`('$verdicts: $because', asJudgedBy(creditClaimClosing));
