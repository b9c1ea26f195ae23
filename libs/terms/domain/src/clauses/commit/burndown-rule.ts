import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';
import { firstWords } from '../phrases.js';

const WEIGHTS =
  /\b(?:count(?:s|ed)?|burn(?:s|ed)?(?: down)?|consum(?:e|es|ed)|weight(?:s|ed)?)\b[^;,]{0,24}\b(?:as|at|by)\b ?(?:a (?:rate|factor|weight) of )?(\d{1,3}(?:\.\d{1,4})?)\b(?! ?%)(?: tokens?| units?|x|\b)/g;

/** Weights by which tokens of one kind count against capacity. */
export const burndownRule: ClauseReader = {
  keys: ['burndown_rule'],
  keep: 'every-value',
  words: ['count', 'burn', 'weight', 'consum'],
  read: (unit: Unit): readonly Claim[] => {
    if (!/\btokens?|inference|reads?\b/.test(unit.plain)) return [];
    return [...unit.plain.matchAll(WEIGHTS)].map((match) => {
      const value: TermValue = { weight: Number(match[1]), rule: firstWords(unit.text) };
      return claim(unit, { key: 'burndown_rule', value, party: 'supplier', strength: 'plain', at: match.index });
    });
  },
};
