import type { CalendarDate, Currency, Money } from '@recourse/kernel';

export const ContractKind = {
  MASTER_AGREEMENT: 'MASTER_AGREEMENT',
  ORDER_FORM: 'ORDER_FORM',
  AMENDMENT: 'AMENDMENT',
  SERVICE_LEVEL_AGREEMENT: 'SERVICE_LEVEL_AGREEMENT',
  DATA_PROCESSING_AGREEMENT: 'DATA_PROCESSING_AGREEMENT',
  PRIVATE_PRICING: 'PRIVATE_PRICING',
  ONLINE_TERMS: 'ONLINE_TERMS',
} as const;
export type ContractKind = keyof typeof ContractKind;

export const ContractStatus = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  ACTIVE: 'ACTIVE',
  NOTICE_GIVEN: 'NOTICE_GIVEN',
  EXPIRED: 'EXPIRED',
  TERMINATED: 'TERMINATED',
} as const;
export type ContractStatus = keyof typeof ContractStatus;

/** One document of a family: the head has no parent; order forms, amendments and annexes name theirs. */
export interface Contract {
  readonly id: string;
  /** The buyer's own number for it, unique. */
  readonly reference: string;
  readonly title: string;
  readonly kind: ContractKind;
  readonly status: ContractStatus;
  readonly supplierId: string;
  /** Services bought under this document. */
  readonly serviceIds: readonly string[];
  readonly parentId: string | null;
  /** What this document amends, where that is not its parent. */
  readonly amendsId: string | null;
  readonly supplierEntity: string | null;
  readonly customerEntity: string | null;
  /** Person answerable for it. */
  readonly ownerId: string | null;
  readonly businessUnit: string | null;
  readonly currency: Currency | null;
  readonly totalValue: Money | null;
  readonly annualValue: Money | null;
  readonly tags: readonly string[];
  readonly signedOn: CalendarDate | null;
  /** Whether the service is still used, also after the contract ended. */
  readonly inUse: boolean;
  readonly version: number;
}
