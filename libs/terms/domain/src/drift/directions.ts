import type { TermKey } from '@recourse/contracts-domain';

/** Whom something serves; `holder` is the party of the term, `other` the one across from it. */
export type Side = 'customer' | 'supplier' | 'holder' | 'other' | 'unclear' | 'neither';

/** How a part of a value is weighed. */
export type Taste =
  /** More days, a higher percentage or amount serves this side. */
  | { readonly by: 'size'; readonly more: Side }
  /** A longer list serves this side. */
  | { readonly by: 'length'; readonly longer: Side }
  /** Yes serves this side, no the one across from it. */
  | { readonly by: 'yes'; readonly yes: Side }
  /** Choices from the worst for the customer to the best; those up to `neutral` burden it. */
  | { readonly by: 'rank'; readonly worstFirst: readonly string[]; readonly neutral: number };

/** How a term is weighed. */
export interface Direction {
  /** Whom it serves that the term is there at all. */
  readonly present: Side;
  /** By name of the part; the empty name is the value as a whole. Parts left out are unclear. */
  readonly parts: Readonly<Record<string, Taste>>;
}

const more = (side: Side): Taste => ({ by: 'size', more: side });
const longer = (side: Side): Taste => ({ by: 'length', longer: side });
const yes = (side: Side): Taste => ({ by: 'yes', yes: side });
const rank = (worstFirst: readonly string[], neutral: number): Taste => ({ by: 'rank', worstFirst, neutral });

const CAP: Direction['parts'] = {
  months_of_fees: more('other'),
  amount: more('other'),
  percent: more('other'),
  carve_outs: longer('other'),
};

/**
 * Who is better off when a term changes. A right serves who holds it, and the longer the notice it needs, the more it serves
 * the one across from it. What a buyer could see either way, such as another governing law, stands here as unclear or not
 * at all.
 */
export const DIRECTIONS: Partial<Readonly<Record<TermKey, Direction>>> = {
  parties: { present: 'neither', parts: {} },
  notice_method: { present: 'neither', parts: {} },
  non_renewal_notice: { present: 'other', parts: { duration: more('other') } },
  reduction_window: { present: 'holder', parts: { duration: more('other') } },
  termination_convenience: { present: 'holder', parts: { '': more('other') } },
  event_exit_window: { present: 'holder', parts: { duration: more('holder'), exit_notice: more('other') } },
  payment_terms: { present: 'unclear', parts: { '': more('customer') } },
  price_lock: { present: 'customer', parts: { until: more('customer'), amount: more('supplier') } },
  price_change_notice: {
    present: 'supplier',
    parts: { duration: more('customer'), posting_is_notice: yes('supplier') },
  },
  renewal_price_cap: { present: 'customer', parts: { '': more('supplier'), percent: more('supplier') } },
  successor_model_price: { present: 'customer', parts: { '': yes('customer') } },
  mfn: { present: 'customer', parts: { '': yes('customer') } },
  discount_tier: { present: 'customer', parts: {} },
  spend_commit: { present: 'supplier', parts: { amount: more('supplier') } },
  eligible_spend: { present: 'unclear', parts: { '': longer('customer') } },
  shortfall_rule: { present: 'unclear', parts: { '': rank(['invoice', 'prepay', 'forfeit', 'rollover'], 2) } },
  capacity_guarantee: {
    present: 'unclear',
    parts: { '': rank(['none', 'quota', 'reserved'], 0), guarantee: rank(['none', 'quota', 'reserved'], 0) },
  },
  delivery_deadline: { present: 'customer', parts: { '': more('supplier'), date: more('supplier') } },
  commit_portability: { present: 'customer', parts: { '': longer('customer') } },
  rate_limit: { present: 'unclear', parts: { '': more('customer') } },
  uptime_slo: { present: 'customer', parts: { percent: more('customer') } },
  latency_slo: { present: 'customer', parts: {} },
  credit_table: { present: 'customer', parts: { multiple_of_fees_for_interruption: more('customer') } },
  credit_claim_window: { present: 'unclear', parts: { duration: more('customer'), automatic: yes('customer') } },
  sole_remedy: { present: 'supplier', parts: { '': yes('supplier') } },
  support_response: { present: 'customer', parts: {} },
  model_retirement_notice: {
    present: 'customer',
    parts: { ga: more('customer'), specialised: more('customer'), preview: more('customer'), all: more('customer') },
  },
  model_min_life: { present: 'customer', parts: { '': more('customer') } },
  extended_access: { present: 'customer', parts: { '': more('customer'), duration: more('customer') } },
  emergency_retirement: { present: 'supplier', parts: { right: yes('supplier') } },
  training_use: { present: 'unclear', parts: { '': rank(['allowed', 'opt-out', 'opt-in', 'prohibited'], 1) } },
  retention: { present: 'unclear', parts: { duration: more('supplier'), zdr: yes('customer') } },
  subprocessor_notice: {
    present: 'customer',
    parts: {
      '': more('customer'),
      notice: more('customer'),
      objection: more('customer'),
      deemed_consent: yes('supplier'),
    },
  },
  output_ownership: { present: 'unclear', parts: { '': rank(['supplier', 'set by other terms', 'customer'], 1) } },
  // Whoever bears the indemnity is its party.
  ip_indemnity: { present: 'other', parts: { capped: yes('holder'), exclusions: longer('holder') } },
  // Whoever's liability is capped is its party.
  liability_cap: { present: 'holder', parts: CAP },
  unilateral_change: { present: 'holder', parts: { notice: more('other'), deemed_acceptance: yes('holder') } },
  suspension_right: { present: 'holder', parts: { grounds: longer('holder'), notice: more('other') } },
  auto_suspension_nonpayment: { present: 'holder', parts: { '': more('other') } },
  fallback_right: { present: 'customer', parts: { '': yes('customer') } },
  transition_assistance: { present: 'customer', parts: { '': more('customer'), duration: more('customer') } },
  data_return: { present: 'customer', parts: { window: more('customer') } },
  switching_charge: { present: 'supplier', parts: { amount: more('supplier') } },
  escrow_stepin: { present: 'customer', parts: { '': yes('customer'), right: yes('customer') } },
  change_of_control: { present: 'unclear', parts: { '': more('other') } },
};
