import type { CalendarDate } from '@recourse/kernel';
import type { ContractRecord, Sourced } from '../register/contract-record.js';
import type { Commitment } from '../register/commitment.js';
import type { PriceLock } from '../register/price-lock.js';
import type { Provision } from '../register/provision.js';
import type { ServiceLevel } from '../register/service-level.js';
import { whyPrevails } from './because.js';
import type { DocumentOrder, RankedDocument } from './precedence.js';

interface Placed<T> {
  readonly item: T;
  readonly document: RankedDocument;
}

interface Matching<T> {
  readonly of: (record: ContractRecord) => readonly T[];
  /** Whether an item takes the place of one in a weaker document. */
  readonly replaces: (stronger: Placed<T>, weaker: Placed<T>) => boolean;
}

/** What each document says, less what a document that prevails replaces; items of one document never replace each other. */
function combined<T>(order: DocumentOrder, { of, replaces }: Matching<T>): readonly Sourced<T>[] {
  const placed = order.documents.flatMap((document) => of(document.record).map((item) => ({ item, document })));
  const takesPlace = (stronger: Placed<T>, weaker: Placed<T>) =>
    stronger.document !== weaker.document && replaces(stronger, weaker);
  return placed
    .filter((weaker, index) => !placed.slice(0, index).some((stronger) => takesPlace(stronger, weaker)))
    .map((winner) => {
      const over = placed.slice(placed.indexOf(winner) + 1).find((weaker) => takesPlace(winner, weaker));
      return {
        value: winner.item,
        contractId: winner.document.record.contract.id,
        because: whyPrevails(winner.document, over?.document, order),
      };
    });
}

interface Period {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Whether two periods share a day; an unknown first or last day is taken as open. */
const overlap = (a: Period, b: Period) =>
  (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);

/** A key said for a party replaces all that weaker documents say with that key for that party. */
export const effectiveProvisions = (order: DocumentOrder): readonly Sourced<Provision>[] =>
  combined(order, {
    of: (record) => record.provisions,
    replaces: ({ item: a }, { item: b }) => a.key === b.key && a.party === b.party,
  });

export const effectiveServiceLevels = (order: DocumentOrder): readonly Sourced<ServiceLevel>[] =>
  combined(order, {
    of: (record) => record.serviceLevels,
    replaces: ({ item: a }, { item: b }) => a.serviceId === b.serviceId && a.metric === b.metric && a.unit === b.unit,
  });

/** A lock replaces one for the same SKU and unit where they share a day; a lock for the time after only follows it. */
export const effectivePriceLocks = (order: DocumentOrder): readonly Sourced<PriceLock>[] =>
  combined(order, {
    of: (record) => record.priceLocks,
    replaces: ({ item: a }, { item: b }) =>
      a.serviceId === b.serviceId && a.sku === b.sku && a.unit === b.unit && overlap(a, b),
  });

/** Only an amendment replaces a commitment: two order forms commit to twice as much. */
export const effectiveCommitments = (order: DocumentOrder): readonly Sourced<Commitment>[] =>
  combined(order, {
    of: (record) => record.commitments,
    replaces: (stronger, weaker) =>
      stronger.document.amends !== null &&
      stronger.document.root.id === weaker.document.root.id &&
      sameCommitment(stronger.item, weaker.item),
  });

const sameCommitment = (a: Commitment, b: Commitment) =>
  a.serviceId === b.serviceId && a.category === b.category && a.unit === b.unit && overlap(a, b);
