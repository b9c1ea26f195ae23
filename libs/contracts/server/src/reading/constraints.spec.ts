import type { Prisma } from '@recourse/platform-server';
import { useFreshDatabase } from '@recourse/platform-server/testing';
import { aContract, aSupplier } from '../fixture/rows.fixture.js';

const database = useFreshDatabase();
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const contractId = '01900000-0000-7000-8000-000000000002';

beforeAll(async () => {
  await aSupplier(database.prisma);
  await aContract(database.prisma, { id: contractId, reference: 'MSA' });
});

type Write = () => Promise<unknown>;
const contract = (data: Partial<Prisma.ContractUncheckedCreateInput>): Write => {
  return () => aContract(database.prisma, { reference: 'X', ...data });
};
const term = (data: Omit<Prisma.TermAndRenewalUncheckedCreateInput, 'contractId'>): Write => {
  return () => database.prisma.termAndRenewal.create({ data: { contractId, ...data } });
};
const level = (data: Partial<Prisma.ServiceLevelUncheckedCreateInput>): Write => {
  const usual = { contractId, metric: 'UPTIME', target: 99.9, unit: 'percent' } as const;
  return () => database.prisma.serviceLevel.create({ data: { ...usual, ...data } });
};
const lock = (data: Partial<Prisma.PriceLockUncheckedCreateInput>): Write => {
  return () => database.prisma.priceLock.create({ data: { contractId, sku: 'Large', unit: 'seat-month', ...data } });
};
const commitment = (data: Partial<Prisma.CommitmentUncheckedCreateInput>): Write => {
  const year = { from: day('2026-01-01'), to: day('2026-12-31') };
  const usual = { contractId, category: 'SPEND', amountMinor: 5n, amountCurrency: 'USD', ...year } as const;
  return () => database.prisma.commitment.create({ data: { ...usual, ...data } });
};

it.each`
  because                                | write                                                                            | constraint
  ${'money needs a currency'}            | ${contract({ totalValueMinor: 5n })}                                             | ${'contract_total_value_check'}
  ${'money is not negative'}             | ${contract({ annualValueMinor: -5n, annualValueCurrency: 'USD' })}               | ${'contract_annual_value_check'}
  ${'minor units stay safe integers'}    | ${contract({ annualValueMinor: 9007199254740992n, annualValueCurrency: 'USD' })} | ${'contract_annual_value_check'}
  ${'a currency has three letters'}      | ${contract({ currency: 'us' })}                                                  | ${'contract_currency_check'}
  ${'a reference is not blank'}          | ${contract({ reference: ' ' })}                                                  | ${'contract_reference_check'}
  ${'a tag comes once'}                  | ${contract({ tags: ['EU', 'EU'] })}                                              | ${'contract_tags_check'}
  ${'a tag is trimmed'}                  | ${contract({ tags: ['EU '] })}                                                   | ${'contract_tags_check'}
  ${'only an amendment amends'}          | ${contract({ amendsId: contractId })}                                            | ${'contract_amends_check'}
  ${'an amendment has a parent'}         | ${contract({ kind: 'AMENDMENT' })}                                               | ${'contract_amendment_check'}
  ${'a term ends after it begins'}       | ${term({ effectiveOn: day('2026-02-01'), endsOn: day('2026-01-31') })}           | ${'term_and_renewal_dates_check'}
  ${'a duration is ISO 8601'}            | ${term({ noticePeriod: '30 days' })}                                             | ${'term_and_renewal_durations_check'}
  ${'a term lasts'}                      | ${term({ initialTerm: 'P0M' })}                                                  | ${'term_and_renewal_lengths_check'}
  ${'renewals are counted from 0'}       | ${term({ maxRenewals: -1 })}                                                     | ${'term_and_renewal_max_renewals_check'}
  ${'uptime is a percentage'}            | ${level({ target: 100.1 })}                                                      | ${'service_level_percent_check'}
  ${'a credit is a percentage'}          | ${level({ creditBands: [{ below: 99, credit: 101 }] })}                          | ${'service_level_credit_bands_check'}
  ${'a band has a target and a credit'}  | ${level({ creditBands: [{ below: 99 }] })}                                       | ${'service_level_credit_bands_check'}
  ${'a target has one band'}             | ${level({ creditBands: [{ below: 99, credit: 5 }, { below: 99, credit: 9 }] })}  | ${'service_level_credit_bands_check'}
  ${'bands are a list'}                  | ${level({ creditBands: { below: 99, credit: 5 } })}                              | ${'service_level_credit_bands_check'}
  ${'a lock ends after it begins'}       | ${lock({ from: day('2026-02-01'), to: day('2026-01-31') })}                      | ${'price_lock_dates_check'}
  ${'a price needs a currency'}          | ${lock({ priceAmount: '0.0000025' })}                                            | ${'price_lock_price_check'}
  ${'a cap is a percentage'}             | ${lock({ increaseCapPercent: 120 })}                                             | ${'price_lock_increase_cap_check'}
  ${'a commitment ends after it begins'} | ${commitment({ to: day('2025-12-31') })}                                         | ${'commitment_dates_check'}
  ${'a commitment is above nothing'}     | ${commitment({ amountMinor: 0n })}                                               | ${'commitment_amount_check'}
  ${'spend is not counted in units'}     | ${commitment({ quantity: 5, unit: 'PTU' })}                                      | ${'commitment_spend_check'}
  ${'capacity has a quantity'}           | ${commitment({ category: 'CAPACITY', unit: 'PTU' })}                             | ${'commitment_capacity_check'}
  ${'capacity is above nothing'}         | ${commitment({ category: 'CAPACITY', unit: 'PTU', quantity: 0 })}                | ${'commitment_capacity_check'}
`('the database refuses $constraint: $because', async ({ write, constraint }: { write: Write; constraint: string }) => {
  await expect(write()).rejects.toThrow(constraint);
});

