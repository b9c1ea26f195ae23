import { calendarDate, duration } from '@recourse/kernel';
import { TERM_KEYS, type TermKey } from '../catalogue/term-key.js';
import type { TermValue } from '../catalogue/term-statement.js';
import { document } from '../fixture/family.fixture.js';
import { CAPACITY, LOCK, provision, SPEND, UPTIME } from '../fixture/records.fixture.js';
import { applyAcceptedTerm } from './accept-term.js';

const silent = document('C');
const yearly = document('C', { since: '2026-03-01', term: { initialTerm: duration('P1Y') } });

it.each`
  key                     | value                                                                                     | party         | set
  ${'effective_date'}     | ${'2026-03-01'}                                                                           | ${null}       | ${{ effectiveOn: '2026-03-01' }}
  ${'initial_term'}       | ${'P12M'}                                                                                 | ${null}       | ${{ initialTerm: { amount: 12, unit: 'months' } }}
  ${'expiration_date'}    | ${'2027-02-28'}                                                                           | ${null}       | ${{ endsOn: '2027-02-28' }}
  ${'renewal_type'}       | ${'auto'}                                                                                 | ${null}       | ${{ renewal: 'AUTOMATIC' }}
  ${'renewal_term'}       | ${'P6M'}                                                                                  | ${null}       | ${{ renewalTerm: { amount: 6, unit: 'months' } }}
  ${'renewal_term'}       | ${'same_as_initial_term'}                                                                 | ${null}       | ${{ renewalTerm: { amount: 12, unit: 'months' } }}
  ${'max_renewals'}       | ${2}                                                                                      | ${null}       | ${{ maxRenewals: 2 }}
  ${'non_renewal_notice'} | ${{ duration: 'P30D', anchor: 'start of the next Renewal Term' }}                         | ${'either'}   | ${{ noticePeriod: { amount: 30, unit: 'days' }, noticeAnchor: 'BEFORE_RENEWAL', noticeDirection: 'BY_EITHER' }}
  ${'non_renewal_notice'} | ${{ duration: 'P5BD', anchor: 'end of the then-current Renewal Term' }}                   | ${'customer'} | ${{ noticePeriod: { amount: 5, unit: 'business-days' }, noticeAnchor: 'BEFORE_END', noticeDirection: 'BY_CUSTOMER' }}
  ${'non_renewal_notice'} | ${{ duration: 'PT36H', anchor: null }}                                                    | ${null}       | ${{ noticePeriod: { amount: 2, unit: 'days' } }}
  ${'notice_method'}      | ${{ channels: ['email'], address: 'legal@example.com', effective: 'on sending' }}         | ${'customer'} | ${{ noticeMethod: 'email', noticeAddress: 'legal@example.com', deemedReceipt: { after: { amount: 0, unit: 'days' }, channel: 'email' } }}
  ${'notice_method'}      | ${{ channels: ['courier', 'post'], effective: 'three (3) business days after dispatch' }} | ${'either'}   | ${{ noticeMethod: 'courier, post', deemedReceipt: { after: { amount: 3, unit: 'business-days' }, channel: null } }}
  ${'notice_method'}      | ${{ channels: ['post'], effective: '3 business days after dispatch' }}                    | ${'either'}   | ${{ noticeMethod: 'post', deemedReceipt: { after: { amount: 3, unit: 'business-days' }, channel: 'post' } }}
  ${'reduction_window'}   | ${{ duration: 'P30D' }}                                                                   | ${'customer'} | ${{ reductionNotice: { amount: 30, unit: 'days' } }}
`('$key $value writes the term', ({ key, value, party, set }) => {
  expect(applyAcceptedTerm(yearly, { key, value, party })).toEqual({ ok: true, value: [{ record: 'term', set }] });
});

