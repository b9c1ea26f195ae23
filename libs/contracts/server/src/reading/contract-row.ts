import type { CalendarDate } from '@recourse/kernel';
import type { Contract } from '@recourse/contracts-domain';
import type { Contract as ContractRow, Prisma } from '@recourse/platform-server';
import { dayOrNull, moneyIn } from './columns.js';

/** A contract with what the register knows about its place and time beside it. */
export interface RegisteredContract extends Contract {
  /** The top of its family; itself for a head. */
  readonly headId: string;
  /** Last day of the initial term, stated or counted; null where the register cannot tell. */
  readonly endsOn: CalendarDate | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What must be read with a contract's row to make the contract of it. */
export const WITH_SERVICES = {
  services: { select: { serviceId: true }, orderBy: { serviceId: 'asc' } },
} as const satisfies Prisma.ContractInclude;

type Row = ContractRow & { readonly services: readonly { readonly serviceId: string }[] };

export const contractOf = (row: Row): RegisteredContract => ({
  id: row.id,
  reference: row.reference,
  title: row.title,
  kind: row.kind,
  status: row.status,
  supplierId: row.supplierId,
  serviceIds: row.services.map(({ serviceId }) => serviceId),
  parentId: row.parentId,
  amendsId: row.amendsId,
  headId: row.headId,
  supplierEntity: row.supplierEntity,
  customerEntity: row.customerEntity,
  ownerId: row.ownerId,
  businessUnit: row.businessUnit,
  currency: row.currency,
  totalValue: moneyIn(row.totalValueMinor, row.totalValueCurrency),
  annualValue: moneyIn(row.annualValueMinor, row.annualValueCurrency),
  tags: row.tags,
  signedOn: dayOrNull(row.signedOn),
  endsOn: dayOrNull(row.endsOn),
  inUse: row.inUse,
  version: row.version,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
