import { checkServiceLevel, type ServiceLevel, type ServiceLevelFacts } from '@recourse/contracts-domain';
import { durationColumn } from '../../reading/columns.js';
import { serviceLevelOf } from '../../reading/record-rows.js';
import type { RecordTable } from '../record-table.js';

const columns = (facts: ServiceLevelFacts) => ({
  serviceId: facts.serviceId,
  metric: facts.metric,
  target: facts.target,
  unit: facts.unit,
  window: facts.window,
  scope: facts.scope,
  downtimeRule: facts.downtimeRule,
  exclusions: facts.exclusions,
  creditBands: facts.creditBands.map(({ below, credit }) => ({ below, credit })),
  claimWithin: durationColumn(facts.claimWithin),
  claimAnchor: facts.claimAnchor,
  soleRemedy: facts.soleRemedy,
});

export const SERVICE_LEVELS: RecordTable<ServiceLevel, ServiceLevelFacts> = {
  type: 'ServiceLevel',
  check: checkServiceLevel,
  required: ['metric', 'target', 'unit', 'creditBands'],
  find: async (tx, id) => {
    const row = await tx.serviceLevel.findUnique({ where: { id } });
    return row && serviceLevelOf(row);
  },
  insert: async (tx, contractId, facts) =>
    serviceLevelOf(await tx.serviceLevel.create({ data: { contractId, ...columns(facts) } })),
  update: async (tx, seen, facts) => {
    const data = { ...columns(facts), version: { increment: 1 } };
    const [row] = await tx.serviceLevel.updateManyAndReturn({ where: seen, data });
    return row ? serviceLevelOf(row) : null;
  },
  remove: async (tx, seen) => (await tx.serviceLevel.deleteMany({ where: seen })).count === 1,
};
