import { underHeadings, type Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const PRICE = /\b(?:discounts?|pric(?:e|es|ing)|rates?|fees?|charges)\b/;
const SUCCESSOR =
  /\b(?:successors?|replacement|subsequent|newer|equivalent|follow-on|superseding)\b[^;]{0,40}\b(?:models?|versions?|skus?|products?)\b|\bmodels?\b[^;]{0,40}\b(?:successor|replac)|\b(?:successors? (?:of|to)|any version that succeeds|succeeds) (?:the |a |any )?(?:[a-z]+ )?(?:model|version)/;
const SAME_PRICE =
  /\b(?:same|locked|unchanged|no(?:t)? (?:higher|more|exceed)|applies|apply|carr(?:y|ies) over|continue|honou?r|extend|covers?|includes?)\b/;
const DENIED = /\b(?:not|no|nor|never)\b[^;]{0,40}\b(?:apply|extend|carry|cover|include|guarantee)/;

/** Whether a locked price carries over to the model that replaces it. */
export const successorModelPrice: ClauseReader = {
  keys: ['successor_model_price'],
  keep: 'one',
  words: ['success', 'succeed', 'replac', 'newer', 'superseding', 'subsequent', 'equivalent'],
  read: (unit: Unit): readonly Claim[] => {
    const { plain } = unit;
    const cue = SUCCESSOR.exec(plain);
    if (cue === null || !PRICE.test(underHeadings(unit)) || !SAME_PRICE.test(plain)) return [];
    const value = !DENIED.test(plain);
    return [claim(unit, { key: 'successor_model_price', value, party: 'supplier', strength: 'plain', at: cue.index })];
  },
};