it('keeps a renewal as long as the term before it until that length is known', () => {
  const same = { key: 'renewal_term', value: 'same_as_initial_term', party: null } as const;
  expect(applyAcceptedTerm(silent, same)).toMatchObject({ value: [{ record: 'provision', facts: same }] });
  const waiting = document('C', { provisions: [provision(same)] });
  expect(applyAcceptedTerm(waiting, { key: 'initial_term', value: 'P2Y', party: null })).toMatchObject({
    value: [{ record: 'term', set: { initialTerm: duration('P2Y'), renewalTerm: duration('P2Y') } }],
  });
});

it('writes the signing date and the parties to the contract', () => {
  const parties = [
    { name: 'Example Models Ltd', role: 'Supplier' },
    { name: 'Buyer GmbH', role: 'Customer' },
  ];
  expect(applyAcceptedTerm(silent, { key: 'agreement_date', value: '2026-02-14', party: null })).toMatchObject({
    value: [{ record: 'contract', set: { signedOn: '2026-02-14' } }],
  });
  expect(applyAcceptedTerm(silent, { key: 'parties', value: parties, party: null })).toMatchObject({
    value: [{ record: 'contract', set: { supplierEntity: 'Example Models Ltd', customerEntity: 'Buyer GmbH' } }],
  });
});

const levelled = document('C', { serviceLevels: [UPTIME] });
const bands = [
  { below: 95, credit: 100 },
  { below: 99.9, credit: 10 },
];

it.each`
  key                      | value                                                                    | facts
  ${'uptime_slo'}          | ${{ percent: 99.5, interval: 'quarter', scope: null }}                   | ${{ target: 99.5, window: 'QUARTER' }}
  ${'credit_table'}        | ${bands}                                                                 | ${{ creditBands: [{ below: 99.9, credit: 10 }, { below: 95, credit: 100 }] }}
  ${'credit_claim_window'} | ${{ duration: 'P30D', anchor: 'end of the month in which it occurred' }} | ${{ claimWithin: { amount: 30, unit: 'days' }, claimAnchor: 'WINDOW_END' }}
  ${'credit_claim_window'} | ${{ duration: 'P15D', anchor: 'failure corrected' }}                     | ${{ claimWithin: { amount: 15, unit: 'days' }, claimAnchor: 'INCIDENT' }}
  ${'sole_remedy'}         | ${true}                                                                  | ${{ soleRemedy: true }}
  ${'downtime_definition'} | ${'five minutes without an answer'}                                      | ${{ downtimeRule: 'five minutes without an answer' }}
`('$key writes the service level there is', ({ key, value, facts }) => {
  const result = applyAcceptedTerm(levelled, { key, value, party: 'supplier' });
  expect(result).toMatchObject({ ok: true, value: [{ record: 'service-level', id: 'uptime', facts }] });
});

it('keeps credits until the uptime target they belong to is accepted, then writes both', () => {
  const early = applyAcceptedTerm(silent, { key: 'credit_table', value: bands, party: 'supplier' });
  expect(early).toMatchObject({ value: [{ record: 'provision', facts: { key: 'credit_table' } }] });
  const waiting = document('C', { provisions: [provision({ key: 'credit_table', value: bands })] });
  const uptime = { percent: 99.9, interval: 'month', scope: 'per region' };
  expect(applyAcceptedTerm(waiting, { key: 'uptime_slo', value: uptime, party: 'supplier' })).toMatchObject({
    value: [{ record: 'service-level', id: null, facts: { scope: 'per region', creditBands: [{ below: 99.9 }, {}] } }],
  });
});

it('writes a second uptime target beside the first where its scope differs', () => {
  const scoped = document('C', { serviceLevels: [{ ...UPTIME, scope: 'batch' }] });
  const value = { percent: 99.99, scope: 'realtime' };
  expect(applyAcceptedTerm(scoped, { key: 'uptime_slo', value, party: null })).toMatchObject({ value: [{ id: null }] });
});