it('accepts what meets them', async () => {
  await term({ effectiveOn: day('2026-02-01'), initialTerm: 'P1Y', noticePeriod: 'P5BD' })();
  await level({ creditBands: [{ below: 99.9, credit: 10 }] })();
  await level({})();
  await lock({ priceAmount: '0.0000025', priceCurrency: 'USD' })();
  await commitment({ category: 'CAPACITY', amountMinor: null, amountCurrency: null, quantity: '200', unit: 'PTU' })();
});

it('keeps the top of the family with every document, also when a branch moves', async () => {
  const { prisma } = database;
  const [first, second] = [await aContract(prisma, { reference: 'H1' }), await aContract(prisma, { reference: 'H2' })];
  const order = await aContract(prisma, { reference: 'O', parentId: first.id });
  const change = await aContract(prisma, { reference: 'A', parentId: order.id, kind: 'AMENDMENT', amendsId: order.id });
  expect([first.headId, order.headId, change.headId]).toEqual([first.id, first.id, first.id]);
  await prisma.contract.update({ where: { id: order.id }, data: { parentId: second.id } });
  const moved = await prisma.contract.findMany({ where: { headId: second.id }, orderBy: { reference: 'asc' } });
  expect(moved.map(({ reference }) => reference)).toEqual(['A', 'H2', 'O']);
  await expect(prisma.contract.update({ where: { id: second.id }, data: { parentId: change.id } })).rejects.toThrow(
    'above its own parent',
  );
});

it('refuses two moves at once that together would close a circle', async () => {
  const { prisma } = database;
  const [a, b] = [await aContract(prisma, { reference: 'C1' }), await aContract(prisma, { reference: 'C2' })];
  const below = (id: string, parentId: string) => prisma.contract.update({ where: { id }, data: { parentId } });
  const moves = await Promise.allSettled([below(a.id, b.id), below(b.id, a.id)]);
  expect(moves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('refuses amendments that amend each other', async () => {
  const { prisma } = database;
  const amendment = { kind: 'AMENDMENT', parentId: contractId } as const;
  const first = await aContract(prisma, { reference: 'AM1', ...amendment });
  const second = await aContract(prisma, { reference: 'AM2', ...amendment, amendsId: first.id });
  await expect(prisma.contract.update({ where: { id: first.id }, data: { amendsId: second.id } })).rejects.toThrow(
    'would amend itself',
  );
});
