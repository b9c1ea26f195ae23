import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader, type ContractText, type Strength } from '../claim.js';

const OUTPUT =
  '(?:outputs?|generated (?:content|output|images?|text|code|works?|materials?)|results?|completions?|suggestions?|responses?|deliverables|generations?|original content)';
const CUSTOMER_OWNS = new RegExp(
  `\\bCUSTOMER owns? what\\b[^;]{0,60}\\b(?:models?|services?) (?:write|return|generate|produce|create)s?\\b|\\bCUSTOMER\\b(?:(?!SUPPLIER)[^;]){0,160}\\b(?:owns|own(?= (?:all|any|the|its|CUSTOMER's|outputs?|generated))|retains?|keeps?|will own|shall own|holds?)\\b[^;]{0,100}\\b${OUTPUT}\\b|\\b${OUTPUT}\\b[^;]{0,80}\\b(?:(?:is|are|shall be|will be) (?:the property of|owned by)|belongs? to|vests? in|(?:shall |will )?(?:lie|rest|remain|vest)s? (?:with|in)) CUSTOMER\\b|\\bCUSTOMER\\b[^;]{0,60}\\b(?:is|are|remains?|shall be|will be) the (?:sole |exclusive )*owner of\\b[^;]{0,60}\\b${OUTPUT}\\b|\\b(?:${OUTPUT}|what\\b[^;]{0,60}\\bmodels? (?:write|return|generate|produce|create)s?)\\b[^;]{0,40}\\b(?:is|are) CUSTOMER(?:\\.|$)`,
);
const ASSIGNED = new RegExp(
  `\\bSUPPLIER\\b[^\n]{0,40}\\bassigns?\\b[^\n]{0,160}\\b(?:${OUTPUT}\\b[^\n]{0,60}\\bto CUSTOMER\\b|to CUSTOMER\\b[^\n]{0,160}\\b${OUTPUT})`,
);
const ASSIGNED_IN_ANY_ORDER = new RegExp(`\\bassigns?\\b[^;]{0,60}\\bCUSTOMER\\b[^;]{0,120}\\b${OUTPUT}`);
const SUPPLIER_OWNS = new RegExp(
  `\\bSUPPLIER (?:(?:shall|will|hereby|solely|exclusively) ){0,2}(?:owns?|retains?)\\b[^;]{0,100}\\b(?:the |all |any )(?:outputs?|generated content|deliverables)\\b|\\brights? (?:in|to)\\b[^;]{0,30}\\b(?:outputs?|generated (?:content|images?|text|works?)|deliverables)\\b (?:shall |will )?(?:remain|lie|rest|vest|belong)s? (?:with|in|to) SUPPLIER\\b`,
);
const DISCLAIMED = new RegExp(
  `\\bSUPPLIER (?:does|do|will|shall) not (?:claim|own|assert)\\b[^;]{0,60}\\b(?:ownership|rights?)?\\b[^;]{0,80}\\b(?:${OUTPUT}|that content|content|what CUSTOMER (?:creates?|generates?|makes?|produces?))\\b|\\bSUPPLIER (?:will not claim|claims? no|asserts? no) (?:ownership|rights?)\\b[^;]{0,80}\\b(?:${OUTPUT}|content)\\b`,
);
/** Of its own content the customer is the owner; whether outputs are part of that, its definition says. */
const OWNS_CONTENT =
  /\bCUSTOMER\b[^;]{0,80}\b(?:owns?|retains?|will own|shall own|remains the owner of|continue to own)\b[^;]{0,140}\b(?:CUSTOMER(?:'s)?|user|its) (?:[a-z]+ )?(?:content|data|materials)\b/;
const CONTENT = "(?:CUSTOMER(?:'s)?|user) (?:content|data|materials)";
const CONTENT_DEFINED = new RegExp(
  `"${CONTENT}"[^\n]{0,20}\\b(?:means?|includes?|refers?|is|are|consists?)\\b[^\n]{0,260}\\b${OUTPUT}\\b|\\b${OUTPUT}\\b[^\n]{0,200}"${CONTENT}[.,]?"`,
);
const DEFINING_WORDS = ['output', 'result', 'response', 'generat', 'completion', 'suggestion'];
const ELSEWHERE = new RegExp(
  `\\bownership\\b[^;]{0,60}\\b${OUTPUT}\\b[^;]{0,60}\\b(?:set forth|governed|determined|subject to)\\b`,
);

/** That the customer owns what it sends in is here warranted, not agreed. */
const WARRANTED = /\b(?:represents?|warrants?)\b[^;]{0,30}\bthat\b|\bowns? or (?:otherwise )?controls?\b/;

/** "CUSTOMER owns CUSTOMER data", where a definition counts outputs among that data. */
function ownsByDefinition(unit: Unit, document: ContractText): Judged | null {
  const owns = OWNS_CONTENT.exec(unit.plain);
  if (owns === null || WARRANTED.test(unit.plain) || document.find(DEFINING_WORDS, CONTENT_DEFINED) === null)
    return null;
  return { value: 'customer', strength: 'plain', at: owns.index };
}

interface Judged {
  readonly value: string;
  readonly strength: Strength;
  readonly at: number;
}

const judge = (plain: string): Judged | null => {
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
  words: [
    'output',
    'generat',
    'suggestion',
    'completion',
    'result',
    'response',
    'deliverable',
    'original',
    'owns',
    'own',
    'model',
    'writ',
    'retain',
  ],
  read: (unit: Unit, document: ContractText): readonly Claim[] => {
    if (
      /\b(?:feedback|indemnif\w*|does not (?:transfer|grant)|disclaim|third[- ]part(?:y|ies) (?:owns?|retains?)|security (?:testing|test)|survey|SUPPLIER's (?:outputs?))\b/.test(
        unit.plain,
      )
    )
      return [];
    const judged = judge(unit.plain) ?? ownsByDefinition(unit, document);
    return judged === null ? [] : [claim(unit, { key: 'output_ownership', party: null, ...judged })];
  },
};
