import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { percentagesIn } from '../../values/percentages.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';
import { firstWords } from '../phrases.js';

const DISCOUNT = /\b(?:discount|rebate|price reduction)s?\b/;
const VOLUME =
  /\b(?:above|over|exceed\w*|more than|at least|from|between|greater than|up to|volume|tier|spend)\b[^;]{0,80}\d/;
const tierOf = (unit: Unit): TermValue | null => {
  const text = unit.kind === 'row' ? unit.cells.join(': ') : unit.plain;
  const percent = percentagesIn(text).at(-1);
  return percent === undefined || !VOLUME.test(text)
    ? null
    : { discount: percent.percent, rule: firstWords(unit.text) };
};

/** Rows below a header that speaks of a discount. */
function tableFrom(unit: Unit, document: ContractText): { readonly tiers: readonly TermValue[]; readonly last: Unit } {
  const tiers: TermValue[] = [];
  let last = unit;
  for (const row of document.units.slice(unit.index + 1, unit.index + 12)) {
    const tier = row.kind === 'row' ? tierOf(row) : null;
    if (tier === null) break;
    tiers.push(tier);
    last = row;
  }
  return { tiers, last };
}

/** Discounts that depend on volume. */
export const discountTier: ClauseReader = {
  keys: ['discount_tier'],
  keep: 'every-value',
  words: ['discount', 'rebate'],
  read: (unit: Unit, document: ContractText): readonly Claim[] => {
    if (!DISCOUNT.test(unit.plain)) return [];
    if (unit.kind === 'row' && tierOf(unit) === null) {
      const { tiers, last } = tableFrom(unit, document);
      return tiers.length === 0
        ? []
        : [claim(unit, { key: 'discount_tier', value: tiers, party: 'supplier', strength: 'plain', through: last })];
    }
    const tier = tierOf(unit);
    return tier === null
      ? []
      : [claim(unit, { key: 'discount_tier', value: [tier], party: 'supplier', strength: 'plain' })];
  },
};
