import type { TermValue } from '../catalogue/term-statement.js';
import { ContractKind } from '../register/contract.js';

/** How documents call a kind when they rank it. First match wins, so the particular stands before the general. */
const NAMES: readonly (readonly [RegExp, ContractKind])[] = [
  [/data (?:processing|protection)|\bDPA\b/i, 'DATA_PROCESSING_AGREEMENT'],
  [/service levels?|\bSLAs?\b/i, 'SERVICE_LEVEL_AGREEMENT'],
  [/private pricing|pricing addendum|enrollment|commitment/i, 'PRIVATE_PRICING'],
  [/order|statement of work|\bSOW\b/i, 'ORDER_FORM'],
  [/amendment/i, 'AMENDMENT'],
  [/online|polic|documentation|service-specific|additional terms|website/i, 'ONLINE_TERMS'],
  [/agreement|master|\bMSA\b|terms/i, 'MASTER_AGREEMENT'],
];

const kindNamed = (text: string): ContractKind | undefined =>
  Object.hasOwn(ContractKind, text) ? (text as ContractKind) : NAMES.find(([name]) => name.test(text))?.[1];

/** Kinds in the order an `order_of_precedence` value ranks them, highest first; names of no known kind are left out. */
export function kindsInStatedOrder(value: TermValue): readonly ContractKind[] {
  if (!Array.isArray(value)) return [];
  const kinds = (value as readonly TermValue[])
    .filter((entry) => typeof entry === 'string')
    .map(kindNamed)
    .filter((kind) => kind !== undefined);
  return [...new Set(kinds)];
}
