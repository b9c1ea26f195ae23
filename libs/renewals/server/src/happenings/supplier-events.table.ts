import { dayColumn, dayIn, dayOrNull, durationColumn, durationIn, type RecordTable } from '@recourse/contracts-server';
import { invalid, Refused } from '@recourse/kernel';
import type { SupplierEvent as SupplierEventRow, Transaction } from '@recourse/platform-server';
import { checkSupplierEvent, type SupplierEvent, type SupplierEventFacts } from '@recourse/renewals-domain';
import { isId } from '@recourse/suppliers-server';

const noSuchRight = invalid('no-such-right', 'There is no provision of this id that grants a right to exit.');

/** A supplier's act as it is edited. */
export interface RecordedSupplierEvent extends SupplierEvent {
  readonly note: string | null;
  readonly version: number;
}

export const supplierEventOf = (row: SupplierEventRow): RecordedSupplierEvent => ({
  id: row.id,
  contractId: row.contractId,
  trigger: row.trigger,
  receivedOn: dayIn(row.receivedOn),
  provisionId: row.provisionId,
  window: durationIn(row.window),
  exitedOn: dayOrNull(row.exitedOn),
  note: row.note,
  version: row.version,
});

const columns = ({ trigger, receivedOn, provisionId, window, exitedOn, note }: SupplierEventFacts) => ({
  trigger,
  receivedOn: dayColumn(receivedOn),
  provisionId,
  window: durationColumn(window),
  exitedOn: dayColumn(exitedOn),
  note,
});

async function requireProvision(tx: Transaction, { provisionId }: SupplierEventFacts): Promise<void> {
  if (provisionId === null) return;
  const grants = { id: provisionId, key: 'event_exit_window' };
  if (!isId(provisionId) || (await tx.provision.count({ where: grants })) === 0) throw new Refused(noSuchRight);
}

/** Acts of suppliers, edited as every record of a contract is. */
export const SUPPLIER_EVENTS: RecordTable<RecordedSupplierEvent, SupplierEventFacts> = {
  type: 'SupplierEvent',
  check: checkSupplierEvent,
  required: ['trigger', 'receivedOn'],
  find: async (tx, id) => {
    const row = await tx.supplierEvent.findUnique({ where: { id } });
    return row && supplierEventOf(row);
  },
  insert: async (tx, contractId, facts) => {
    await requireProvision(tx, facts);
    return supplierEventOf(await tx.supplierEvent.create({ data: { contractId, ...columns(facts) } }));
  },
  update: async (tx, seen, facts) => {
    await requireProvision(tx, facts);
    const data = { ...columns(facts), version: { increment: 1 } };
    const [row] = await tx.supplierEvent.updateManyAndReturn({ where: seen, data });
    return row ? supplierEventOf(row) : null;
  },
  remove: async (tx, seen) => (await tx.supplierEvent.deleteMany({ where: seen })).count === 1,
};
