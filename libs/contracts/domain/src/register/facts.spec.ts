import { calendarDate, duration } from '@recourse/kernel';
import { document } from '../fixture/family.fixture.js';
import { CAPACITY, LOCK, SPEND, UPTIME } from '../fixture/records.fixture.js';
import { checkCommitment, checkConsumption } from './commitment-facts.js';
import { checkContract } from './contract-facts.js';
import { endOfInitialTerm } from './end-of-term.js';
import { SILENT_TERM } from './silent-record.js';
import { checkNoticeContact, type NoticeContactFacts } from './notice-contact.js';
import { checkPriceLock } from './price-lock-facts.js';
import { checkProvision } from './provision-facts.js';
import { checkBreach, checkServiceLevel } from './service-level-facts.js';
import { checkTerm } from './term-facts.js';

const contract = document('C').contract;
const contact: NoticeContactFacts = {
  side: 'SUPPLIER',
  purpose: 'LEGAL_NOTICES',
  name: 'Legal department',
  email: 'legal@example.com',
  postalAddress: null,
};
const breach = { occurredOn: calendarDate('2026-03-02'), measured: null, note: null, claimedOn: null };
const day = calendarDate('2026-01-01');
const before = calendarDate('2025-12-31');

it.each`
  check                 | facts                                                                               | field                   | kind                            | because
  ${checkContract}      | ${{ ...contract, reference: '  ' }}                                                 | ${'reference'}          | ${'reference-missing'}          | ${'the buyer finds it by its number'}
  ${checkContract}      | ${{ ...contract, title: '' }}                                                       | ${'title'}              | ${'title-missing'}              | ${'a list needs a name'}
  ${checkContract}      | ${{ ...contract, currency: 'DOLLAR' }}                                              | ${'currency'}           | ${'unknown-currency'}           | ${'no such currency'}
  ${checkContract}      | ${{ ...contract, totalValue: { minor: -1, currency: 'USD' } }}                      | ${'totalValue'}         | ${'invalid-amount'}             | ${'a value is not negative'}
  ${checkContract}      | ${{ ...contract, annualValue: { minor: 1.5, currency: 'USD' } }}                    | ${'annualValue'}        | ${'invalid-amount'}             | ${'cents are whole'}
  ${checkContract}      | ${{ ...contract, tags: ['<script>'] }}                                              | ${'tags'}               | ${'invalid-tag'}                | ${'tags appear in addresses'}
  ${checkContract}      | ${{ ...contract, kind: 'AMENDMENT' }}                                               | ${'parentId'}           | ${'amendment-without-contract'} | ${'it would change nothing'}
  ${checkContract}      | ${{ ...contract, amendsId: 'X' }}                                                   | ${'amendsId'}           | ${'amends-without-amendment'}   | ${'a master agreement amends nothing'}
  ${checkContract}      | ${{ ...contract, businessUnit: 'x'.repeat(10_001) }}                                | ${'businessUnit'}       | ${'text-too-long'}              | ${'a field is no document store'}
  ${checkTerm}          | ${{ ...SILENT_TERM, effectiveOn: day, endsOn: before }}                             | ${'endsOn'}             | ${'dates-out-of-order'}         | ${'it ends before it begins'}
  ${checkTerm}          | ${{ ...SILENT_TERM, renewalTerm: duration('P0D') }}                                 | ${'renewalTerm'}        | ${'empty-term'}                 | ${'it would renew for ever in no time'}
  ${checkTerm}          | ${{ ...SILENT_TERM, maxRenewals: 0.5 }}                                             | ${'maxRenewals'}        | ${'invalid-count'}              | ${'renewals are whole'}
  ${checkTerm}          | ${{ ...SILENT_TERM, businessDaysOf: 'Germany' }}                                    | ${'businessDaysOf'}     | ${'unknown-jurisdiction'}       | ${'calendars go by code'}
  ${checkServiceLevel}  | ${{ ...UPTIME, target: 999 }}                                                       | ${'target'}             | ${'invalid-target'}             | ${'uptime is a percentage'}
  ${checkServiceLevel}  | ${{ ...UPTIME, creditBands: [{ below: 99, credit: 110 }] }}                         | ${'creditBands'}        | ${'invalid-percentage'}         | ${'no credit exceeds the fee'}
  ${checkServiceLevel}  | ${{ ...UPTIME, creditBands: [{ below: 99, credit: 5 }, { below: 99, credit: 9 }] }} | ${'creditBands'}        | ${'bands-out-of-order'}         | ${'two bands for one result'}
  ${checkBreach}        | ${{ ...breach, claimedOn: day }}                                                    | ${'claimedOn'}          | ${'dates-out-of-order'}         | ${'claimed before it happened'}
  ${checkPriceLock}     | ${{ ...LOCK, from: day, to: before }}                                               | ${'to'}                 | ${'dates-out-of-order'}         | ${'it ends before it begins'}
  ${checkPriceLock}     | ${{ ...LOCK, price: { amount: '1,25', currency: 'USD' } }}                          | ${'price'}              | ${'invalid-price'}              | ${'a decimal has a point'}
  ${checkPriceLock}     | ${{ ...LOCK, increaseCapPercent: 101 }}                                             | ${'increaseCapPercent'} | ${'invalid-percentage'}         | ${'out of range'}
  ${checkCommitment}    | ${{ ...SPEND, amount: null }}                                                       | ${'amount'}             | ${'amount-missing'}             | ${'nothing would be committed'}
  ${checkCommitment}    | ${{ ...SPEND, amount: { minor: 0, currency: 'USD' } }}                              | ${'amount'}             | ${'invalid-amount'}             | ${'nothing would be committed'}
  ${checkCommitment}    | ${{ ...CAPACITY, quantity: '0.0' }}                                                 | ${'quantity'}           | ${'quantity-missing'}           | ${'nothing would be committed'}
  ${checkCommitment}    | ${{ ...CAPACITY, unit: ' ' }}                                                       | ${'quantity'}           | ${'quantity-missing'}           | ${'two hundred of what'}
  ${checkCommitment}    | ${{ ...SPEND, quantity: '5', unit: 'PTU' }}                                         | ${'quantity'}           | ${'quantity-not-expected'}      | ${'spend is counted in money'}
  ${checkNoticeContact} | ${{ ...contact, email: 'legal' }}                                                   | ${'email'}              | ${'invalid-email'}              | ${'no address'}
  ${checkNoticeContact} | ${{ ...contact, email: ' ' }}                                                       | ${'email'}              | ${'address-missing'}            | ${'nobody could be reached'}
`(
  '$field of $check.name is refused with $kind: $because',
  ({
    check,
    facts,
    field,
    kind,
  }: {
    check: (facts: unknown) => unknown;
    facts: unknown;
    field: string;
    kind: string;
  }) => {
    expect(check(facts)).toMatchObject({ ok: false, refusal: { kind, field, because: 'invalid' } });
  },
);

