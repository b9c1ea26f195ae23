import { Injectable } from '@nestjs/common';
import { fieldChanges, type AuditRecord } from '@recourse/access-server';
import { Refused, unwrap } from '@recourse/kernel';
import { changedMeanwhile, PrismaService, type Transaction } from '@recourse/platform-server';
import { isId, requireServices, type Act, type Edition } from '@recourse/suppliers-server';
import { noSuchContract, noSuchRecord } from '../refusals.js';
import { AfterChange } from './after-change.js';
import { patched } from './patched.js';
import { requireEditor } from './require-editor.js';
import { factsOf, type RecordTable, type RegisterRecord } from './record-table.js';

/** A record as it is now, and the history of how it became so. */
interface Written<R> {
  readonly record: R;
  readonly entries: readonly AuditRecord[];
}

/** Adds, changes and removes the records of a contract: checked, with their history, refusing edits of old versions. */
@Injectable()
export class EditRecords {
  constructor(
    private readonly prisma: PrismaService,
    private readonly after: AfterChange,
  ) {}

  /** Refuses what breaks a rule of the record, and services that do not exist. */
  async add<R extends RegisterRecord, F extends object>(
    { actor, why }: Act,
    table: RecordTable<R, F>,
    { contractId, facts }: { readonly contractId: string; readonly facts: F },
  ): Promise<R> {
    requireEditor(actor);
    return this.prisma.$transaction(async (tx) => {
      const { record, entries } = await addRecord(tx, table, { contractId, facts, why });
      await this.after.follow(tx, actor, entries);
      return record;
    });
  }

  /** Changes the fields given; refuses `changed-meanwhile`, with the current record, unless its version is the one seen. */
  async change<R extends RegisterRecord, F extends object>(
    { actor, why }: Act,
    table: RecordTable<R, F>,
    edition: Edition<F>,
  ): Promise<R> {
    requireEditor(actor);
    return this.prisma.$transaction(async (tx) => {
      const { record, entries } = await changeRecord(tx, table, { ...edition, why });
      await this.after.follow(tx, actor, entries);
      return record;
    });
  }

  /** Returns the id of the contract it belonged to. */
  async remove<R extends RegisterRecord, F extends object>(
    { actor, why }: Act,
    table: RecordTable<R, F>,
    { id, expectedVersion }: Omit<Edition<F>, 'facts'>,
  ): Promise<string> {
    requireEditor(actor);
    return this.prisma.$transaction(async (tx) => {
      const before = await asSeen(tx, table, { id, expectedVersion });
      if (!(await table.remove(tx, { id, version: expectedVersion }))) return refuseChanged(tx, table, id);
      const { contractId } = before;
      const record = { type: table.type, id };
      await this.after.follow(tx, actor, [{ record, contractId, act: 'removed', before: factsOf(before), why }]);
      return contractId;
    });
  }
}

interface Addition<F> {
  readonly contractId: string;
  readonly facts: F;
  readonly why: string | null;
}

/** Adds a record within a transaction; the caller hands its entries to `AfterChange`. */
export async function addRecord<R extends RegisterRecord, F extends object>(
  tx: Transaction,
  table: RecordTable<R, F>,
  { contractId, facts, why }: Addition<F>,
): Promise<Written<R>> {
  const checked = unwrap(table.check(facts));
  if (!isId(contractId) || (await tx.contract.count({ where: { id: contractId } })) === 0)
    throw new Refused(noSuchContract);
  await requireServices(tx, servicesIn(checked));
  const record = await table.insert(tx, contractId, checked);
  const of = { type: table.type, id: record.id };
  return { record, entries: [{ record: of, contractId, act: 'created', after: factsOf(record), why }] };
}

/** Changes a record within a transaction; the caller hands its entries to `AfterChange`. */
export async function changeRecord<R extends RegisterRecord, F extends object>(
  tx: Transaction,
  table: RecordTable<R, F>,
  { id, expectedVersion, facts, why }: Edition<F> & { readonly why: string | null },
): Promise<Written<R>> {
  const before = await asSeen(tx, table, { id, expectedVersion });
  // A record's facts are its fields, whatever its type.
  const merged = unwrap(patched(factsOf(before) as unknown as F, facts, table.required));
  const checked = unwrap(table.check(merged));
  await requireServices(tx, servicesIn(checked));
  const of = { record: { type: table.type, id }, contractId: before.contractId, why };
  const entries = fieldChanges(of, factsOf(before), checked);
  if (entries.length === 0) return { record: before, entries };
  const record = await table.update(tx, { id, version: expectedVersion }, checked);
  return record ? { record, entries } : refuseChanged(tx, table, id);
}

const servicesIn = (facts: object): readonly string[] => {
  const { serviceId } = facts as { readonly serviceId?: string | null };
  return serviceId == null ? [] : [serviceId];
};

const shown = (record: RegisterRecord): Readonly<Record<string, unknown>> => ({ ...record });

async function asSeen<R extends RegisterRecord, F extends object>(
  tx: Transaction,
  table: RecordTable<R, F>,
  { id, expectedVersion }: Omit<Edition<F>, 'facts'>,
): Promise<R> {
  const record = isId(id) ? await table.find(tx, id) : null;
  if (!record) throw new Refused(noSuchRecord);
  if (record.version !== expectedVersion) throw new Refused(changedMeanwhile(record.version, shown(record)));
  return record;
}

/** Somebody was quicker between our reading and our writing. */
async function refuseChanged<R extends RegisterRecord, F extends object>(
  tx: Transaction,
  table: RecordTable<R, F>,
  id: string,
): Promise<never> {
  const record = await table.find(tx, id);
  throw new Refused(record ? changedMeanwhile(record.version, shown(record)) : noSuchRecord);
}
