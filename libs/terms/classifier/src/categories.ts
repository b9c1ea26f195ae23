/** The clause categories of the Contract Understanding Atticus Dataset that a sentence or a list item states. */
export const CLAUSE_CATEGORIES = [
  'Expiration Date',
  'Renewal Term',
  'Notice Period to Terminate Renewal',
  'Governing Law',
  'Most Favored Nation',
  'Competitive Restriction Exception',
  'Non-Compete',
  'Exclusivity',
  'No-Solicit of Customers',
  'No-Solicit of Employees',
  'Non-Disparagement',
  'Termination for Convenience',
  'Rofr/Rofo/Rofn',
  'Change of Control',
  'Anti-Assignment',
  'Revenue/Profit Sharing',
  'Price Restrictions',
  'Minimum Commitment',
  'Volume Restriction',
  'IP Ownership Assignment',
  'Joint IP Ownership',
  'License Grant',
  'Non-Transferable License',
  'Affiliate License-Licensor',
  'Affiliate License-Licensee',
  'Unlimited/All-You-Can-Eat-License',
  'Irrevocable or Perpetual License',
  'Source Code Escrow',
  'Post-Termination Services',
  'Audit Rights',
  'Uncapped Liability',
  'Cap on Liability',
  'Liquidated Damages',
  'Warranty Duration',
  'Insurance',
  'Covenant Not to Sue',
  'Third Party Beneficiary',
] as const;
export type ClauseCategory = (typeof CLAUSE_CATEGORIES)[number];

/** The categories that a few words state: names and dates. */
export const ENTITY_CATEGORIES = ['Document Name', 'Parties', 'Agreement Date', 'Effective Date'] as const;
export type EntityCategory = (typeof ENTITY_CATEGORIES)[number];

export type Category = ClauseCategory | EntityCategory;