it('writes a price lock from the effective date to the end of the term its words name', () => {
  const value = {
    scope: 'Large model',
    unit: '1M input tokens',
    amount: 1.25,
    currency: 'USD',
    until: 'end of the term',
  };
  expect(applyAcceptedTerm(yearly, { key: 'price_lock', value, party: 'supplier' })).toMatchObject({
    value: [
      {
        record: 'price-lock',
        id: null,
        facts: { price: { amount: '1.25', currency: 'USD' }, from: '2026-03-01', to: '2027-02-28' },
      },
      { record: 'provision', facts: { key: 'price_lock' } },
    ],
  });
});

it.each`
  key                        | value                           | facts
  ${'renewal_price_cap'}     | ${5}                            | ${{ increaseCapPercent: 5 }}
  ${'renewal_price_cap'}     | ${{ percent: 5, index: 'CPI' }} | ${{ increaseCapPercent: 5 }}
  ${'successor_model_price'} | ${true}                         | ${{ coversSuccessors: true }}
`('$key $value holds for the locks there are', ({ key, value, facts }) => {
  const locked = document('C', { priceLocks: [LOCK] });
  const result = applyAcceptedTerm(locked, { key, value, party: 'supplier' });
  expect(result).toMatchObject({
    value: [{ record: 'price-lock', id: 'lock', facts: { sku: 'Large model', ...facts } }],
  });
});

it.each`
  value                                                                              | facts                                       | because
  ${{ amount: 3000000, currency: 'USD', period: 'P36M' }}                            | ${{ from: '2026-03-01', to: '2029-02-28' }} | ${'the stated length counts from the effective date'}
  ${{ amount: 3000000, currency: 'USD' }}                                            | ${{ from: '2026-03-01', to: '2027-02-28' }} | ${'without a length it runs with the term'}
  ${{ amount: '3000000.00', currency: 'USD', from: '2026-07-01', to: '2026-12-31' }} | ${{ from: '2026-07-01', to: '2026-12-31' }} | ${'the days are stated'}
`('a spend commitment runs $facts: $because', ({ value, facts }) => {
  expect(applyAcceptedTerm(yearly, { key: 'spend_commit', value, party: 'customer' })).toMatchObject({
    value: [{ record: 'commitment', id: null, facts: { amount: { minor: 300_000_000, currency: 'USD' }, ...facts } }],
  });
});

it('corrects the commitment of the same days instead of adding a second', () => {
  const committed = document('C', { commitments: [{ ...SPEND, shortfall: 'INVOICE' }] });
  const value = { amount: 2400, currency: 'USD', from: '2026-01-01', to: '2026-12-31' };
  expect(applyAcceptedTerm(committed, { key: 'spend_commit', value, party: null })).toMatchObject({
    value: [{ id: 'spend', facts: { amount: { minor: 240_000 }, shortfall: 'INVOICE' } }],
  });
});

it('takes the unit and guarantee of capacity from what was accepted before', () => {
  const told = document('C', {
    since: '2026-03-01',
    term: { initialTerm: duration('P1Y') },
    provisions: [
      provision({ key: 'capacity_unit', value: 'PTU' }),
      provision({ key: 'capacity_guarantee', value: 'reserved' }),
    ],
  });
  expect(applyAcceptedTerm(told, { key: 'capacity_quantity', value: 200, party: null })).toMatchObject({
    value: [
      { record: 'commitment', facts: { category: 'CAPACITY', quantity: '200', unit: 'PTU', guarantee: 'RESERVED' } },
    ],
  });
});

