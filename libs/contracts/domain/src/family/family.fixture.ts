import { calendarDate } from '@recourse/kernel';
import type { ContractFamily, ContractRecord } from '../register/contract-record.js';
import type { Contract } from '../register/contract.js';
import type { TermAndRenewal } from '../register/term-and-renewal.js';

/** A document that says nothing. */
export const SILENT: TermAndRenewal = {
  effectiveOn: null,
  initialTerm: null,
  endsOn: null,
  renewal: null,
  renewalTerm: null,
  maxRenewals: null,
  noticePeriod: null,
  noticeAnchor: null,
  noticeDirection: null,
  noticeMethod: null,
  noticeAddress: null,
  deemedReceipt: null,
  reductionNotice: null,
  businessDaysOf: null,
};

const BARE: Omit<Contract, 'id' | 'reference'> = {
  title: 'Model access',
  kind: 'MASTER_AGREEMENT',
  status: 'ACTIVE',
  supplierId: 'supplier-1',
  serviceIds: [],
  parentId: null,
  amendsId: null,
  supplierEntity: null,
  customerEntity: null,
  ownerId: null,
  businessUnit: null,
  currency: null,
  totalValue: null,
  annualValue: null,
  tags: [],
  signedOn: null,
  inUse: true,
  version: 1,
};

interface Sketch extends Partial<Omit<ContractRecord, 'contract' | 'term'>> {
  readonly contract?: Partial<Contract>;
  readonly term?: Partial<TermAndRenewal>;
  /** Effective date. */
  readonly since?: string;
}

/** A document of the register, with the name as its id and reference. */
export function document(name: string, { contract, term, since, ...records }: Sketch = {}): ContractRecord {
  return {
    contract: { ...BARE, id: name, reference: name, ...contract },
    term: { ...SILENT, effectiveOn: since === undefined ? null : calendarDate(since), ...term },
    serviceLevels: [],
    breaches: [],
    priceLocks: [],
    commitments: [],
    consumption: [],
    provisions: [],
    ...records,
  };
}

/** A family whose first document is its head. */
export function family(head: ContractRecord, ...others: readonly ContractRecord[]): ContractFamily {
  return { head, members: [head, ...others] };
}
