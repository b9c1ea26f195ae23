import type { CalendarDate } from '@recourse/kernel';
import type { ContractFamily, EffectiveTerms, Sourced } from '../register/contract-record.js';
import type { TermAndRenewal } from '../register/term-and-renewal.js';
import { isAsLongAsBefore } from '../register/renewal-length.js';
import { whyPrevails } from './because.js';
import {
  effectiveCommitments,
  effectivePriceLocks,
  effectiveProvisions,
  effectiveServiceLevels,
} from './effective-records.js';
import { documentOrder, type DocumentOrder, type RankedDocument } from './precedence.js';

type Field = keyof TermAndRenewal;
type Found<K extends Field> = Sourced<NonNullable<TermAndRenewal[K]>> | null;

function sourced<K extends Field>(field: K, documents: readonly RankedDocument[], order: DocumentOrder): Found<K> {
  const [first, second] = documents.filter(({ record }) => record.term[field] !== null);
  const value = first?.record.term[field];
  if (!first || value === null || value === undefined) return null;
  return { value, contractId: first.record.contract.id, because: whyPrevails(first, second, order) };
}

const statesPeriod = ({ record: { term } }: RankedDocument) => term.initialTerm !== null || term.endsOn !== null;

/** A document that states a new length, and no last day, also ends the last day that weaker documents stated. */
function lastDay(order: DocumentOrder): Found<'endsOn'> {
  const period = order.documents.find(statesPeriod);
  return period && period.record.term.endsOn !== null ? sourced('endsOn', order.documents, order) : null;
}

/**
 * The day from which the term counts. An amendment's own effective date is when the change begins, not when the contract
 * began; and a term stated in the master agreement does not start again with each order form.
 */
function firstDay(order: DocumentOrder): Found<'effectiveOn'> {
  const root = order.documents.find(statesPeriod)?.root;
  const originals = order.documents.filter(({ amends }) => amends === null);
  const candidates = [
    ...originals.filter(({ record }) => record.contract.id === root?.id),
    ...originals,
    ...order.documents,
  ];
  for (const { record } of candidates) {
    const { effectiveOn } = record.term;
    if (effectiveOn === null) continue;
    const because = `The term counts from the day on which ${record.contract.reference} took effect.`;
    return { value: effectiveOn, contractId: record.contract.id, because };
  }
  return null;
}

/** "For as long as the term before it" gets its length from whichever document states the term. */
function renewalLength(order: DocumentOrder, initialTerm: Found<'initialTerm'>): Found<'renewalTerm'> {
  const stated = sourced('renewalTerm', order.documents, order);
  const saying = order.documents.find(({ record }) => record.provisions.some(isAsLongAsBefore));
  if (stated || !saying || !initialTerm) return stated;
  const { id: contractId, reference } = saying.record.contract;
  const because = `${reference} renews for as long as the term before it.`;
  return { value: initialTerm.value, contractId, because };
}

function effectiveTermAndRenewal(order: DocumentOrder): EffectiveTerms['term'] {
  const { documents } = order;
  const initialTerm = sourced('initialTerm', documents, order);
  return {
    effectiveOn: firstDay(order),
    initialTerm,
    endsOn: lastDay(order),
    renewal: sourced('renewal', documents, order),
    renewalTerm: renewalLength(order, initialTerm),
    maxRenewals: sourced('maxRenewals', documents, order),
    noticePeriod: sourced('noticePeriod', documents, order),
    noticeAnchor: sourced('noticeAnchor', documents, order),
    noticeDirection: sourced('noticeDirection', documents, order),
    noticeMethod: sourced('noticeMethod', documents, order),
    noticeAddress: sourced('noticeAddress', documents, order),
    deemedReceipt: sourced('deemedReceipt', documents, order),
    reductionNotice: sourced('reductionNotice', documents, order),
    businessDaysOf: sourced('businessDaysOf', documents, order),
  };
}

/** What binds on a date, each value with the document that gives it and why that one. */
export function effectiveTerms(family: ContractFamily, on: CalendarDate): EffectiveTerms {
  const order = documentOrder(family, on);
  return {
    term: effectiveTermAndRenewal(order),
    provisions: effectiveProvisions(order),
    serviceLevels: effectiveServiceLevels(order),
    priceLocks: effectivePriceLocks(order),
    commitments: effectiveCommitments(order),
  };
}