it('refuses a provision whose value does not have the shape of its key', () => {
  const facts = { key: 'initial_term', value: 'a year', party: null, note: null } as const;
  expect(checkProvision(facts)).toMatchObject({ ok: false, refusal: { kind: 'invalid-term-value' } });
});

it('lets a person state that a contract has no such term', () => {
  const facts = { key: 'data_return', value: false, party: null, note: null } as const;
  expect(checkProvision(facts)).toEqual({ ok: true, value: facts });
});

it('sorts bands from the highest target, and tags with each once', () => {
  const bands = [
    { below: 95, credit: 100 },
    { below: 99.9, credit: 10 },
  ];
  expect(checkServiceLevel({ ...UPTIME, creditBands: bands })).toMatchObject({
    value: { creditBands: [{ below: 99.9 }, { below: 95 }] },
  });
  expect(checkContract({ ...contract, tags: ['inference ', 'EU', 'inference'] })).toMatchObject({
    value: { tags: ['EU', 'inference'] },
  });
});

it('keeps what nobody knows unknown', () => {
  expect(checkTerm({ ...SILENT_TERM, noticeMethod: '  ' })).toEqual({ ok: true, value: SILENT_TERM });
  expect(checkContract({ ...contract, supplierEntity: '' })).toMatchObject({ value: { supplierEntity: null } });
});

const drawn = {
  from: calendarDate('2026-03-01'),
  to: calendarDate('2026-03-31'),
  amount: { minor: 100, currency: 'USD' },
  quantity: null,
  source: 'bill 7',
};

it.each`
  commitment  | facts                                                                             | kind                     | because
  ${SPEND}    | ${{ ...drawn, to: calendarDate('2026-02-28') }}                                   | ${'dates-out-of-order'}  | ${'it ends before it begins'}
  ${SPEND}    | ${{ ...drawn, amount: null }}                                                     | ${'consumption-missing'} | ${'nothing was drawn'}
  ${SPEND}    | ${{ ...drawn, amount: null, quantity: '5' }}                                      | ${'amount-missing'}      | ${'spend is drawn in money'}
  ${SPEND}    | ${{ ...drawn, amount: { minor: 100, currency: 'EUR' } }}                          | ${'other-currency'}      | ${'currencies are never mixed'}
  ${SPEND}    | ${{ ...drawn, source: '' }}                                                       | ${'source-missing'}      | ${'a figure needs its source'}
  ${SPEND}    | ${{ ...drawn, from: calendarDate('2027-01-01'), to: calendarDate('2027-01-31') }} | ${'outside-period'}      | ${'the commitment is over'}
  ${CAPACITY} | ${drawn}                                                                          | ${'quantity-missing'}    | ${'capacity is drawn in its unit'}
  ${CAPACITY} | ${{ ...drawn, quantity: '-1' }}                                                   | ${'invalid-quantity'}    | ${'nothing is given back'}
`('consumption is refused with $kind: $because', ({ commitment, facts, kind }) => {
  expect(checkConsumption(facts, commitment)).toMatchObject({ ok: false, refusal: { kind } });
});

it.each`
  effectiveOn     | initialTerm         | endsOn          | end             | because
  ${'2026-03-01'} | ${duration('P12M')} | ${null}         | ${'2027-02-28'} | ${'counted, the last day in force'}
  ${'2026-03-01'} | ${duration('P12M')} | ${'2027-03-31'} | ${'2027-03-31'} | ${'as stated'}
  ${null}         | ${duration('P12M')} | ${null}         | ${null}         | ${'nobody knows when it began'}
  ${'2026-03-01'} | ${null}             | ${null}         | ${null}         | ${'nobody knows how long it runs'}
`('the initial term ends on $end: $because', ({ effectiveOn, initialTerm, endsOn, end }) => {
  expect(endOfInitialTerm({ ...SILENT_TERM, effectiveOn, initialTerm, endsOn })).toBe(end);
});
