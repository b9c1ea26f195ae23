import type { BoundParty, TermKey } from '@recourse/contracts-domain';
import { formatDuration, parseDuration } from '@recourse/kernel';

/** What the register has of one contract, as far as the demo compares it. */
export const REGISTERED = `query ($id: ID!) {
  contract(id: $id) {
    term {
      version effectiveOn initialTerm endsOn renewal renewalTerm maxRenewals noticePeriod noticeAnchor noticeDirection
      noticeMethod noticeAddress deemedReceipt { after channel } reductionNotice businessDaysOf
    }
    priceLocks { id version sku unit price { amount currency } from to increaseCapPercent coversSuccessors }
    serviceLevels {
      id version metric target unit window creditBands { below credit } claimWithin claimAnchor soleRemedy
      breaches { id occurredOn }
    }
    commitments {
      id version category amount { amount currency } quantity unit from to model modelRetiresOn shortfall overflow guarantee
      whatCounts
    }
    provisions { id version key party }
  }
}`;

/** A record with its id, the version to send back, and its facts. */
export interface RegisteredRecord {
  readonly id: string;
  readonly version: number;
}

export interface Registered {
  readonly term: { readonly version: number };
  readonly priceLocks: readonly (RegisteredRecord & { readonly sku: string; readonly unit: string })[];
  readonly serviceLevels: readonly (RegisteredRecord & {
    readonly metric: string;
    readonly breaches: readonly { readonly id: string; readonly occurredOn: string }[];
  })[];
  readonly commitments: readonly (RegisteredRecord & { readonly category: string; readonly from: string })[];
  readonly provisions: readonly (RegisteredRecord & { readonly key: TermKey; readonly party: BoundParty | null })[];
}

function plain(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const duration = parseDuration(value);
  if (duration.ok) return formatDuration(duration.value);
  return /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function isEqual(wanted: unknown, found: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return plain(wanted) === plain(found ?? null);
  if (typeof found !== 'object' || found === null) return false;
  return Object.entries(wanted).every(([name, part]) => isEqual(part, (found as Record<string, unknown>)[name]));
}

/** The wanted facts that the register has otherwise or not at all. */
export const differing = (wanted: object, found: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => !isEqual(value, (found as Record<string, unknown>)[name])),
  );
