import type { Result } from '@recourse/kernel';
import { parseCurrency, type Money } from '@recourse/kernel';
import type { Contract } from './contract.js';
import { boundedTexts, checked, given, isLine, type FactRefused, type Rule } from './rules.js';

/** What people enter about a contract; its status moves by steps, its id and version are the register's. */
export type ContractFacts = Omit<Contract, 'id' | 'status' | 'version'>;

const MOST_TAGS = 50;
// Tags are typed into filters and addresses: no commas, quotes or markup.
const TAG = /^[\p{L}\p{N}][\p{L}\p{N} ._:/+-]{0,39}$/u;

const notNegative = (value: Money | null) => value === null || (Number.isSafeInteger(value.minor) && value.minor >= 0);
const isKnownCurrency = (value: Money | null) => value === null || parseCurrency(value.currency).ok;

const RULES: readonly Rule<ContractFacts>[] = [
  {
    field: 'reference',
    kind: 'reference-missing',
    says: 'Give the contract a reference of at most 300 characters.',
    holds: ({ reference }) => isLine(reference),
  },
  {
    field: 'title',
    kind: 'title-missing',
    says: 'Give the contract a title of at most 300 characters.',
    holds: ({ title }) => isLine(title),
  },
  {
    field: 'currency',
    kind: 'unknown-currency',
    says: 'Write the currency as its ISO 4217 code, such as USD or EUR.',
    holds: ({ currency }) => currency === null || parseCurrency(currency).ok,
  },
  {
    field: 'totalValue',
    kind: 'invalid-amount',
    says: 'The total value is an amount from 0 with a currency.',
    holds: ({ totalValue }) => notNegative(totalValue) && isKnownCurrency(totalValue),
  },
  {
    field: 'annualValue',
    kind: 'invalid-amount',
    says: 'The annual value is an amount from 0 with a currency.',
    holds: ({ annualValue }) => notNegative(annualValue) && isKnownCurrency(annualValue),
  },
  {
    field: 'tags',
    kind: 'invalid-tag',
    says: 'A tag has up to 40 letters, digits, spaces and . _ : / + -, and begins with a letter or digit.',
    holds: ({ tags }) => tags.every((tag) => TAG.test(tag)),
  },
  {
    field: 'tags',
    kind: 'too-many-tags',
    says: `A contract has at most ${MOST_TAGS} tags.`,
    holds: ({ tags }) => tags.length <= MOST_TAGS,
  },
  {
    field: 'parentId',
    kind: 'amendment-without-contract',
    says: 'An amendment names the contract it belongs to.',
    holds: ({ kind, parentId }) => kind !== 'AMENDMENT' || parentId !== null,
  },
  {
    field: 'amendsId',
    kind: 'amends-without-amendment',
    says: 'Only an amendment amends another document.',
    holds: ({ kind, amendsId }) => kind === 'AMENDMENT' || amendsId === null,
  },
  ...boundedTexts<ContractFacts>('supplierEntity', 'customerEntity', 'businessUnit'),
];

const tidyTags = (tags: readonly string[]) => [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))].sort();

/** Checked facts of a contract: texts trimmed, tags sorted and each once. */
export const checkContract = (facts: ContractFacts): Result<ContractFacts, FactRefused> =>
  checked(
    {
      ...facts,
      reference: facts.reference.trim(),
      title: facts.title.trim(),
      supplierEntity: given(facts.supplierEntity),
      customerEntity: given(facts.customerEntity),
      businessUnit: given(facts.businessUnit),
      tags: tidyTags(facts.tags),
      serviceIds: [...new Set(facts.serviceIds)],
    },
    RULES,
  );
