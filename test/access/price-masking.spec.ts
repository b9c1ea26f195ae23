import { GraphQLSchemaHost } from '@nestjs/graphql';
import { accessToField } from '@recourse/access-server';
import { permissionsOf, type Role } from '@recourse/access-domain';
import { getNamedType, isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import { sessionOf } from '../setup/signed-in.js';
import { useRunningApp } from '../setup/running-app.js';
import { Crawl } from './crawl.js';

const running = useRunningApp();

const schema = () => running.app.get(GraphQLSchemaHost).schema;

const contextOf = (role: Role) => ({
  req: { actor: { id: role, name: role, role, permissions: new Set(permissionsOf(role)) } },
});

/** Every field of the API that leads to an amount or a price, with the type it stands on. */
function priceFields(): readonly (readonly [string, GraphQLField<unknown, unknown>])[] {
  const types = Object.values(schema().getTypeMap()).filter(isObjectType);
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => ['Money', 'UnitPrice'].includes(getNamedType(field.type).name))
      .map((field) => [`${type.name}.${field.name}`, field] as const),
  );
}

it('masks every field of the schema that leads to money', () => {
  const fields = priceFields();
  expect(fields.map(([name]) => name)).toEqual(
    expect.arrayContaining(['Contract.totalValue', 'Contract.annualValue', 'PriceLock.price', 'Commitment.amount']),
  );
  for (const [name, field] of fields) {
    expect([name, accessToField(schema(), field).mask, isNonNullType(field.type)]).toEqual([name, 'price:read', false]);
    // The guard stands before the resolver: it answers a viewer without asking it.
    expect([name, field.resolve!({}, {}, contextOf('VIEWER'), {} as never)]).toEqual([name, null]);
  }
});

/** Digits that stand in every price of the contract below, and nowhere else. */
const DIGITS = /7[,. \u00a0\u202f]?654[,. \u00a0\u202f]?321/;

async function registerPriced(): Promise<Record<string, string>> {
  const { prisma } = running.database;
  const supplier = await prisma.supplier.create({
    data: {
      slug: 'harbour',
      name: 'Harbour Models',
      kind: 'MODEL_LAB',
      legalEntities: [],
      services: { create: { slug: 'harbour-api', name: 'Harbour API', modelFamilies: [], regions: [] } },
    },
    include: { services: true },
  });
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const amount = { amountMinor: 765_432_100n, amountCurrency: 'USD' };
  const serviceId = supplier.services[0]!.id;
  const contract = await prisma.contract.create({
    data: {
      reference: 'PRICED-1',
      title: 'Harbour order',
      kind: 'ORDER_FORM',
      status: 'ACTIVE',
      supplierId: supplier.id,
      currency: 'USD',
      totalValueMinor: 765_432_100n,
      totalValueCurrency: 'USD',
      annualValueMinor: 765_432_100n,
      annualValueCurrency: 'USD',
      services: { create: { serviceId } },
      term: {
        create: {
          effectiveOn: day('2026-01-01'),
          initialTerm: 'P3Y',
          renewal: 'AUTOMATIC',
          renewalTerm: 'P1Y',
          noticePeriod: 'P30D',
          noticeAnchor: 'BEFORE_END',
        },
      },
      priceLocks: {
        create: {
          serviceId,
          sku: 'large',
          unit: 'token',
          priceAmount: '7654.321',
          priceCurrency: 'USD',
          from: day('2026-01-01'),
          to: day('2027-12-31'),
        },
      },
      commitments: {
        create: {
          serviceId,
          category: 'SPEND',
          ...amount,
          from: day('2026-01-01'),
          to: day('2026-12-31'),
          consumption: { create: { from: day('2026-01-01'), to: day('2026-01-31'), source: 'bill', ...amount } },
        },
      },
      provisions: {
        create: [
          { key: 'spend_commit', value: { amount: 7_654_321, currency: 'USD', period: 'P1Y' } },
          {
            key: 'liability_cap',
            value: { amount: 7_654_321, currency: 'USD' },
            party: 'supplier',
            note: 'Capped at 7654321',
          },
        ],
      },
    },
  });
  for (const task of ['evaluate-contract', 'update-calendar']) {
    await prisma.$executeRaw`SELECT graphile_worker.add_job(${task}, json_build_object('contractId', ${contract.id}::text))`;
  }
  await running.runJobs();
  const literal = (id: string) => `"${id}"`;
  return { 'contract.id': literal(contract.id), 'supplier.id': literal(supplier.id), 'service.id': literal(serviceId) };
}

/** The path of every value of an answer that holds the digits. */
function placesOf(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, part]) =>
      placesOf(part, /^\d+$/.test(name) ? path : `${path}.${name}`),
    );
  }
  return DIGITS.test(String(value)) ? [path] : [];
}

/** What the answers to one role tell, all operations together. */
async function asked(role: Role, operations: readonly string[]) {
  const headers = await sessionOf(running.database, role);
  const answers = await Promise.all(operations.map((operation) => running.graphql(operation, {}, headers)));
  const failed = answers.flatMap(({ errors }) => errors).filter(({ extensions }) => extensions['code'] !== 'FORBIDDEN');
  const places = new Set(answers.flatMap(({ data, errors }) => placesOf({ data, errors })));
  return { failed, places: [...places], answered: answers.filter(({ data }) => data !== null).length };
}

it('tells a viewer no price anywhere within reach, in whatever field it stands', async () => {
  const operations = new Crawl(schema(), await registerPriced()).operations();
  const finance = await asked('FINANCE', operations);
  // Were the prices not within reach, that a viewer does not see them would mean nothing.
  expect(finance).toMatchObject({
    failed: [],
    places: expect.arrayContaining([
      '.data.contract.totalValue.amount',
      '.data.contract.annualValue.minor',
      '.data.contract.priceLocks.price.amount',
      '.data.contract.commitments.amount.amount',
      '.data.contract.commitments.consumption.amount.amount',
      '.data.contract.provisions.value.amount',
      '.data.contract.provisions.note',
      '.data.contract.flags.statement',
      '.data.contract.score.breakdown.checks.reason',
      '.data.calendarEvents.nodes.amountAtStake.amount',
    ]),
  });
  const viewer = await asked('VIEWER', operations);
  expect(viewer).toMatchObject({ failed: [], places: [] });
  expect(viewer.answered).toBeGreaterThan(operations.length / 2);
});
