import { checkProvision, type Provision, type ProvisionFacts } from '@recourse/contracts-domain';
import { Prisma } from '@recourse/platform-server';
import { provisionOf } from '../../reading/record-rows.js';
import type { RecordTable } from '../record-table.js';

const columns = (facts: ProvisionFacts) => ({
  key: facts.key,
  // "Stated, but left open" is JSON's null: the column itself is never empty.
  value: facts.value === null ? Prisma.JsonNull : (facts.value as Prisma.InputJsonValue),
  party: facts.party,
  note: facts.note,
});

export const PROVISIONS: RecordTable<Provision, ProvisionFacts> = {
  type: 'Provision',
  check: checkProvision,
  required: ['key'],
  find: async (tx, id) => {
    const row = await tx.provision.findUnique({ where: { id } });
    return row && provisionOf(row);
  },
  insert: async (tx, contractId, facts) =>
    provisionOf(await tx.provision.create({ data: { contractId, ...columns(facts) } })),
  update: async (tx, seen, facts) => {
    const data = { ...columns(facts), version: { increment: 1 } };
    const [row] = await tx.provision.updateManyAndReturn({ where: seen, data });
    return row ? provisionOf(row) : null;
  },
  remove: async (tx, seen) => (await tx.provision.deleteMany({ where: seen })).count === 1,
};
