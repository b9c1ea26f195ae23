import {
  effectiveTerms,
  startOf,
  type ContractFamily,
  type ContractRecord,
  type Sourced,
} from '@recourse/contracts-domain';
import type { CalendarDate } from '@recourse/kernel';
import type { ContractInForce, MissedLevel, SupplierEvent } from './contract-in-force.js';

/** What happened under the contracts of a family and is not in the register. */
export interface Happenings {
  readonly supplierEvents: readonly SupplierEvent[];
  /** Day on which our notice to end reached the supplier, by contract. */
  readonly noticesGiven: ReadonlyMap<string, CalendarDate>;
}

const statesPeriod = ({ term }: ContractRecord): boolean => term.initialTerm !== null || term.endsOn !== null;

/** Runs for its own time: an order form with its own term, beside a master agreement with another. */
const runsByItself = (record: ContractRecord, { head }: ContractFamily): boolean =>
  record === head || (record.contract.kind !== 'AMENDMENT' && statesPeriod(record));

const above = ({ contract }: ContractRecord, family: ContractFamily): ContractRecord | undefined => {
  const target = contract.kind === 'AMENDMENT' ? (contract.amendsId ?? contract.parentId) : contract.parentId;
  return family.members.find((member) => member.contract.id === target);
};

/** From a document up to the head; an unending chain is cut where it repeats. */
function chainUp(record: ContractRecord, family: ContractFamily): readonly ContractRecord[] {
  const chain = [record];
  let next = above(record, family);
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = above(next, family);
  }
  return chain;
}

/** The document whose time a document shares: the nearest above it, or itself, that runs by itself. */
const runsWith = (record: ContractRecord, family: ContractFamily): ContractRecord =>
  chainUp(record, family).find((member) => runsByItself(member, family)) ?? family.head;

/** A document that runs by itself, with all that shapes its terms: what shares its time, and what stands above it. */
function partOf(root: ContractRecord, family: ContractFamily): ContractFamily {
  const higher = chainUp(root, family).map((member) => runsWith(member, family));
  return { head: family.head, members: family.members.filter((member) => higher.includes(runsWith(member, family))) };
}

interface Part {
  readonly root: ContractRecord;
  readonly family: ContractFamily;
  readonly on: CalendarDate;
}

/** Before a contract begins, what will bind from its first day. */
const dayOfTerms = ({ root, on }: Part): CalendarDate => {
  const start = startOf(root);
  return start !== null && start > on ? start : on;
};

const binds = ({ contract }: ContractRecord): boolean => contract.status !== 'DRAFT' && contract.status !== 'IN_REVIEW';

/** A master agreement that states no term has no time of its own where order forms under it have theirs. */
function hasOwnTime({ root, family }: Part): boolean {
  const others = family.members.filter((member) => member !== root && binds(member) && runsByItself(member, family));
  return (
    others.length === 0 || family.members.some((member) => runsWith(member, family) === root && statesPeriod(member))
  );
}

const missedLevels = ({ breaches, serviceLevels }: ContractRecord): MissedLevel[] =>
  breaches.flatMap((breach) =>
    serviceLevels.filter(({ id }) => id === breach.serviceLevelId).map((level) => ({ breach, level })),
  );

function inForce(part: Part, happenings: Happenings): ContractInForce {
  const { root, family } = part;
  const sharing = family.members.filter((member) => runsWith(member, family) === root);
  const ids = new Set(sharing.map(({ contract }) => contract.id));
  const own = <T>(values: readonly Sourced<T>[]) => values.filter(({ contractId }) => ids.has(contractId));
  const terms = effectiveTerms(partOf(root, family), dayOfTerms(part));
  return {
    contract: root.contract,
    hasOwnTime: hasOwnTime(part),
    terms: {
      ...terms,
      priceLocks: own(terms.priceLocks),
      commitments: own(terms.commitments),
      serviceLevels: own(terms.serviceLevels),
    },
    missedLevels: sharing.flatMap(missedLevels),
    consumption: sharing.flatMap(({ consumption }) => consumption),
    supplierEvents: happenings.supplierEvents.filter(({ contractId }) => ids.has(contractId)),
    noticeGivenOn: happenings.noticesGiven.get(root.contract.id) ?? null,
  };
}

/**
 * The contracts of a family that run for their own time, each with the terms that bind it on a day: the head, and every
 * other document, amendments apart, that states a term. What a document without own time says counts for the nearest
 * one above it.
 */
export const contractsInForce = (
  family: ContractFamily,
  on: CalendarDate,
  happenings: Happenings,
): readonly ContractInForce[] =>
  family.members
    .filter((member) => runsByItself(member, family))
    .map((root) => inForce({ root, family, on }, happenings));
