import type { Commitment, Consumption, PriceLock, Sourced } from '@recourse/contracts-domain';
import { calendarDate, money } from '@recourse/kernel';
import { inForce, ofKind, on } from './contract-in-force.fixture.js';
import { datedEvents } from './dated-events.js';
import { describeStep } from './explain.js';
import { eventTitle } from './event-title.js';

const from = <T>(value: T): Sourced<T> => ({ value, contractId: 'c1', because: 'As stated.' });

const commitment: Commitment = {
  id: 'k1',
  contractId: 'c1',
  serviceId: null,
  category: 'SPEND',
  amount: money('3000000', 'USD'),
  quantity: null,
  unit: null,
  from: calendarDate('2026-01-01'),
  to: calendarDate('2026-12-31'),
  model: null,
  modelRetiresOn: null,
  shortfall: 'INVOICE',
  overflow: null,
  guarantee: null,
  whatCounts: null,
  version: 1,
};

const drew = (amount: Consumption['amount'], commitmentId = 'k1'): Consumption => ({
  id: 'd',
  commitmentId,
  from: calendarDate('2026-01-01'),
  to: calendarDate('2026-03-31'),
  amount,
  quantity: null,
  source: 'bill 7',
});

const ends = (consumption: Consumption[], change: Partial<Commitment> = {}) =>
  datedEvents(
    inForce({ hasOwnTime: false, items: { commitments: [from({ ...commitment, ...change })] }, consumption }),
    on('2026-05-01'),
  );

it.each`
  drawn                                                        | left                         | because
  ${[]}                                                        | ${money('3000000', 'USD')}   | ${'nothing is drawn'}
  ${[drew(money('800000', 'USD')), drew(money('0.5', 'USD'))]} | ${money('2199999.5', 'USD')} | ${'increments are added'}
  ${[drew(money('4000000', 'USD'))]}                           | ${money('0', 'USD')}         | ${'more than committed leaves nothing'}
  ${[drew(money('800000', 'EUR'))]}                            | ${money('3000000', 'USD')}   | ${'another currency is never counted'}
  ${[drew(money('800000', 'USD'), 'k2')]}                      | ${money('3000000', 'USD')}   | ${'drawn from another commitment'}
`('at the end of a commitment $left.minor is at stake: $because', ({ drawn, left }) => {
  expect(ofKind(ends(drawn as Consumption[]), 'COMMITMENT_END')).toMatchObject([
    { id: 'c1/COMMITMENT_END/k1', date: '2026-12-31', amountAtStake: left },
  ]);
});

it('explains the amount', () => {
  const [event] = ofKind(ends([drew(money('800000', 'USD'))]), 'COMMITMENT_END');
  expect(event?.derivation.map(describeStep)).toEqual([
    'end of commitment: 2026-12-31, as recorded',
    'amount at stake: USD 2,200,000.00 = committed USD 3,000,000.00 less drawn USD 800,000.00',
  ]);
});

it('shows the retirement of the model a commitment was made for', () => {
  const evaluation = ends([], {
    model: 'orion-2',
    modelRetiresOn: calendarDate('2026-09-30'),
    quantity: '200',
    unit: 'PTU',
  });
  expect(evaluation.events.map((event) => [event.date, eventTitle(event)])).toEqual([
    ['2026-12-31', 'Commitment ends: 200 PTU of orion-2'],
    ['2026-09-30', 'Model retires: orion-2'],
  ]);
});

it.each`
  annual                  | length    | amount                   | because
  ${money('1200', 'USD')} | ${'P12M'} | ${money('1200', 'USD')}  | ${'a year'}
  ${money('1000', 'USD')} | ${'P1M'}  | ${money('83.33', 'USD')} | ${'83.333 rounded to the cent'}
  ${money('1000', 'USD')} | ${'P2Y'}  | ${money('2000', 'USD')}  | ${'two years'}
  ${money('365', 'EUR')}  | ${'P90D'} | ${money('90', 'EUR')}    | ${'days of 365'}
  ${money('0.06', 'USD')} | ${'P1M'}  | ${money('0.01', 'USD')}  | ${'half a cent is rounded up'}
  ${money('1000', 'JPY')} | ${'P1M'}  | ${money('83', 'JPY')}    | ${'yen have no cents'}
  ${null}                 | ${'P1M'}  | ${null}                  | ${'no annual value, no guess'}
`('renewing for $length binds to $amount.minor: $because', ({ annual, length, amount }) => {
  const terms = { endsOn: '2026-12-31', renewal: 'AUTOMATIC', renewalTerm: length as string } as const;
  const evaluation = datedEvents(inForce({ contract: { annualValue: annual }, terms }), on('2026-05-01'));
  expect(ofKind(evaluation, 'RENEWAL')[0]?.amountAtStake).toEqual(amount);
});

const lock: PriceLock = {
  id: 'p1',
  contractId: 'c1',
  serviceId: null,
  sku: 'orion-2 input',
  unit: '1M input tokens',
  price: null,
  from: null,
  to: calendarDate('2027-12-31'),
  increaseCapPercent: null,
  coversSuccessors: null,
  version: 1,
};

it('dates the end of a price lock, and reports a lock without an end', () => {
  const priceLocks = [from(lock), from({ ...lock, id: 'p2', sku: 'orion-2 output', to: null })];
  const evaluation = datedEvents(inForce({ hasOwnTime: false, items: { priceLocks } }), on('2026-05-01'));
  expect(evaluation.events).toMatchObject([{ id: 'c1/PRICE_LOCK_END/p1', date: '2027-12-31' }]);
  expect(evaluation.unknowns).toMatchObject([{ missing: 'PRICE_LOCK_END', subject: 'orion-2 output' }]);
});
