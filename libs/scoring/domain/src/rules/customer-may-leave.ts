import type { Provision, Sourced } from '@recourse/contracts-domain';
import type { ContractCase } from '../case/contract-case.js';
import { standing, type Standing } from '../case/standing.js';
import { onRecords, recordRef } from './rule.js';
import { provisionRefs } from './presence.js';
import type { Basis } from './verdict.js';

/** Whether the customer may end without cause. */
export type WayOut =
  | { readonly kind: 'open'; readonly basis: Basis }
  /** The register names a right, and it is not the customer's. */
  | { readonly kind: 'supplier-only'; readonly provisions: readonly Sourced<Provision>[] }
  | Extract<Standing, { kind: 'denied' | 'not-found' | 'unknown' }>;

/** An evergreen contract, or one with notice at any time, is left by notice; otherwise a clause must give the right. */
export function customerMayLeave(contractCase: ContractCase): WayOut {
  const { term } = contractCase.terms;
  const freeNotice = term.noticeAnchor?.value === 'ANY_TIME' && term.noticePeriod !== null;
  if (freeNotice && term.noticeDirection?.value !== 'BY_SUPPLIER') {
    const { contractId } = term.noticeAnchor;
    return { kind: 'open', basis: onRecords([recordRef('TERM', 'noticeAnchor', contractId)]) };
  }
  const found = standing(contractCase, 'termination_convenience');
  if (found.kind !== 'agreed') return found;
  const ours = found.provisions.filter(({ value }) => value.party === 'customer' || value.party === 'either');
  if (ours.length > 0) return { kind: 'open', basis: onRecords(provisionRefs(ours)) };
  if (found.provisions.some(({ value }) => value.party === null)) {
    return { kind: 'unknown', reason: 'the clause on termination for convenience does not say who may end' };
  }
  return { kind: 'supplier-only', provisions: found.provisions };
}
