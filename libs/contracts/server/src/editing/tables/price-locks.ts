import { checkPriceLock, type PriceLock, type PriceLockFacts } from '@recourse/contracts-domain';
import { currencyColumn, dayColumn } from '../../reading/columns.js';
import { priceLockOf } from '../../reading/record-rows.js';
import type { RecordTable } from '../record-table.js';

const columns = (facts: PriceLockFacts) => ({
  serviceId: facts.serviceId,
  sku: facts.sku,
  unit: facts.unit,
  priceAmount: facts.price && facts.price.amount,
  priceCurrency: currencyColumn(facts.price),
  from: dayColumn(facts.from),
  to: dayColumn(facts.to),
  increaseCapPercent: facts.increaseCapPercent,
  coversSuccessors: facts.coversSuccessors,
});

export const PRICE_LOCKS: RecordTable<PriceLock, PriceLockFacts> = {
  type: 'PriceLock',
  check: checkPriceLock,
  required: ['sku', 'unit'],
  find: async (tx, id) => {
    const row = await tx.priceLock.findUnique({ where: { id } });
    return row && priceLockOf(row);
  },
  insert: async (tx, contractId, facts) =>
    priceLockOf(await tx.priceLock.create({ data: { contractId, ...columns(facts) } })),
  update: async (tx, seen, facts) => {
    const data = { ...columns(facts), version: { increment: 1 } };
    const [row] = await tx.priceLock.updateManyAndReturn({ where: seen, data });
    return row ? priceLockOf(row) : null;
  },
  remove: async (tx, seen) => (await tx.priceLock.deleteMany({ where: seen })).count === 1,
};
