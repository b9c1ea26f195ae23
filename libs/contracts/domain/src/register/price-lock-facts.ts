import { parseUnitPrice, type Result } from '@recourse/kernel';
import type { PriceLock } from './price-lock.js';
import { checked, inOrder, isLine, isPercent, type FactRefused, type Rule } from './rules.js';

/** What people enter about a price lock. */
export type PriceLockFacts = Omit<PriceLock, 'id' | 'contractId' | 'version'>;

const RULES: readonly Rule<PriceLockFacts>[] = [
  {
    field: 'sku',
    kind: 'sku-missing',
    says: 'Name the SKU or model whose price is locked.',
    holds: ({ sku }) => isLine(sku),
  },
  {
    field: 'unit',
    kind: 'unit-missing',
    says: 'Say what one price buys, such as "1M input tokens" or "seat-month".',
    holds: ({ unit }) => isLine(unit),
  },
  {
    field: 'price',
    kind: 'invalid-price',
    says: 'A price is a decimal such as 0.0000025 with a currency.',
    holds: ({ price }) => price === null || parseUnitPrice(price.amount, price.currency).ok,
  },
  {
    field: 'to',
    kind: 'dates-out-of-order',
    says: 'The last day of a price lock cannot lie before its first.',
    holds: ({ from, to }) => inOrder(from, to),
  },
  {
    field: 'increaseCapPercent',
    kind: 'invalid-percentage',
    says: 'The cap on increase is a percentage from 0 to 100.',
    holds: ({ increaseCapPercent }) => isPercent(increaseCapPercent),
  },
];

export const checkPriceLock = (facts: PriceLockFacts): Result<PriceLockFacts, FactRefused> =>
  checked({ ...facts, sku: facts.sku.trim(), unit: facts.unit.trim() }, RULES);