it.each`
  key                     | value                         | ids                      | facts
  ${'shortfall_rule'}     | ${'invoice'}                  | ${['spend', 'capacity']} | ${{ shortfall: 'INVOICE' }}
  ${'overflow_rule'}      | ${'payg'}                     | ${['capacity']}          | ${{ overflow: 'PAYG' }}
  ${'capacity_guarantee'} | ${{ guarantee: 'quota' }}     | ${['capacity']}          | ${{ guarantee: 'QUOTA' }}
  ${'eligible_spend'}     | ${['marketplace', 'support']} | ${['spend']}             | ${{ whatCounts: 'marketplace; support' }}
`(
  '$key is written to the commitments it concerns: $ids',
  ({ key, value, ids, facts }: { key: TermKey; value: TermValue; ids: string[]; facts: object }) => {
    const committed = document('C', { commitments: [SPEND, CAPACITY] });
    const result = applyAcceptedTerm(committed, { key, value, party: null });
    expect(result).toMatchObject({ ok: true, value: ids.map((id) => ({ id, facts })) });
  },
);

it.each`
  record      | key                    | value                                                     | kind
  ${silent}   | ${'spend_commit'}      | ${{ amount: 5, currency: 'USD', period: 'P1Y' }}          | ${'commitment-period-missing'}
  ${yearly}   | ${'spend_commit'}      | ${{ amount: null, currency: 'USD' }}                      | ${'amount-missing'}
  ${yearly}   | ${'capacity_quantity'} | ${200}                                                    | ${'unit-missing'}
  ${silent}   | ${'price_lock'}        | ${{ scope: null, until: '2026-12-31' }}                   | ${'price-lock-scope-missing'}
  ${yearly}   | ${'expiration_date'}   | ${'2026-02-28'}                                           | ${'dates-out-of-order'}
  ${yearly}   | ${'initial_term'}      | ${'P0D'}                                                  | ${'empty-term'}
  ${levelled} | ${'credit_table'}      | ${[{ below: 99, credit: 50 }, { below: 95, credit: 10 }]} | ${'bands-out-of-order'}
  ${silent}   | ${'initial_term'}      | ${'a year'}                                               | ${'invalid-term-value'}
`('$key $value is refused: $kind', ({ record, key, value, kind }) => {
  expect(applyAcceptedTerm(record, { key, value, party: null })).toMatchObject({ ok: false, refusal: { kind } });
});

it.each`
  key                          | value                                    | party         | because
  ${'termination_convenience'} | ${'P30D'}                                | ${'supplier'} | ${'the register has no field for it'}
  ${'notice_method'}           | ${{ channels: ['posting'] }}             | ${'supplier'} | ${'how they reach us is no method of ours'}
  ${'uptime_slo'}              | ${{ percent: null, scope: 'dedicated' }} | ${'supplier'} | ${'a service level needs its target'}
  ${'credit_table'}            | ${{ multiple_of_fees: 50 }}              | ${'supplier'} | ${'a formula has no bands'}
  ${'parties'}                 | ${['Example Models Ltd']}                | ${null}       | ${'nothing says who is who'}
`('keeps $key as said: $because', ({ key, value, party }) => {
  expect(applyAcceptedTerm(levelled, { key, value, party })).toEqual({
    ok: true,
    value: [{ record: 'provision', id: null, facts: { key, value, party, note: null } }],
  });
});

it.each(TERM_KEYS)('%s that leaves its point open is kept as said', (key) => {
  const result = applyAcceptedTerm(silent, { key, value: null, party: null });
  expect(result).toMatchObject({ ok: true, value: [{ record: 'provision', facts: { key, value: null } }] });
});

it('registers the same statement once', () => {
  const statement = { key: 'governing_law', value: 'Ireland', party: null } as const;
  const kept = document('C', { provisions: [provision(statement)] });
  expect(applyAcceptedTerm(kept, statement)).toEqual({ ok: true, value: [] });
});

it('keeps that renewals are unlimited, which silence does not say', () => {
  const capped = document('C', { term: { maxRenewals: 2, effectiveOn: calendarDate('2026-01-01') } });
  expect(applyAcceptedTerm(capped, { key: 'max_renewals', value: 'unlimited', party: null })).toMatchObject({
    value: [{ record: 'term', set: { maxRenewals: null } }, { record: 'provision' }],
  });
});
