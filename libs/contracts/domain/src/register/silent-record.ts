import type { ContractFacts } from './contract-facts.js';
import type { ContractRecord } from './contract-record.js';
import type { Contract } from './contract.js';
import type { TermAndRenewal } from './term-and-renewal.js';

/** A document that says nothing of its term. */
export const SILENT_TERM: TermAndRenewal = {
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

/** What is on record of a contract before anything but its name, kind and supplier is. */
export const SILENT_FACTS: Omit<ContractFacts, 'reference' | 'title' | 'kind' | 'supplierId'> = {
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
};

type Named = Pick<Contract, 'id' | 'reference' | 'title' | 'kind' | 'supplierId' | 'parentId'>;

/** A document of which nothing is registered yet, as a draft. */
export const silentRecord = (named: Named): ContractRecord => ({
  contract: {
    ...SILENT_FACTS,
    ...named,
    status: 'DRAFT',
    version: 0,
  },
  term: SILENT_TERM,
  serviceLevels: [],
  breaches: [],
  priceLocks: [],
  commitments: [],
  consumption: [],
  provisions: [],
});
