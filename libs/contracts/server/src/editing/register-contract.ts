import { Injectable } from '@nestjs/common';
import { checkContract, type ContractFacts } from '@recourse/contracts-domain';
import { unwrap } from '@recourse/kernel';
import { PrismaService, type Transaction } from '@recourse/platform-server';
import type { Act } from '@recourse/suppliers-server';
import { contractOf, WITH_SERVICES, type RegisteredContract } from '../reading/contract-row.js';
import { AfterChange } from './after-change.js';
import { contractColumns, refusingTakenReference } from './contract-columns.js';
import { requireRelated } from './contract-place.js';
import { requireEditor } from './require-editor.js';

/** Enters a contract into the register, as a draft. */
@Injectable()
export class RegisterContract {
  constructor(
    private readonly prisma: PrismaService,
    private readonly after: AfterChange,
  ) {}

  /** Refuses what breaks a rule, names nothing that exists, or has a reference that another contract has. */
  async register(act: Act, facts: ContractFacts): Promise<RegisteredContract> {
    return refusingTakenReference(facts.reference, () =>
      this.prisma.$transaction((tx) => this.registerWithin(tx, act, facts)),
    );
  }

  /** As `register`, in a transaction of the caller, which `refusingTakenReference` must surround. */
  async registerWithin(tx: Transaction, { actor, why }: Act, facts: ContractFacts): Promise<RegisteredContract> {
    requireEditor(actor);
    const checked = unwrap(checkContract(facts));
    await requireRelated(tx, checked, null);
    const services = { create: checked.serviceIds.map((serviceId) => ({ serviceId })) };
    const row = await tx.contract.create({
      data: { ...contractColumns(checked), services },
      include: WITH_SERVICES,
    });
    const record = { type: 'Contract', id: row.id };
    await this.after.follow(tx, actor, [{ record, contractId: row.id, act: 'created', after: checked, why }]);
    return contractOf(row);
  }
}
