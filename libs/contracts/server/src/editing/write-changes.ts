import { Injectable } from '@nestjs/common';
import type { RegisterChange } from '@recourse/contracts-domain';
import type { Transaction } from '@recourse/platform-server';
import type { Act } from '@recourse/suppliers-server';
import { noSuchRecord } from '../refusals.js';
import { Refused } from '@recourse/kernel';
import { AfterChange } from './after-change.js';
import { ChangeContract } from './change-contract.js';
import { ChangeTerm, termNow } from './change-term.js';
import { contractNow } from './contract-columns.js';
import { addRecord, changeRecord } from './edit-records.js';
import type { RecordTable, RegisterRecord } from './record-table.js';
import { requireEditor } from './require-editor.js';
import { COMMITMENTS } from './tables/commitments.js';
import { PRICE_LOCKS } from './tables/price-locks.js';
import { PROVISIONS } from './tables/provisions.js';
import { SERVICE_LEVELS } from './tables/service-levels.js';

/** A record that a change has written, so that evidence can be linked to it. */
export interface WrittenRecord {
  /** The domain's name of its type. */
  readonly type: string;
  /** For the term, the id of its contract. */
  readonly id: string;
}

interface Place {
  readonly contractId: string;
  readonly act: Act;
}

/** Writes what accepting a statement changes in the register, in the transaction of the acceptance. */
@Injectable()
export class WriteChanges {
  constructor(
    private readonly contracts: ChangeContract,
    private readonly terms: ChangeTerm,
    private readonly after: AfterChange,
  ) {}

  /**
   * Writes the changes onto the records as they are in this transaction: `applyAcceptedTerm` must have been given the
   * record read in it. Returns the records written, in the order of the changes.
   */
  async write(tx: Transaction, place: Place, changes: readonly RegisterChange[]): Promise<readonly WrittenRecord[]> {
    requireEditor(place.act.actor);
    const written: WrittenRecord[] = [];
    for (const change of changes) written.push(await this.writeOne(tx, place, change));
    return written;
  }

  private async writeOne(tx: Transaction, { contractId, act }: Place, change: RegisterChange): Promise<WrittenRecord> {
    switch (change.record) {
      case 'contract': {
        const { version } = await contractNow(tx, contractId);
        await this.contracts.changeWithin(tx, act, { id: contractId, expectedVersion: version, facts: change.set });
        return { type: 'Contract', id: contractId };
      }
      case 'term': {
        const { version } = await termNow(tx, contractId);
        await this.terms.changeWithin(tx, act, { contractId, expectedVersion: version, facts: change.set });
        return { type: 'TermAndRenewal', id: contractId };
      }
      case 'service-level':
        return this.writeRecord(tx, { table: SERVICE_LEVELS, contractId, act }, change);
      case 'price-lock':
        return this.writeRecord(tx, { table: PRICE_LOCKS, contractId, act }, change);
      case 'commitment':
        return this.writeRecord(tx, { table: COMMITMENTS, contractId, act }, change);
      case 'provision':
        return this.writeRecord(tx, { table: PROVISIONS, contractId, act }, change);
    }
  }

  private async writeRecord<R extends RegisterRecord, F extends object>(
    tx: Transaction,
    { table, contractId, act }: Place & { readonly table: RecordTable<R, F> },
    { id, facts }: { readonly id: string | null; readonly facts: F },
  ): Promise<WrittenRecord> {
    const { why } = act;
    const { record, entries } =
      id === null
        ? await addRecord(tx, table, { contractId, facts, why })
        : await changeRecord(tx, table, { id, expectedVersion: await versionOf(tx, table, id), facts, why });
    await this.after.follow(tx, act.actor, entries);
    return { type: table.type, id: record.id };
  }
}

async function versionOf<R extends RegisterRecord, F extends object>(
  tx: Transaction,
  table: RecordTable<R, F>,
  id: string,
): Promise<number> {
  const record = await table.find(tx, id);
  if (!record) throw new Refused(noSuchRecord);
  return record.version;
}
