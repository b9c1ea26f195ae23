import { checkCommitment, type Commitment, type CommitmentFacts } from '@recourse/contracts-domain';
import { currencyColumn, dayColumn, minorColumn } from '../../reading/columns.js';
import { commitmentOf } from '../../reading/record-rows.js';
import type { RecordTable } from '../record-table.js';

const columns = (facts: CommitmentFacts) => ({
  serviceId: facts.serviceId,
  category: facts.category,
  amountMinor: minorColumn(facts.amount),
  amountCurrency: currencyColumn(facts.amount),
  quantity: facts.quantity,
  unit: facts.unit,
  from: dayColumn(facts.from),
  to: dayColumn(facts.to),
  model: facts.model,
  modelRetiresOn: dayColumn(facts.modelRetiresOn),
  shortfall: facts.shortfall,
  overflow: facts.overflow,
  guarantee: facts.guarantee,
  whatCounts: facts.whatCounts,
});

export const COMMITMENTS: RecordTable<Commitment, CommitmentFacts> = {
  type: 'Commitment',
  check: checkCommitment,
  required: ['category', 'from', 'to'],
  find: async (tx, id) => {
    const row = await tx.commitment.findUnique({ where: { id } });
    return row && commitmentOf(row);
  },
  insert: async (tx, contractId, facts) =>
    commitmentOf(await tx.commitment.create({ data: { contractId, ...columns(facts) } })),
  update: async (tx, seen, facts) => {
    const data = { ...columns(facts), version: { increment: 1 } };
    const [row] = await tx.commitment.updateManyAndReturn({ where: seen, data });
    return row ? commitmentOf(row) : null;
  },
  remove: async (tx, seen) => (await tx.commitment.deleteMany({ where: seen })).count === 1,
};
