import type { ContractFamily } from '@recourse/contracts-domain';
import type { PrismaService } from '@recourse/platform-server';
import { countStatements, useFreshDatabase } from '@recourse/platform-server/testing';
import { aContract, aSupplier } from '../fixture/rows.fixture.js';
import { FamiliesReader } from './families-reader.js';

const database = useFreshDatabase();
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const references = ({ members }: ContractFamily) => members.map(({ contract }) => contract.reference);

async function aFamily(prisma: PrismaService, name: string): Promise<string> {
  const head = await aContract(prisma, { reference: name });
  const order = await aContract(prisma, { reference: `${name}-O`, kind: 'ORDER_FORM', parentId: head.id });
  const contractId = order.id;
  await prisma.termAndRenewal.create({
    data: { contractId, effectiveOn: day('2026-03-01'), noticePeriod: 'P5BD', deemedReceiptAfter: 'P2D' },
  });
  await prisma.serviceLevel.create({
    data: {
      contractId,
      metric: 'UPTIME',
      target: '99.95',
      unit: 'percent',
      creditBands: [{ below: 99.95, credit: 10 }],
      breaches: { create: { occurredOn: day('2026-04-05'), measured: '99.1' } },
    },
  });
  await prisma.priceLock.create({
    data: { contractId, sku: 'Large', unit: '1M tokens', priceAmount: '0.00000025', priceCurrency: 'USD' },
  });
  await prisma.commitment.create({
    data: {
      contractId,
      category: 'SPEND',
      amountMinor: 300_000_000n,
      amountCurrency: 'USD',
      from: day('2026-03-01'),
      to: day('2027-02-28'),
      consumption: {
        create: {
          from: day('2026-03-01'),
          to: day('2026-03-31'),
          amountMinor: 5n,
          amountCurrency: 'USD',
          source: 'bill',
        },
      },
    },
  });
  await prisma.provision.create({ data: { contractId, key: 'training_use', value: 'opt-out', party: 'supplier' } });
  return order.id;
}

let reader: FamiliesReader;
const orders: string[] = [];

beforeAll(async () => {
  await aSupplier(database.prisma);
  for (let number = 1; number <= 12; number += 1) orders.push(await aFamily(database.prisma, `F${number}`));
  reader = new FamiliesReader(database.prisma);
});

it('reads a family by any of its documents, with all that it binds to', async () => {
  const [family] = await reader.byContractIds([orders[0] ?? '']);
  expect(family && references(family)).toEqual(['F1', 'F1-O']);
  expect(family?.members[1]).toMatchObject({
    term: {
      effectiveOn: '2026-03-01',
      noticePeriod: { amount: 5, unit: 'business-days' },
      deemedReceipt: { after: { amount: 2, unit: 'days' }, channel: null },
      endsOn: null,
    },
    serviceLevels: [{ target: 99.95, creditBands: [{ below: 99.95, credit: 10 }] }],
    breaches: [{ occurredOn: '2026-04-05', measured: 99.1 }],
    priceLocks: [{ price: { amount: '0.00000025', currency: 'USD' }, from: null }],
    commitments: [{ amount: { minor: 300_000_000, currency: 'USD' }, to: '2027-02-28' }],
    consumption: [{ amount: { minor: 5, currency: 'USD' }, source: 'bill' }],
    provisions: [{ key: 'training_use', value: 'opt-out', party: 'supplier' }],
  });
  expect(family?.head.term).toMatchObject({ effectiveOn: null, version: 0 });
});

it('names each family once, and passes over ids of no contract', async () => {
  const [family] = await reader.byContractIds([orders[0] ?? '']);
  const ids = [...(family?.members ?? []).map(({ contract }) => contract.id), '01900000-0000-7000-8000-00000000dead'];
  expect((await reader.byContractIds(ids)).map(references)).toEqual([['F1', 'F1-O']]);
  expect(await reader.ofContract('01900000-0000-7000-8000-00000000dead')).toBeNull();
});

it('passes every family once, batch by batch', async () => {
  const batches: number[] = [];
  const heads: string[] = [];
  for await (const families of reader.allHeads(5)) {
    batches.push(families.length);
    heads.push(...families.map(({ head }) => head.contract.reference));
  }
  expect(batches).toEqual([5, 5, 2]);
  expect(new Set(heads).size).toBe(12);
});

it('needs as many statements for twelve families as for one', async () => {
  const one = await countStatements(() => reader.byContractIds(orders.slice(0, 1)));
  const twelve = await countStatements(() => reader.byContractIds(orders));
  expect(one).toBeGreaterThan(1);
  expect(twelve).toBe(one);
});
