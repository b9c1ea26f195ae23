import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader, type Strength } from '../claim.js';

const OUTPUT =
  '(?:outputs?|generated (?:content|output)|results?|completions?|suggestions?|responses?|deliverables|generations?|original content)';
const CUSTOMER_OWNS = new RegExp(
  `\\bCUSTOMER\\b[^;]{0,160}\\b(?:owns|own(?= (?:all|any|the|its|CUSTOMER's|outputs?|generated))|retains?|will own|shall own|holds?)\\b[^;]{0,100}\\b${OUTPUT}\\b|\\b${OUTPUT}\\b[^;]{0,80}\\b(?:(?:is|are|shall be|will be) (?:the property of|owned by)|belongs? to|vests? in) CUSTOMER\\b`,
);
const ASSIGNED = new RegExp(
  `\\bSUPPLIER\\b[^\n]{0,40}\\bassigns?\\b[^\n]{0,160}\\b(?:${OUTPUT}\\b[^\n]{0,60}\\bto CUSTOMER\\b|to CUSTOMER\\b[^\n]{0,160}\\b${OUTPUT})`,
);
const ASSIGNED_IN_ANY_ORDER = new RegExp(`\\bassigns?\\b[^;]{0,60}\\bCUSTOMER\\b[^;]{0,120}\\b${OUTPUT}`);
const SUPPLIER_OWNS = new RegExp(
  `\\bSUPPLIER\\b[^;]{0,60}\\b(?:owns?|retains?)\\b[^;]{0,100}\\b(?:the |all |any )(?:outputs?|generated content)\\b`,
);
const DISCLAIMED = new RegExp(
  `\\bSUPPLIER (?:does|do|will|shall) not (?:claim|own|assert)\\b[^;]{0,60}\\b(?:ownership|rights?)?\\b[^;]{0,80}\\b(?:${OUTPUT}|that content|content)\\b|\\bSUPPLIER won't claim ownership\\b`,
);
const ELSEWHERE = new RegExp(
  `\\bownership\\b[^;]{0,60}\\b${OUTPUT}\\b[^;]{0,60}\\b(?:set forth|governed|determined|subject to)\\b`,
);

const judge = (plain: string): { readonly value: string; readonly strength: Strength; readonly at: number } | null => {
  const rules: readonly (readonly [RegExp, string, Strength])[] = [
    [ASSIGNED, 'customer', 'explicit'],
    [ASSIGNED_IN_ANY_ORDER, 'customer', 'explicit'],
    [CUSTOMER_OWNS, 'customer', 'explicit'],
    [ELSEWHERE, 'set by other terms', 'plain'],
    [DISCLAIMED, 'customer', 'weak'],
    [SUPPLIER_OWNS, 'supplier', 'plain'],
  ];
  for (const [pattern, value, strength] of rules) {
    const found = pattern.exec(plain);
    if (found !== null) return { value, strength, at: found.index };
  }
  return null;
};

/** Who owns what the service generates. */
export const outputOwnership: ClauseReader = {
  keys: ['output_ownership'],
  keep: 'one',
  words: ['output', 'generat', 'suggestion', 'completion', 'result', 'response', 'deliverable', 'original'],
  read: (unit: Unit): readonly Claim[] => {
    if (
      /\b(?:feedback|indemnif\w*|does not (?:transfer|grant)|disclaim|third[- ]part(?:y|ies) (?:owns?|retains?)|security (?:testing|test)|survey|SUPPLIER's (?:outputs?))\b/.test(
        unit.plain,
      )
    )
      return [];
    const judged = judge(unit.plain);
    return judged === null ? [] : [claim(unit, { key: 'output_ownership', party: null, ...judged })];
  },
};
