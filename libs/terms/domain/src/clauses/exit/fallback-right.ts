import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';
import { firstWords } from '../phrases.js';

const OTHER =
  '(?:alternat(?:iv)?e|substitute|replacement|equivalent|comparable|fail-?over|fall-?back|another|any other|other|different|secondary|backup|its own|of its choice)';
const WHAT =
  '(?:models?|regions?|providers?|services?|endpoints?|capacity|cloud|deployments?|infrastructure|geograph\\w+)';
const ALTERNATIVE = new RegExp(`\\b${OTHER}\\b[^;]{0,30}\\b${WHAT}\\b|\\b${WHAT} of its choice\\b`);
const RIGHT = new RegExp(
  `\\bCUSTOMER (?:may|can|shall be entitled to|is entitled to|has the right to|will be entitled to)\\b[^;]{0,60}\\b(?:use|deploy|draw|move|switch|run|obtain|route|fail ?over|fall back|consume|shift|transfer)\\b|\\bSUPPLIER (?:shall|will|must|agrees to)\\b[^;]{0,120}\\b(?:provide|make available|offer|route|fail ?over|migrate|redirect|switch|supply)\\b[^;]{0,60}\\b${OTHER}`,
);
const WHEN =
  /\b(?:unavailab|outage|interrupt|retir|discontinu|fail(?:s|ure)|suspend|not available|downtime|ceas|disrupt|force majeure|degrad)\w*\b/;
const INFRINGEMENT = /\b(?:infring\w*|non-infringing|intellectual property|defective|third-party services)\b/;

/** A right to another model, region or provider when the agreed one fails. */
export const fallbackRight: ClauseReader = {
  keys: ['fallback_right'],
  keep: 'every-place',
  words: [
    'alternat',
    'substitut',
    'replacement',
    'equivalent',
    'comparable',
    'failover',
    'fail',
    'fallback',
    'fall',
    'another',
    'other',
    'backup',
    'secondary',
    'own',
    'choice',
  ],
  read: (unit: Unit): readonly Claim[] => {
    const cue = RIGHT.exec(unit.plain);
    const isFallback =
      cue !== null && ALTERNATIVE.test(unit.plain) && WHEN.test(unit.plain) && !INFRINGEMENT.test(unit.plain);
    if (!isFallback) return [];
    const value = firstWords(unit.text);
    return [claim(unit, { key: 'fallback_right', value, party: 'customer', strength: 'plain', at: cue.index })];
  },
};
