import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { percentagesIn } from '../../values/percentages.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const MFN =
  /\b(?:most[- ]favou?red|no less favou?rable (?:than|to)|as favou?rable as|(?:not|no) (?:higher|greater) than (?:the )?(?:lowest |those |that )?[^;]{0,60}(?:other|similarly situated|comparable) customers?|lowest prices? (?:offered|charged))\b/;

/** A promise that nobody comparable pays less. */
export const mfn: ClauseReader = {
  keys: ['mfn'],
  keep: 'one',
  words: ['favou', 'favor', 'lowest', 'comparable', 'similarly'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = MFN.exec(unit.plain);
    if (cue === null || !/\b(?:pric|fee|rate|charge|discount|terms|customer)/.test(unit.plain)) return [];
    if (/\bfavou?rable\b/.test(cue[0]) && !/\b(?:pric|fee|rate|charg|discount)/.test(unit.plain)) return [];
    const denied = /\b(?:does not|shall not|no) (?:[a-z]+ ){0,4}most[- ]favou?red/.test(unit.plain);
    return [claim(unit, { key: 'mfn', value: !denied, party: 'supplier', strength: 'plain', at: cue.index })];
  },
};

const DISCOUNT = /\b(?:discount|rebate|price reduction)s?\b/;
const VOLUME =
  /\b(?:above|over|exceed\w*|more than|at least|from|between|greater than|up to|volume|tier|spend)\b[^;]{0,80}\d/;

/** Discounts that depend on volume; table rows below a header that speaks of a discount. */
export const discountTier: ClauseReader = {
  keys: ['discount_tier'],
  keep: 'every-value',
  words: ['discount', 'rebate'],
  read: (unit: Unit): readonly Claim[] => {
    const { plain } = unit;
    const [percent] = percentagesIn(plain);
    if (percent === undefined || !DISCOUNT.test(plain) || !VOLUME.test(plain)) return [];
    const value: TermValue = {
      discount: percent.percent,
      rule: plain.slice(0, 200).replaceAll('CUSTOMER', 'customer').replaceAll('SUPPLIER', 'supplier'),
    };
    return [claim(unit, { key: 'discount_tier', value, party: 'supplier', strength: 'plain', at: percent.start })];
  },
};
