import type { ContractRecord } from './contract-record.js';
import type { Contract } from './contract.js';
import type { TermAndRenewal } from './term-and-renewal.js';

const SILENT: TermAndRenewal = {
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

type Named = Pick<Contract, 'id' | 'reference' | 'title' | 'kind' | 'supplierId' | 'parentId'>;

/** A document of which nothing is registered yet, as a draft. */
export const silentRecord = (named: Named): ContractRecord => ({
  contract: {
    ...named,
    status: 'DRAFT',
    serviceIds: [],
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
    version: 0,
  },
  term: SILENT,
  serviceLevels: [],
  breaches: [],
  priceLocks: [],
  commitments: [],
  consumption: [],
  provisions: [],
});
