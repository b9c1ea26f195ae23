import type { Result } from '@recourse/kernel';
import { boundedTexts, checked, given, isLine, type FactRefused, type Rule } from './rules.js';

export const ContactPurpose = {
  LEGAL_NOTICES: 'LEGAL_NOTICES',
  BILLING: 'BILLING',
  TECHNICAL: 'TECHNICAL',
} as const;
export type ContactPurpose = keyof typeof ContactPurpose;

export const ContactSide = { SUPPLIER: 'SUPPLIER', CUSTOMER: 'CUSTOMER' } as const;
export type ContactSide = keyof typeof ContactSide;

/** Whom a notice must reach, or who sends it, as the contract names them. */
export interface NoticeContact {
  readonly id: string;
  readonly contractId: string;
  readonly side: ContactSide;
  readonly purpose: ContactPurpose;
  readonly name: string;
  readonly email: string | null;
  readonly postalAddress: string | null;
  readonly version: number;
}

/** What people enter about a contact. */
export type NoticeContactFacts = Omit<NoticeContact, 'id' | 'contractId' | 'version'>;

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;

const RULES: readonly Rule<NoticeContactFacts>[] = [
  { field: 'name', kind: 'name-missing', says: 'Name the person or office.', holds: ({ name }) => isLine(name) },
  {
    field: 'email',
    kind: 'invalid-email',
    says: 'This is not an e-mail address.',
    holds: ({ email }) => email === null || EMAIL.test(email),
  },
  {
    field: 'email',
    kind: 'address-missing',
    says: 'Give an e-mail address, a postal address, or both.',
    holds: ({ email, postalAddress }) => email !== null || postalAddress !== null,
  },
  ...boundedTexts<NoticeContactFacts>('postalAddress'),
];

export const checkNoticeContact = (facts: NoticeContactFacts): Result<NoticeContactFacts, FactRefused> =>
  checked(
    { ...facts, name: facts.name.trim(), email: given(facts.email), postalAddress: given(facts.postalAddress) },
    RULES,
  );
