import { Injectable } from '@nestjs/common';
import type { ContractFamily } from '@recourse/contracts-domain';
import type { Transaction } from '@recourse/platform-server';
import { HappeningsReader } from '@recourse/renewals-server';
import type { CaseFile, Purchase } from '@recourse/scoring-domain';
import { OnlineTerms } from './online-terms.js';
import { Readings } from './readings.js';

const memberIds = ({ members }: ContractFamily): readonly string[] => members.map(({ contract }) => contract.id);

/** Gathers all that rules judge, for many families in a number of statements that does not grow with them. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly readings: Readings,
    private readonly happenings: HappeningsReader,
    private readonly onlineTerms: OnlineTerms,
  ) {}

  /** One file a family, in the same order. */
  async of(tx: Transaction, families: readonly ContractFamily[]): Promise<readonly CaseFile[]> {
    const contractIds = families.flatMap(memberIds);
    const documents = await this.readings.ofContracts(tx, contractIds);
    const happenings = await this.happenings.ofFamilies(families, tx);
    const onlineTerms = await this.onlineTerms.ofFamilies(tx, families);
    const purchaseOf = await purchases(tx, families);
    const contacts = await noticeContacts(tx, contractIds);
    return families.map((family) => {
      const ids = new Set(memberIds(family));
      return {
        family,
        happenings,
        purchase: purchaseOf(family),
        onlineTerms: onlineTerms.get(family.head.contract.id) ?? [],
        documents: documents.filter(({ contractId }) => ids.has(contractId)),
        noticeContacts: [...ids].reduce((sum, id) => sum + (contacts.get(id) ?? 0), 0),
      };
    });
  }
}

async function purchases(
  tx: Transaction,
  families: readonly ContractFamily[],
): Promise<(family: ContractFamily) => Purchase> {
  const contracts = families.flatMap(({ members }) => members.map(({ contract }) => contract));
  const suppliers = await tx.supplier.findMany({
    where: { id: { in: [...new Set(contracts.map(({ supplierId }) => supplierId))] } },
    select: { id: true, kind: true },
  });
  const services = await tx.service.findMany({
    where: { id: { in: [...new Set(contracts.flatMap(({ serviceIds }) => serviceIds))] } },
    select: { id: true, modelFamilies: true },
  });
  const kinds = new Map(suppliers.map(({ id, kind }) => [id, kind]));
  const models = new Map(services.map(({ id, modelFamilies }) => [id, modelFamilies]));
  return ({ head, members }) => ({
    // The foreign key sees to it that the supplier is there.
    supplierKind: kinds.get(head.contract.supplierId) ?? 'APPLICATION_VENDOR',
    modelFamilies: [
      ...new Set(members.flatMap(({ contract }) => contract.serviceIds.flatMap((id) => models.get(id) ?? []))),
    ],
  });
}

/** How many addresses for legal notices of the supplier each contract has. */
async function noticeContacts(tx: Transaction, contractIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = await tx.noticeContact.groupBy({
    by: ['contractId'],
    where: { contractId: { in: [...contractIds] }, side: 'SUPPLIER', purpose: 'LEGAL_NOTICES' },
    _count: true,
  });
  return new Map(counts.map(({ contractId, _count }) => [contractId, _count]));
}
