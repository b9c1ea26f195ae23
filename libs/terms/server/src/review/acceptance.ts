import { Injectable } from '@nestjs/common';
import { applyAcceptedTerm, type ContractRecord, type TermStatement } from '@recourse/contracts-domain';
import { FamiliesReader, TakeBackChanges, WriteChanges } from '@recourse/contracts-server';
import { unwrap } from '@recourse/kernel';
import type { Transaction } from '@recourse/platform-server';
import type { Act } from '@recourse/suppliers-server';
import { keepEffects, takeEffects, type Accepted } from './effects.js';
import { registerEffects } from './register-effects.js';

/** Who accepts what, why, and where it is written. */
export interface Acceptance {
  readonly of: Accepted;
  readonly act: Act;
}

/** Writes what a person has confirmed into the register, with the way back to its sentence; and takes it back. */
@Injectable()
export class RegisterAcceptance {
  constructor(
    private readonly families: FamiliesReader,
    private readonly changes: WriteChanges,
    private readonly takeBackChanges: TakeBackChanges,
  ) {}

  /** Refuses what breaks a rule of the register, or needs something else to be known first. */
  async write(tx: Transaction, { of, act }: Acceptance, statement: TermStatement): Promise<void> {
    const { contractId } = of;
    // What two people accept for one contract is written one after the other, each seeing the other's.
    await tx.$queryRaw`SELECT id FROM contract WHERE id = ${contractId}::uuid FOR UPDATE`;
    const before = await this.recordOf(tx, contractId);
    const changes = unwrap(applyAcceptedTerm(before, statement));
    const written = await this.changes.write(tx, { contractId, act }, changes);
    const after = await this.recordOf(tx, contractId);
    await keepEffects(tx, of, registerEffects({ before, after, changes, written }));
  }

  /** Refuses with `register-changed-since` where somebody has built on it. */
  async takeBack(tx: Transaction, { of, act }: Acceptance): Promise<void> {
    const written = await takeEffects(tx, of.proposalId);
    await this.takeBackChanges.takeBack(tx, { contractId: of.contractId, act }, written);
  }

  private async recordOf(tx: Transaction, contractId: string): Promise<ContractRecord> {
    const family = await this.families.ofContract(contractId, tx);
    const record = family?.members.find(({ contract }) => contract.id === contractId);
    if (record === undefined) throw new Error(`Contract ${contractId} is not in its own family`);
    return record;
  }
}
