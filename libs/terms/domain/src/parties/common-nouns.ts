import type { Role } from './roles.js';

const NOUNS: Readonly<Record<Role, readonly string[]>> = {
  supplier: ['provider', 'supplier', 'vendor', 'licensor', 'service provider'],
  customer: ['customer', 'client', 'subscriber', 'licensee', 'user'],
};
/** Fewer promises than this are made by somebody whom the contract only mentions. */
const LEAST_PROMISES = 3;

const promises = (text: string, noun: string): number =>
  [
    ...text.matchAll(
      new RegExp(`\\b[Tt]he ${noun} (?:will|may|shall|must|can|is|has|agrees?|undertakes?|reserves?|grants?)\\b`, 'g'),
    ),
  ].length;

/** "The client may …, the provider shall …": what terms that define nobody call a side. */
export const commonNouns = (text: string, role: Role): readonly string[] =>
  NOUNS[role].filter((noun) => promises(text, noun) >= LEAST_PROMISES).map((noun) => `the ${noun}`);
