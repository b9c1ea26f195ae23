import { laterOf, type CalendarDate } from '@recourse/kernel';
import type { ContractFamily, ContractRecord } from '../register/contract-record.js';
import type { Contract, ContractKind } from '../register/contract.js';
import { kindsInStatedOrder } from './stated-order.js';

/**
 * Which kind prevails where no document says so: the particular before the general, and what was negotiated before what
 * was published. An amendment stands where the document stands that it amends.
 */
export const DEFAULT_ORDER: readonly ContractKind[] = [
  'ORDER_FORM',
  'PRIVATE_PRICING',
  'SERVICE_LEVEL_AGREEMENT',
  'DATA_PROCESSING_AGREEMENT',
  'MASTER_AGREEMENT',
  'ONLINE_TERMS',
];

/** A document in force, with what decides its place. */
export interface RankedDocument {
  readonly record: ContractRecord;
  /** Its kind; for an amendment, the kind of what it amends. */
  readonly standsAs: ContractKind;
  /** What it amends; null unless it is an amendment. */
  readonly amends: Contract | null;
  /** What its chain of amendments changes in the end; itself unless it is an amendment. */
  readonly root: Contract;
  /** Never earlier than what it amends: an amendment with effect for the past still changes it. */
  readonly since: CalendarDate | null;
  readonly place: number;
}

/** The documents in force on a date, the one that prevails first. */
export interface DocumentOrder {
  readonly documents: readonly RankedDocument[];
  /** The document whose clause ranks the kinds; null where the default order is used. */
  readonly statedBy: Contract | null;
}

/** First day a document has effect: its effective date, otherwise the day it was signed; null where neither is known. */
export const startOf = ({ contract, term }: ContractRecord): CalendarDate | null =>
  term.effectiveOn ?? contract.signedOn;

/** Drafts bind nobody; a document without any date counts as in force because a person made it active. */
export function isInForce(record: ContractRecord, on: CalendarDate): boolean {
  const { status } = record.contract;
  return status !== 'DRAFT' && status !== 'IN_REVIEW' && (startOf(record) ?? on) <= on;
}

function amendedBy(record: ContractRecord, family: ContractFamily): ContractRecord | undefined {
  if (record.contract.kind !== 'AMENDMENT') return undefined;
  const target = record.contract.amendsId ?? record.contract.parentId;
  return family.members.find(({ contract }) => contract.id === target);
}

/** From an amendment down to the document that its chain of amendments changes in the end. */
function chainOf(record: ContractRecord, family: ContractFamily): readonly ContractRecord[] {
  const chain = [record];
  let next = amendedBy(record, family);
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = amendedBy(next, family);
  }
  return chain;
}

function latestStart(chain: readonly ContractRecord[]): CalendarDate | null {
  return chain.map(startOf).reduce((latest, day) => (latest && day ? laterOf(latest, day) : (latest ?? day)), null);
}

function ranked(record: ContractRecord, family: ContractFamily, order: readonly ContractKind[]): RankedDocument {
  const chain = chainOf(record, family);
  const amends = chain[1]?.contract ?? null;
  const root = chain.at(-1)?.contract ?? record.contract;
  // A clause that ranks amendments as such gives them that place; otherwise each stands with what it amends.
  const standsAs = order.includes(record.contract.kind) ? record.contract.kind : root.kind;
  const isLoose = standsAs === 'AMENDMENT' && !order.includes('AMENDMENT');
  const at = order.indexOf(isLoose ? 'MASTER_AGREEMENT' : standsAs);
  return { record, standsAs, amends, root, since: latestStart(chain), place: at === -1 ? order.length : at };
}

function prevailsFirst(a: RankedDocument, b: RankedDocument): number {
  if (a.place !== b.place) return a.place - b.place;
  if (a.since !== b.since) return (a.since ?? '') > (b.since ?? '') ? -1 : 1;
  if ((a.amends === null) !== (b.amends === null)) return a.amends ? -1 : 1;
  return a.record.contract.reference < b.record.contract.reference ? -1 : 1;
}

const rank = (documents: readonly ContractRecord[], family: ContractFamily, order: readonly ContractKind[]) =>
  documents.map((record) => ranked(record, family, order)).sort(prevailsFirst);

const clauseOf = ({ record }: RankedDocument) =>
  record.provisions.find(({ key, value }) => key === 'order_of_precedence' && kindsInStatedOrder(value).length > 0);

/**
 * Orders the documents of a family in force on a date: by the clause on order of precedence of the one that prevails by
 * the default order, where any has such a clause; among documents of one place the later prevails. Kinds that a clause
 * leaves out follow in the default order.
 */
export function documentOrder(family: ContractFamily, on: CalendarDate): DocumentOrder {
  const documents = family.members.filter((record) => isInForce(record, on));
  const byDefault = rank(documents, family, DEFAULT_ORDER);
  const stating = byDefault.find(clauseOf);
  const clause = stating && clauseOf(stating);
  if (!clause) return { documents: byDefault, statedBy: null };
  const stated = kindsInStatedOrder(clause.value);
  const order = [...stated, ...DEFAULT_ORDER.filter((kind) => !stated.includes(kind))];
  return { documents: rank(documents, family, order), statedBy: stating.record.contract };
}
