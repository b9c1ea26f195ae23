import type { Result } from '@recourse/kernel';
import { boundedTexts, checked, given, inOrder, type FactRefused, type Rule } from './rules.js';
import type { TermAndRenewal } from './term-and-renewal.js';

// ISO 3166-1 country or 3166-2 subdivision.
const JURISDICTION = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;
const MOST_RENEWALS = 1000;

const isWholeTo = (most: number, value: number | null) =>
  value === null || (Number.isInteger(value) && value >= 0 && value <= most);

const RULES: readonly Rule<TermAndRenewal>[] = [
  {
    field: 'endsOn',
    kind: 'dates-out-of-order',
    says: 'The last day of the term cannot lie before the effective date.',
    holds: ({ effectiveOn, endsOn }) => inOrder(effectiveOn, endsOn),
  },
  {
    field: 'initialTerm',
    kind: 'empty-term',
    says: 'A term lasts at least a day.',
    holds: ({ initialTerm }) => initialTerm === null || initialTerm.amount > 0,
  },
  {
    field: 'renewalTerm',
    kind: 'empty-term',
    says: 'A renewal lasts at least a day.',
    holds: ({ renewalTerm }) => renewalTerm === null || renewalTerm.amount > 0,
  },
  {
    field: 'maxRenewals',
    kind: 'invalid-count',
    says: `The number of renewals is a whole number from 0 to ${MOST_RENEWALS}; leave it empty where no cap is stated.`,
    holds: ({ maxRenewals }) => isWholeTo(MOST_RENEWALS, maxRenewals),
  },
  {
    field: 'businessDaysOf',
    kind: 'unknown-jurisdiction',
    says: 'Write the place whose business days count as US or DE-BY (ISO 3166).',
    holds: ({ businessDaysOf }) => businessDaysOf === null || JURISDICTION.test(businessDaysOf),
  },
  ...boundedTexts<TermAndRenewal>('noticeMethod', 'noticeAddress'),
];

/** Checked term and renewal: dates in order, lengths above zero; what is unknown stays null. */
export const checkTerm = (term: TermAndRenewal): Result<TermAndRenewal, FactRefused> =>
  checked({ ...term, noticeMethod: given(term.noticeMethod), noticeAddress: given(term.noticeAddress) }, RULES);
