import type { BoundParty, TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit, withItems } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const INDEMNIFIES =
  /\b(SUPPLIER|CUSTOMER|EITHER|indemnifying party)\b[^;]{0,120}\b(?:indemnif(?:y|ies)|defend|hold\b[^;]{0,30}\bharmless)\b/;
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

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = unit.items.length > 0 ? withItems(unit) : inContext(unit);
  const cue = INDEMNIFIES.exec(plain);
  if (cue === null) return [];
  const next = document.units
    .slice(unit.index + 1, unit.index + 3)
    .filter(({ paragraph }) => paragraph === unit.paragraph)
    .map((one) => one.plain)
    .join(' ');
  const own = IP.exec(plain);
  const defined = own ?? (/\b(?:claims?)\b/.test(plain) && /"[^"]{0,30}claims?"/.test(next) ? IP.exec(next) : null);
  if (
    defined === null ||
    /\bNEITHER\b|\binsurance\b|\bnot (?:be )?(?:obligated|required) to (?:indemnif|defend)/.test(plain)
  )
    return [];
  const party: BoundParty = cue[1] === 'CUSTOMER' ? 'customer' : cue[1] === 'SUPPLIER' ? 'supplier' : 'either';
  if (party === 'customer' && !NAMED_RIGHT.test(plain)) return [];
  const uncapped = document.find(['limit', 'liab', 'except', 'exclu'], CAPPED_OUT) !== null;
  const start = Math.max(0, defined.index - 90);
  const scope = (own === null ? next : plain)
    .slice(start, defined.index + defined[0].length)
    .replaceAll('SUPPLIER', 'supplier')
    .replaceAll('CUSTOMER', 'customer');
  const value: TermValue = {
    scope,
    capped: uncapped ? false : null,
    exclusions: party === 'supplier' ? exclusionsNear(unit, document) : [],
  };
  return [
    claim(unit, {
      key: 'ip_indemnity',
      value,
      party,
      strength: party === 'supplier' ? 'explicit' : 'weak',
      at: unit.leadIn === null ? cue.index : 0,
    }),
  ];
}

/** Who defends whom against claims that intellectual property is infringed. */
export const ipIndemnity: ClauseReader = {
  keys: ['ip_indemnity'],
  keep: 'one-a-party',
  words: ['indemnif', 'defend', 'harmless'],
  read,
};
