import type { TermValue } from '@recourse/contracts-domain';
import { underHeadings, type Unit } from '../../units/unit.js';
import { percentagesIn } from '../../values/percentages.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';
import { firstWords } from '../phrases.js';

const COUNTS =
  /\b(?:count(?:s|ed)?|eligible|qualif(?:y|ies|ied)|appl(?:y|ies|ied)|credited|draw(?:s)? down|decrement(?:s)?)\b[^;]{0,80}\b(?:towards?|against|to(?:wards)?)\b[^;]{0,60}\bcommit|\b(?:eligible|qualifying) (?:spend|purchases?|services|usage|fees)\b[^;]{0,60}\b(?:means|includes?|excludes?|are)\b|\b(?:not|excluded)\b[^;]{0,60}\b(?:towards?|from) (?:the |any |CUSTOMER's )?[a-z ]{0,30}commit/;

/** "Cached tokens count as 0.1 tokens" is a weight. */
const IS_WEIGHT = /\bcounts? (?:as|at|by) \d/;
const NOT_COUNTED = /\b(?:do|does|shall|will) not count\b/;

/** What counts towards the commitment. */
export const eligibleSpend: ClauseReader = {
  keys: ['eligible_spend'],
  keep: 'every-place',
  words: ['count', 'eligible', 'qualif', 'appl', 'credited', 'draw', 'decrement', 'exclud'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = COUNTS.exec(unit.plain) ?? (/\bcommit/.test(underHeadings(unit)) ? NOT_COUNTED.exec(unit.plain) : null);
    if (cue === null || IS_WEIGHT.test(unit.plain)) return [];
    const limit = percentagesIn(unit.plain)[0];
    const value: TermValue = [firstWords(unit.text), ...(limit === undefined ? [] : [`up to ${limit.percent}%`])];
    return [claim(unit, { key: 'eligible_spend', value, party: 'customer', strength: 'plain', at: cue.index })];
  },
};
