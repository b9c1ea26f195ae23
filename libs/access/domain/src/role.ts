/** What a person does with Recourse; everyone has exactly one role. */
export const Role = {
  /** Runs the installation: people, tokens, policy, and everything the others may do. */
  ADMINISTRATOR: 'ADMINISTRATOR',
  /** Negotiates and renews: keeps suppliers, contracts and documents. */
  PROCUREMENT: 'PROCUREMENT',
  /** Plans cash: sees money and calendars, and changes no term. */
  FINANCE: 'FINANCE',
  /** Answers for what was signed: decides extracted terms and flags. */
  LEGAL: 'LEGAL',
  /** Looks things up, without prices and without the documents that state them. */
  VIEWER: 'VIEWER',
} as const;
export type Role = keyof typeof Role;

export const ROLES = Object.keys(Role) as Role[];
