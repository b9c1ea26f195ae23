import { Injectable } from '@nestjs/common';
import type { ContractFacts, TermAndRenewal } from '@recourse/contracts-domain';
import { Refused, type Refusal } from '@recourse/kernel';
import type { Transaction } from '@recourse/platform-server';
import type { Act } from '@recourse/suppliers-server';
import { AfterChange } from './after-change.js';
import { ChangeContract } from './change-contract.js';
import { ChangeTerm, termNow } from './change-term.js';
import { contractNow } from './contract-columns.js';
import { changeRecord } from './edit-records.js';
import { factsOf, type RecordTable, type RegisterRecord } from './record-table.js';
import { requireEditor } from './require-editor.js';
import { COMMITMENTS } from './tables/commitments.js';
import { PRICE_LOCKS } from './tables/price-locks.js';
import { PROVISIONS } from './tables/provisions.js';
import { SERVICE_LEVELS } from './tables/service-levels.js';

type Facts = Readonly<Record<string, unknown>>;

/** What a change has written into one record: the fields it set, or the whole record where it added one. */
export interface WrittenFacts {
  /** The domain's name of the record's type, as `WrittenRecord` has it. */
  readonly type: string;
  readonly id: string;
  /** Null where the change added the record. */
  readonly before: Facts | null;
  readonly after: Facts;
}

interface Place {
  readonly contractId: string;
  readonly act: Act;
}

const changedSince: Refusal = {
  kind: 'register-changed-since',
  because: 'conflict',
  message: 'The register was changed after this was written into it. Change it there instead.',
};

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Whether a record still holds what was written; throws `register-changed-since` where it does not. */
function requireUnchanged(now: object, after: Facts): void {
  const current = now as Facts;
  if (!Object.entries(after).every(([field, value]) => same(current[field], value))) throw new Refused(changedSince);
}

/** Undoes what `WriteChanges` has written, as long as nobody has built on it. */
@Injectable()
export class TakeBackChanges {
  constructor(
    private readonly contracts: ChangeContract,
    private readonly terms: ChangeTerm,
    private readonly after: AfterChange,
  ) {}

  /** In the caller's transaction. Refuses `register-changed-since`, and then takes nothing back. */
  async takeBack(tx: Transaction, place: Place, written: readonly WrittenFacts[]): Promise<void> {
    requireEditor(place.act.actor);
    for (const one of written) await this.takeBackOne(tx, place, one);
  }

  private async takeBackOne(tx: Transaction, place: Place, written: WrittenFacts): Promise<void> {
    const { contractId, act } = place;
    switch (written.type) {
      case 'Contract': {
        const now = await contractNow(tx, contractId);
        requireUnchanged(now, written.after);
        const facts = written.before as Partial<ContractFacts>;
        await this.contracts.changeWithin(tx, act, { id: contractId, expectedVersion: now.version, facts });
        return;
      }
      case 'TermAndRenewal': {
        const now = await termNow(tx, contractId);
        requireUnchanged(now, written.after);
        const facts = written.before as Partial<TermAndRenewal>;
        await this.terms.changeWithin(tx, act, { contractId, expectedVersion: now.version, facts });
        return;
      }
      case SERVICE_LEVELS.type:
        return this.takeBackRecord(tx, { ...place, table: SERVICE_LEVELS }, written);
      case PRICE_LOCKS.type:
        return this.takeBackRecord(tx, { ...place, table: PRICE_LOCKS }, written);
      case COMMITMENTS.type:
        return this.takeBackRecord(tx, { ...place, table: COMMITMENTS }, written);
      case PROVISIONS.type:
        return this.takeBackRecord(tx, { ...place, table: PROVISIONS }, written);
      default:
        throw new TypeError(`Nothing is written into records of type ${written.type}.`);
    }
  }

  private async takeBackRecord<R extends RegisterRecord, F extends object>(
    tx: Transaction,
    { table, act }: Place & { readonly table: RecordTable<R, F> },
    { id, before, after }: WrittenFacts,
  ): Promise<void> {
    const now = await table.find(tx, id);
    if (now === null) throw new Refused(changedSince);
    requireUnchanged(now, after);
    const { actor, why } = act;
    const seen = { id, version: now.version };
    if (before !== null) {
      const edition = { id, expectedVersion: now.version, facts: before as Partial<F>, why };
      await this.after.follow(tx, actor, (await changeRecord(tx, table, edition)).entries);
      return;
    }
    await requireUnused(tx, id);
    if (!(await table.remove(tx, seen))) throw new Refused(changedSince);
    const record = { type: table.type, id };
    const entry = { record, contractId: now.contractId, act: 'removed', before: factsOf(now), why };
    await this.after.follow(tx, actor, [entry]);
  }
}

/** What people have entered below a record would go with it. */
async function requireUnused(tx: Transaction, id: string): Promise<void> {
  const breaches = await tx.slaBreach.count({ where: { serviceLevelId: id } });
  const consumption = await tx.consumption.count({ where: { commitmentId: id } });
  if (breaches + consumption > 0) throw new Refused(changedSince);
}
