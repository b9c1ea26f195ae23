import {
  isTermKey,
  SILENT_TERM,
  type Commitment,
  type Consumption,
  type CreditBand,
  type NoticeContact,
  type PriceLock,
  type Provision,
  type ServiceLevel,
  type SlaBreach,
  type TermAndRenewal,
  type TermKey,
  type TermValue,
} from '@recourse/contracts-domain';
import type {
  Commitment as CommitmentRow,
  Consumption as ConsumptionRow,
  NoticeContact as NoticeContactRow,
  PriceLock as PriceLockRow,
  Provision as ProvisionRow,
  ServiceLevel as ServiceLevelRow,
  SlaBreach as SlaBreachRow,
  TermAndRenewal as TermRow,
} from '@recourse/platform-server';
import { dayIn, dayOrNull, decimalIn, durationIn, moneyIn, numberIn, unitPriceIn } from './columns.js';

/** Term and renewal as it is edited: with its own version, beside the contract's. */
export interface RegisteredTerm extends TermAndRenewal {
  readonly contractId: string;
  /** 0 until the first entry. */
  readonly version: number;
}

/** A breach as it is edited. */
export interface RegisteredBreach extends SlaBreach {
  readonly version: number;
}

/** A document about whose term nothing is known. */
export const unknownTerm = (contractId: string): RegisteredTerm => ({ contractId, version: 0, ...SILENT_TERM });

export function termOf(row: TermRow): RegisteredTerm {
  const after = durationIn(row.deemedReceiptAfter);
  return {
    contractId: row.contractId,
    version: row.version,
    effectiveOn: dayOrNull(row.effectiveOn),
    initialTerm: durationIn(row.initialTerm),
    endsOn: dayOrNull(row.endsOn),
    renewal: row.renewal,
    renewalTerm: durationIn(row.renewalTerm),
    maxRenewals: row.maxRenewals,
    noticePeriod: durationIn(row.noticePeriod),
    noticeAnchor: row.noticeAnchor,
    noticeDirection: row.noticeDirection,
    noticeMethod: row.noticeMethod,
    noticeAddress: row.noticeAddress,
    deemedReceipt: after && { after, channel: row.deemedReceiptChannel },
    reductionNotice: durationIn(row.reductionNotice),
    businessDaysOf: row.businessDaysOf,
  };
}

export const serviceLevelOf = (row: ServiceLevelRow): ServiceLevel => ({
  id: row.id,
  contractId: row.contractId,
  serviceId: row.serviceId,
  metric: row.metric,
  target: row.target.toNumber(),
  unit: row.unit,
  window: row.window,
  scope: row.scope,
  downtimeRule: row.downtimeRule,
  exclusions: row.exclusions,
  // Checked by the database: a list of {below, credit}.
  creditBands: row.creditBands as unknown as readonly CreditBand[],
  claimWithin: durationIn(row.claimWithin),
  claimAnchor: row.claimAnchor,
  soleRemedy: row.soleRemedy,
  version: row.version,
});

export const breachOf = (row: SlaBreachRow): RegisteredBreach => ({
  id: row.id,
  serviceLevelId: row.serviceLevelId,
  occurredOn: dayIn(row.occurredOn),
  measured: numberIn(row.measured),
  note: row.note,
  claimedOn: dayOrNull(row.claimedOn),
  version: row.version,
});

export const priceLockOf = (row: PriceLockRow): PriceLock => ({
  id: row.id,
  contractId: row.contractId,
  serviceId: row.serviceId,
  sku: row.sku,
  unit: row.unit,
  price: unitPriceIn(row.priceAmount, row.priceCurrency),
  from: dayOrNull(row.from),
  to: dayOrNull(row.to),
  increaseCapPercent: numberIn(row.increaseCapPercent),
  coversSuccessors: row.coversSuccessors,
  version: row.version,
});

export const commitmentOf = (row: CommitmentRow): Commitment => ({
  id: row.id,
  contractId: row.contractId,
  serviceId: row.serviceId,
  category: row.category,
  amount: moneyIn(row.amountMinor, row.amountCurrency),
  quantity: decimalIn(row.quantity),
  unit: row.unit,
  from: dayIn(row.from),
  to: dayIn(row.to),
  model: row.model,
  modelRetiresOn: dayOrNull(row.modelRetiresOn),
  shortfall: row.shortfall,
  overflow: row.overflow,
  guarantee: row.guarantee,
  whatCounts: row.whatCounts,
  version: row.version,
});

export const consumptionOf = (row: ConsumptionRow): Consumption => ({
  id: row.id,
  commitmentId: row.commitmentId,
  from: dayIn(row.from),
  to: dayIn(row.to),
  amount: moneyIn(row.amountMinor, row.amountCurrency),
  quantity: decimalIn(row.quantity),
  source: row.source,
});

/** A key that a newer version wrote is a fault to notice, not a term to misread. */
function knownKey(key: string): TermKey {
  if (!isTermKey(key)) throw new Error(`Provision with the unknown key ${key}`);
  return key;
}

export const provisionOf = (row: ProvisionRow): Provision => ({
  id: row.id,
  contractId: row.contractId,
  key: knownKey(row.key),
  value: row.value as TermValue,
  party: row.party,
  note: row.note,
  version: row.version,
});

export const noticeContactOf = (row: NoticeContactRow): NoticeContact => ({
  id: row.id,
  contractId: row.contractId,
  side: row.side,
  purpose: row.purpose,
  name: row.name,
  email: row.email,
  postalAddress: row.postalAddress,
  version: row.version,
});
