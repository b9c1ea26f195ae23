import type { BoundParty, TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit, withItems } from '../../units/unit.js';
import { actorBefore } from '../actors.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';
import { phraseAround } from '../phrases.js';

const INDEMNIFIES =
  /\b(SUPPLIER|CUSTOMER|EITHER|indemnifying party)\b[^;]{0,120}\b(?:indemnif(?:y|ies)|defend|hold\b[^;]{0,30}\bharmless|protect CUSTOMER (?:against|from))\b/;
const DUTY = /(?:indemnif(?:y|ies)|defend|hold\b[^;]{0,30}\bharmless|protect CUSTOMER (?:against|from))$/;
const IP =
  /\b(?:infring\w*|misappropriat\w*|violat\w*)\b[^\n]{0,120}\b(?:intellectual property|ip rights?|patents?|copyrights?|trademarks?|trade secrets?|proprietary rights?|third[- ]part(?:y|ies)(?:'s)? (?:right|ip|intellectual)|rights? of (?:any |a )?third)|\b(?:intellectual property|ip|patent|copyright)\b[^\n]{0,60}\b(?:infring|claim|violat)|\bthird[- ]party right\b/;
const NAMED_RIGHT = /\b(?:intellectual property|ip rights?|patents?|copyrights?|trademarks?)\b/;
const CAPPED_OUT = /\b(?:not (?:apply|limit)|except|exclu|other than|nothing)\b[^\n]{0,200}\bindemnif/;

const EXCLUSIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcombin(?:ation|ed|ing)\b/, 'combination'],
  [/\bmodif(?:ication|ied|ying)/, 'modification'],
  [/\bCUSTOMER(?:'s)? (?:content|data|inputs?|applications?|materials)\b|\binputs?\b/, 'customer content'],
  [/\b(?:knew|knows|known|should have known|reasonably should)\b/, 'known infringing use'],
  [/\btrademark\b/, 'trademark use'],
  [/\b(?:breach|violation) of (?:these|this|the)\b/, 'breach of terms'],
  [
    /\b(?:disabled?|ignored?|removed?|circumvent\w*)\b[^\n]{0,60}\b(?:filter|safety|citation|mitigation)/,
    'mitigations disabled',
  ],
];

function exclusionsNear(unit: Unit, document: ContractText): readonly string[] {
  const near = document.units
    .slice(unit.index, unit.index + 14)
    .map((one) => one.plain)
    .filter((plain) =>
      /\b(?:not apply|no obligation|exclu|except|not (?:be )?(?:liable|responsible|cover)|arises? from|to the extent|disabled|combination|modif)/.test(
        plain,
      ),
    )
    .join(' ');
  return EXCLUSIONS.filter(([pattern]) => pattern.test(near)).map(([, exclusion]) => exclusion);
}

const NO_DUTY = /\bNEITHER\b|\binsurance\b|\bnot (?:be )?(?:obligated|required) to (?:indemnif|defend)/;
const PARTY: Readonly<Record<string, BoundParty>> = { CUSTOMER: 'customer', SUPPLIER: 'supplier' };

/** The words that name the infringement, in the sentence itself or in the definition of "claim" that follows it. */
function scopeOf(unit: Unit, plain: string, document: ContractText): string | null {
  const next = document.units
    .slice(unit.index + 1, unit.index + 3)
    .filter(({ paragraph }) => paragraph === unit.paragraph);
  const definition = next.map((one) => one.plain).join(' ');
  const defines = /\b(?:claims?)\b/.test(plain) && /"[^"]{0,30}claims?"/.test(definition);
  const text = IP.test(plain) ? plain : defines ? definition : '';
  const found = IP.exec(text);
  if (found === null) return null;
  const phrase = phraseAround(text, { start: found.index, end: found.index + found[0].length });
  return document.verbatim(phrase, [unit, ...unit.items, ...next, ...(unit.leadIn === null ? [] : [unit.leadIn])]);
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = unit.items.length > 0 ? withItems(unit) : inContext(unit);
  const cue = INDEMNIFIES.exec(plain);
  if (cue === null || NO_DUTY.test(plain)) return [];
  const scope = scopeOf(unit, plain, document);
  // "If a third party sues CUSTOMER, SUPPLIER will defend it": who defends is the last that is named as acting.
  const party = actorBefore(plain, cue.index + cue[0].search(DUTY)) ?? PARTY[cue[1] ?? ''] ?? 'either';
  if (scope === null || (party === 'customer' && !NAMED_RIGHT.test(plain))) return [];
  const isUncapped = document.find(['limit', 'liab', 'except', 'exclu'], CAPPED_OUT) !== null;
  const exclusions = party === 'supplier' ? exclusionsNear(unit, document) : [];
  const value: TermValue = { scope, capped: isUncapped ? false : null, exclusions };
  const strength = party === 'supplier' ? 'explicit' : 'weak';
  return [claim(unit, { key: 'ip_indemnity', value, party, strength, at: unit.leadIn === null ? cue.index : 0 })];
}

/** Who defends whom against claims that intellectual property is infringed. */
export const ipIndemnity: ClauseReader = {
  keys: ['ip_indemnity'],
  keep: 'one-a-party',
  words: ['indemnif', 'defend', 'harmless', 'protect'],
  read,
};
