import { calendarDate, money } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import type { Consumption } from '@recourse/contracts-domain';
import { asJudgedBy, flagsOf } from './judged.fixture.js';
import { commitmentUnderUsed } from './commitment-under-used.js';
import { capacity, commitment, drawn } from './records.fixture.js';

const used = (...consumption: Consumption[]): Told => ({ commitments: [commitment()], consumption });
const gpuHours = (quantity: string): Told => ({
  commitments: [capacity({ quantity: '20450', unit: 'GPU-hour' })],
  consumption: [{ ...drawn('2026-01-01', '2026-04-10', '1'), amount: null, quantity }],
});

it.each`
  told                                                                                            | policy                          | verdicts      | says                                                                                                                            | because
  ${used(drawn('2026-01-01', '2026-04-10', '100000'))}                                            | ${{}}                           | ${'met'}      | ${'100% of USD 365,000'}                                                                                                        | ${'a thousand a day'}
  ${used(drawn('2026-01-01', '2026-04-10', '95000'))}                                             | ${{}}                           | ${'met'}      | ${'95%'}                                                                                                                        | ${'exactly what the policy asks for'}
  ${used(drawn('2026-01-01', '2026-04-10', '90000'))}                                             | ${{}}                           | ${'MEDIUM'}   | ${'Of the commitment of USD 365,000, USD 36,500 will be left unused on 2026-12-31: USD 90,000 drawn in 100 days to 2026-04-10'} | ${'a tenth is left'}
  ${used(drawn('2026-01-01', '2026-04-10', '90000'))}                                             | ${{ commitmentUsePercent: 90 }} | ${'met'}      | ${'90%'}                                                                                                                        | ${'the policy may ask for less'}
  ${used(drawn('2026-01-01', '2026-04-10', '80000'))}                                             | ${{}}                           | ${'HIGH'}     | ${'USD 73,000 will be left'}                                                                                                    | ${'a fifth is left'}
  ${used(drawn('2026-01-01', '2026-04-10', '50000'))}                                             | ${{}}                           | ${'CRITICAL'} | ${'USD 182,500 will be left'}                                                                                                   | ${'half is left'}
  ${used(drawn('2026-01-01', '2026-03-31', '45000'), drawn('2026-04-01', '2026-04-10', '55000'))} | ${{}}                           | ${'met'}      | ${'100%'}                                                                                                                       | ${'increments add up'}
  ${used(drawn('2026-04-01', '2026-04-10', '10000'))}                                             | ${{}}                           | ${'CRITICAL'} | ${'10% by the end'}                                                                                                             | ${'nothing drawn before April counts as nothing'}
  ${used(drawn('2025-12-22', '2026-04-10', '110000'))}                                            | ${{}}                           | ${'met'}      | ${'100%'}                                                                                                                       | ${'ten of the 110 days lie before it'}
  ${used(drawn('2026-01-01', '2026-01-29', '100'))}                                               | ${{}}                           | ${'unknown'}  | ${'covers 29 days; a forecast needs 30'}                                                                                        | ${'too early to tell'}
  ${used(drawn('2026-01-01', '2026-01-30', '100'))}                                               | ${{}}                           | ${'CRITICAL'} | ${'in 30 days'}                                                                                                                 | ${'early, and far behind'}
  ${used({ ...drawn('2026-01-01', '2026-04-10', '1'), amount: money('100000', 'EUR') })}          | ${{}}                           | ${'unknown'}  | ${'is not recorded'}                                                                                                            | ${'another currency is not counted'}
  ${used({ ...drawn('2026-01-01', '2026-04-10', '100000'), commitmentId: 'another' })}            | ${{}}                           | ${'unknown'}  | ${'is not recorded'}                                                                                                            | ${'another commitment'}
  ${used()}                                                                                       | ${{}}                           | ${'unknown'}  | ${'The use of USD 365,000 is not recorded'}                                                                                     | ${'no figure, no judgement'}
  ${{ ...used(drawn('2026-01-01', '2026-12-31', '1')), today: calendarDate('2027-01-01') }}       | ${{}}                           | ${''}         | ${''}                                                                                                                           | ${'it is over'}
  ${{ commitments: [capacity()] }}                                                                | ${{}}                           | ${''}         | ${''}                                                                                                                           | ${'200 PTU held at once do not add up'}
  ${gpuHours('4000')}                                                                             | ${{}}                           | ${'HIGH'}     | ${'5850 GPU-hour will be left'}                                                                                                 | ${'hours of capacity add up'}
`('$verdicts: $because', asJudgedBy(commitmentUnderUsed));

it('what is left is forfeited or invoiced, as the contract says; the forecast grows surer with time', () => {
  const told = {
    ...used(drawn('2026-01-01', '2026-07-01', '91000')),
    commitments: [commitment({ shortfall: 'INVOICE' })],
  };
  expect(flagsOf(commitmentUnderUsed, told)).toMatchObject([
    {
      subject: 'commitment-1',
      actBy: '2026-12-01',
      certainty: 0.75,
      statement: expect.stringContaining('The shortfall is invoiced.') as string,
    },
  ]);
});
