import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const MFN =
  /\b(?:most[- ]favou?red|no less favou?rable (?:than|to)|as favou?rable as|(?:not|no) (?:higher|greater) than (?:the )?(?:lowest |those |that )?[^;]{0,60}(?:other|similarly situated|comparable) customers?|lowest (?:prices?|rates?|fees?|charges)\b[^;]{0,20} (?:offered|charged|paid)|(?:best|lowest) (?:prices?|pricing|rates?)\b[^;]{0,40}\b(?:any|other|comparable) (?:other )?customers?)\b/;

/** A promise that nobody comparable pays less. */
export const mfn: ClauseReader = {
  keys: ['mfn'],
  keep: 'one',
  words: ['favou', 'favor', 'lowest', 'best', 'comparable', 'similarly'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = MFN.exec(unit.plain);
    if (cue === null || !/\b(?:pric|fee|rate|charge|discount|terms|customer)/.test(unit.plain)) return [];
    if (/\bfavou?rable\b/.test(cue[0]) && !/\b(?:pric|fee|rate|charg|discount)/.test(unit.plain)) return [];
    const denied = /\b(?:does not|shall not|no) (?:[a-z]+ ){0,4}most[- ]favou?red/.test(unit.plain);
    return [claim(unit, { key: 'mfn', value: !denied, party: 'supplier', strength: 'plain', at: cue.index })];
  },
};
