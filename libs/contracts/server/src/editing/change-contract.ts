import { Injectable } from '@nestjs/common';
import { fieldChanges } from '@recourse/access-server';
import { checkContract, type ContractFacts } from '@recourse/contracts-domain';
import { Refused, unwrap } from '@recourse/kernel';
import { changedMeanwhile, PrismaService, type Transaction } from '@recourse/platform-server';
import type { Act, Edition } from '@recourse/suppliers-server';
import type { RegisteredContract } from '../reading/contract-row.js';
import { AfterChange } from './after-change.js';
import {
  contractAsSeen,
  contractColumns,
  contractFactsOf,
  contractNow,
  refusingTakenReference,
} from './contract-columns.js';
import { requireRelated } from './contract-place.js';
import { patched } from './patched.js';
import { requireEditor } from './require-editor.js';

const ALWAYS_GIVEN = ['reference', 'title', 'kind', 'supplierId', 'serviceIds', 'tags', 'inUse'] as const;

/** Changes what is registered about a contract itself; its place in the family included, its status not. */
@Injectable()
export class ChangeContract {
  constructor(
    private readonly prisma: PrismaService,
    private readonly after: AfterChange,
  ) {}

  /** Changes the fields given; refuses `changed-meanwhile`, with the current contract, unless its version is the one seen. */
  async change(act: Act, edition: Edition<ContractFacts>): Promise<RegisteredContract> {
    requireEditor(act.actor);
    return refusingTakenReference(edition.facts.reference ?? '', () =>
      this.prisma.$transaction((tx) => this.changeWithin(tx, act, edition)),
    );
  }

  /** As `change`, in a transaction of the caller. */
  async changeWithin(
    tx: Transaction,
    { actor, why }: Act,
    edition: Edition<ContractFacts>,
  ): Promise<RegisteredContract> {
    const before = await contractAsSeen(tx, edition);
    const facts = contractFactsOf(before);
    const checked = unwrap(checkContract(unwrap(patched(facts, edition.facts, ALWAYS_GIVEN))));
    const { id } = before;
    const entries = fieldChanges({ record: { type: 'Contract', id }, contractId: id, why }, facts, checked);
    if (entries.length === 0) return before;
    await requireRelated(tx, checked, id);
    await written(tx, { ...edition, facts: checked });
    await this.after.follow(tx, actor, entries);
    const contract = await contractNow(tx, id);
    // The family it left has lost something as well.
    if (contract.headId !== before.headId) await this.after.judgeAgain(tx, [before.headId]);
    return contract;
  }
}

interface Write extends Edition<ContractFacts> {
  readonly facts: ContractFacts;
}

async function written(tx: Transaction, { id, expectedVersion, facts }: Write): Promise<void> {
  const { count } = await tx.contract.updateMany({
    where: { id, version: expectedVersion },
    data: { ...contractColumns(facts), version: { increment: 1 } },
  });
  if (count === 0) {
    const current = await contractNow(tx, id);
    throw new Refused(changedMeanwhile(current.version, { ...current }));
  }
  await tx.contractService.deleteMany({ where: { contractId: id } });
  await tx.contractService.createMany({ data: facts.serviceIds.map((serviceId) => ({ contractId: id, serviceId })) });
}
