import type { ContractFacts } from '@recourse/contracts-domain';
import { Refused } from '@recourse/kernel';
import { changedMeanwhile, Prisma, type Transaction } from '@recourse/platform-server';
import { isId } from '@recourse/suppliers-server';
import { currencyColumn, dayColumn, minorColumn } from '../reading/columns.js';
import { contractOf, WITH_SERVICES, type RegisteredContract } from '../reading/contract-row.js';
import { noSuchContract } from '../refusals.js';

/** Columns of a contract's own row; its services have a table of their own. */
export const contractColumns = (facts: ContractFacts) => ({
  reference: facts.reference,
  title: facts.title,
  kind: facts.kind,
  supplierId: facts.supplierId,
  parentId: facts.parentId,
  amendsId: facts.amendsId,
  supplierEntity: facts.supplierEntity,
  customerEntity: facts.customerEntity,
  ownerId: facts.ownerId,
  businessUnit: facts.businessUnit,
  currency: facts.currency,
  totalValueMinor: minorColumn(facts.totalValue),
  totalValueCurrency: currencyColumn(facts.totalValue),
  annualValueMinor: minorColumn(facts.annualValue),
  annualValueCurrency: currencyColumn(facts.annualValue),
  tags: [...facts.tags],
  signedOn: dayColumn(facts.signedOn),
  inUse: facts.inUse,
});

/** What people enter about a contract: all but what the register adds. */
export function contractFactsOf(contract: RegisteredContract): ContractFacts {
  const { id: _id, status: _status, version: _version, headId: _head, ...rest } = contract;
  const { endsOn: _ends, createdAt: _created, updatedAt: _updated, ...facts } = rest;
  return facts;
}

/** The contract as it is now, in the transaction's eyes; throws `Refused` where there is none. */
export async function contractNow(tx: Transaction, id: string): Promise<RegisteredContract> {
  const row = isId(id) ? await tx.contract.findUnique({ where: { id }, include: WITH_SERVICES }) : null;
  if (!row) throw new Refused(noSuchContract);
  return contractOf(row);
}

/** The contract, if its version is still the one its editor saw; throws `changed-meanwhile` with the current one. */
export async function contractAsSeen(
  tx: Transaction,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<RegisteredContract> {
  const contract = await contractNow(tx, id);
  if (contract.version !== expectedVersion) throw new Refused(changedMeanwhile(contract.version, { ...contract }));
  return contract;
}

/** Two people took one reference at the same moment: the database decides, and the second hears of it. */
export async function refusingTakenReference<T>(reference: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
    const message = `Another contract has the reference ${reference}.`;
    throw new Refused({ kind: 'reference-taken', because: 'conflict', message });
  }
}
