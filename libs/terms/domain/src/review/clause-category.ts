import type { TermKey } from '@recourse/contracts-domain';
import type { Category } from '@recourse/terms-classifier';

/** The category in which lawyers sort the sentences that state a term, where the two mean the same. */
const CATEGORY: Partial<Readonly<Record<TermKey, Category>>> = {
  agreement_date: 'Agreement Date',
  effective_date: 'Effective Date',
  expiration_date: 'Expiration Date',
  // What a contract says of its first term is what its end is labelled by.
  initial_term: 'Expiration Date',
  renewal_type: 'Renewal Term',
  renewal_term: 'Renewal Term',
  non_renewal_notice: 'Notice Period to Terminate Renewal',
  governing_law: 'Governing Law',
  parties: 'Parties',
  termination_convenience: 'Termination for Convenience',
  change_of_control: 'Change of Control',
  mfn: 'Most Favored Nation',
  price_lock: 'Price Restrictions',
  renewal_price_cap: 'Price Restrictions',
  spend_commit: 'Minimum Commitment',
  output_ownership: 'IP Ownership Assignment',
  liability_cap: 'Cap on Liability',
  transition_assistance: 'Post-Termination Services',
  escrow_stepin: 'Source Code Escrow',
};

/** The clause category that a term's sentence belongs to; null where there is none of its meaning. */
export const clauseCategoryOf = (key: TermKey): Category | null => CATEGORY[key] ?? null;
