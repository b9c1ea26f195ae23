import type { TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn, looseDurationsIn } from '../../values/durations.js';
import { ORDINAL_WORD, valueOfOrdinal } from '../../values/ordinals.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const CHANGE =
  '(?:chang|updat|modif|amend|revis|supplement|replac|alter|var)(?:e|es|ed|ing|ions?|ments?|y|ies|ied|ication|ications)?';
const TERMS =
  '(?:terms(?: (?:and conditions|of (?:service|use)))?|agreement|conditions|polic(?:y|ies)|addendum|sla|dpa|tos|contract)';
const NAMES_TERMS = new RegExp(`\\b${TERMS}\\b`);
const MAY = new RegExp(
  `\\bSUPPLIER(?:'s right to|,? from time to time,?)? ?(?:may|can|will|might (?:need to)?|needs? to|must|reserves? the right to|has the right to|have the right to|is entitled to|makes?)\\b[^;]{0,120}\\b${CHANGE}\\b[^;]{0,60}\\b${TERMS}\\b|\\bif SUPPLIER (?:materially )?${CHANGE} (?:these|the|this)\\b[^;]{0,30}\\b${TERMS}\\b`,
);
/** "The terms may be modified from time to time." */
const MAY_BE = new RegExp(
  `\\b${TERMS}\\b (?:may|can) (?:(?:from time to time|periodically|occasionally),? )?be ${CHANGE}\\b(?! (?:only|by (?:mutual|written|an? (?:written|amendment))|in writing))`,
);
/** When changed terms come into force. */
const TAKES_EFFECT = new RegExp(
  `\\b(?:${CHANGE}|revised|new|updated|modified|amended)\\b[^;]{0,60}\\b(?:${TERMS}|content|version)\\b[^\n]{0,160}\\b(?:effective|takes? effect|in effect|appl(?:y|ies)|valid from|binding)\\b|\\b(?:changes?|updates?|modifications?|revisions?|amendments?|additional (?:changes|updates))\\b[^\n]{0,100}\\b(?:effective|takes? effect|comes? into (?:force|effect)|before (?:they|it) (?:appl(?:y|ies)|takes? effect)|appl(?:y|ies) (?:as soon as|from|immediately|when|after|\\d))|\\b(?:once|upon being|as soon as|after being) (?:announced|published|posted|released)\\b[^\n]{0,80}\\b(?:replac|supersed)\\w*\\b[^\n]{0,40}\\b${TERMS}\\b|\\b(?:revised|updated|amended|modified) (?:content|version)\\b[^\n]{0,160}\\beffect\\b`,
);
/** How changes are told. */
const TELLS =
  /\bSUPPLIER(?: shall| will|'ll| must| agrees to)? (?:(?:also )?(?:provide|give|notify|inform|send|post|publish)\b|make reasonable efforts to (?:notify|inform|provide))[^\n]{0,160}\b(?:notice|days|notif|advance|change|update|modif)|\bnotice of (?:any |such |the )?(?:material )?(?:changes?|updates?|modifications?|amendments?)\b/;
const CHANGES =
  /\b(?:changes?|updates?|modif(?:y|ies|ication|ications)|amend(?:ment|ments)?|revisions?|variation|chang)\b/;
const CONTINUED_USE =
  /\busing the [a-z ]{0,30}after [^\n;]{0,60}\b(?:chang|updat|modif|amend)[^\n;]{0,60}\b(?:accept|agree)|\buse of the [a-z ]{0,30}after (?:an?|the|any) (?:update|change)[^\n]{0,60}\baccept|\b(?:continu\w*|keep)\b[^\n]{0,120}\b(?:use|us(?:ing|e)|access\w*)\b[^\n]{0,220}\b(?:accept\w*|consent\w*|agree\w*|agreeing|acknowledg\w*|bound)|\bcarry(?:ing)? on using\b[^\n]{0,120}\baccept|\bby continuing\b[^\n]{0,120}\b(?:accept|agree)|\b(?:changes?|amendments?|modifications?|updates?|revis\w+|new terms|terms)\b[^\n]{0,60}\bdeemed (?:to be |to have been )?(?:accepted|approved|agreed|consented)|\b(?:considered|regarded as|treated as) (?:to be |to have been |having been )?(?:accepted|agreed|approved)\b|\bdeemed (?:acceptance|consent|approval)\b|\bdeemed to have (?:accepted|agreed|consented)/;
/** An amendment that needs both signatures, prices, arbitration clauses and the service itself are other terms. */
const MUTUAL =
  /\b(?:mutual|both parties|signed by|written (?:agreement|amendment|consent)|in writing (?:and|by)|EITHER (?:may|agree)|authori[sz]ed representatives?)\b/;
const OTHER =
  /\b(?:fees?|pric(?:e|es|ing)|rates?)\b[^;]{0,40}\b(?:chang|increas|adjust|effective)|\b(?:chang|increas|adjust)\w*\b[^;]{0,40}\b(?:fees?|pric(?:e|es|ing)|rates?)\b|\bmodel terms\b|\bthird-party (?:models?|terms|providers?)\b|\bchang(?:e|es|ing) (?:in|to|of) (?:the |our |SUPPLIER's )?(?:services?|platform|functionalit|features?|products?)\b(?! (?:and|or) (?:these|the) terms)|\bsubprocessors?\b|\bpricing and payment terms\b|\(as SUPPLIER may\b|\barbitration (?:agreement|provisions?|section)\b|\bremains? governed\b|\b(?:this|such) amendment\b|\bthe amendment (?:no|effective|date|shall)\b|\bpost-(?:effective|approval)\b|\bfuture changes? to (?:this|the) arbitration/;
const REFUSES =
  /\bSUPPLIER (?:shall|will|may|can) not\b[^;]{0,60}\b(?:change|modify|amend|update)|\bno (?:change|amendment|modification|variation)s?\b[^;]{0,60}\b(?:effective|binding|valid|unless)/;
const AT_ONCE =
  /\b(?:immediately|when (?:they|it|we|SUPPLIER|the[a-z ]{0,20}) (?:are|is|have been|has been)? ?post(?:ed|s)?|upon (?:posting|being posted|publication)|as soon as|on the date SUPPLIER posts|at any time without (?:prior )?notice|effective upon|effective on (?:its |their )?(?:publication|posting)|without (?:prior |any )?notice|when SUPPLIER posts?|date (?:they are|it is) (?:posted|published)|(?:when|once|upon being) published|effective when posted|once (?:posted|announced|published|released)|the (?:date|moment) of (?:its |their )?(?:post|publication)|the (?:date|moment) post)/;

const NOTICE_AFTER =
  /^[^;]{0,50}\b(?:notice|prior|advance|before|after|following|in advance|from the date|of (?:the )?(?:notice|posting))\b/;
const BEFORE_EFFECT =
  /^ (?:before|prior to) (?:(?:they|it|the (?:new|updated|revised|change)[a-z ]{0,20}) )?(?:appl(?:y|ies|ying)|takes?|taking|come|becom|enter)/;
const NOTICE_BEFORE =
  /\b(?:at least|no(?:t)? less than|(?:no|not) later than|minimum of|effective|within|upon|on|by|effect|with|giv(?:e|es|ing)|provid(?:e|es|ing)|posted|published|announced|notified|informed|told|binding)\b[^;]{0,40}$/;
/** The customer's own deadlines: to object, to reject, to leave. */
const OWN_DEADLINE = /\b(?:terminat|object|reject|opt[- ]out|cancel)\w*\b[^;]{0,40}$/;

const ON_DAY = new RegExp(
  `\\bon the ${ORDINAL_WORD} (business |working )?day (?:after|following) (?:its |their |the )?(?:post|publi|notice|notif|announc)`,
);
/** "On the tenth day after posting". */
function onDay(plain: string): string | null {
  const [, ordinal, business] = ON_DAY.exec(plain) ?? [];
  return ordinal === undefined ? null : `P${valueOfOrdinal(ordinal)}${business === undefined ? 'D' : 'BD'}`;
}

function noticeIn(plain: string): string | null {
  const found = durationsIn(plain).find(({ start, end }) => {
    const before = plain.slice(Math.max(0, start - 70), start);
    const after = plain.slice(end, end + 70);
    const isNotice = NOTICE_AFTER.test(after) && NOTICE_BEFORE.test(before);
    return (isNotice || BEFORE_EFFECT.test(after)) && !OWN_DEADLINE.test(before);
  });
  return found?.iso ?? onDay(plain) ?? (AT_ONCE.test(plain) ? 'P0D' : null);
}

const topOf = ({ section }: Unit): string => section.number?.split(/[.(]/)[0] ?? section.heading ?? '';

const inSection = (
  unit: Unit,
  document: ContractText,
  reach: { readonly back: number; readonly on: number },
): readonly Unit[] =>
  document.units
    .slice(Math.max(0, unit.index - reach.back), unit.index + reach.on)
    .filter((other) => topOf(other) === topOf(unit) && other.kind !== 'heading');

const isDeemed = (unit: Unit, document: ContractText): true | null =>
  inSection(unit, document, { back: 4, on: 6 }).some(({ plain }) => CONTINUED_USE.test(plain)) ? true : null;

const appliesTo = (plain: string): string => {
  if (
    /\b(?:any |all )?other (?:updates?|changes?|modifications?)\b|\bnot material\b|\bnon-material\b|^; (?:and )?(?:small|minor|immaterial|editorial)/.test(
      plain,
    )
  )
    return 'other changes';
  if (/\bmaterial(?:ly)?\b|\b(?:significant|important|substantial)/.test(plain)) return 'material changes';
  const byLaw =
    /\b(?:law|regulation|legal)\b/.test(plain) && /\b(?:immediately|due to|in response|required)\b/.test(plain);
  return byLaw ? 'changes required by law' : 'all changes';
};

const isAboutTerms = (unit: Unit, document: ContractText): boolean =>
  NAMES_TERMS.test(unit.plain) ||
  /\b(?:changes?|modif|amend|updat|revis|variation)/i.test(unit.section.heading ?? '') ||
  inSection(unit, document, { back: 5, on: 0 }).some(({ plain }) => MAY.test(plain) && !OTHER.test(plain));

/** Place of the words that speak of changed terms; null where none do. */
function cueIn(plain: string): number | null {
  const found =
    MAY.exec(plain) ??
    MAY_BE.exec(plain) ??
    TAKES_EFFECT.exec(plain) ??
    (CHANGES.test(plain) ? TELLS.exec(plain) : null);
  return found === null || MUTUAL.test(plain) || OTHER.test(plain) || REFUSES.test(plain) ? null : found.index;
}

/** Whether a later sentence of the section says what a sentence without a period leaves open. */
const isSaidLater = (unit: Unit, document: ContractText): boolean =>
  inSection(unit, document, { back: 3, on: 9 }).some((other) => {
    const plain = inContext(other);
    return other !== unit && cueIn(plain) !== null && noticeIn(plain) !== null;
  });

const EXCEPTION =
  /\b(?:except|unless(?! (?:otherwise|expressly)))\b[^\n]{0,40}\b(?:updates?|changes?|modifications?|revisions?|amendments?)\b[^\n]{0,160}\b(?:immediately|upon posting|at once|without (?:any |an )?(?:prior |advance )?notice)\b/;

/** "…; small ones apply as soon as they are published": what is left applies at once. */
const OTHERS_AT_ONCE =
  /; (?:and )?(?:small|smaller|minor|other|all other|immaterial|non-material|editorial) (?:ones|changes|updates|modifications|amendments)\b([^;]{0,160})/;

/** "Continued use after changes to these terms is acceptance", where no other sentence gives the right to change them. */
const USE_AFTER = new RegExp(
  `\\b(?:chang|modif|amend|updat|revis)\\w*\\b[^;]{0,40}\\b${TERMS}\\b|\\b${TERMS}\\b[^;]{0,60}\\b(?:chang|modif|amend|updat|revis)\\w*`,
);

function readUse(unit: Unit, document: ContractText): readonly Claim[] {
  const { plain } = unit;
  const isUse = CONTINUED_USE.test(plain) && USE_AFTER.test(plain) && !MUTUAL.test(plain) && !OTHER.test(plain);
  const others = inSection(unit, document, { back: 6, on: 8 }).filter((other) => other !== unit);
  if (!isUse || REFUSES.test(plain) || others.some((other) => cueIn(inContext(other)) !== null)) return [];
  const notice = /\b(?:post|publish)(?:ed|ing|s)?\b/.test(plain) ? 'P0D' : null;
  const value: TermValue = { notice, deemed_acceptance: true, applies_to: 'all changes' };
  return [claim(unit, { key: 'unilateral_change', value, party: 'supplier', strength: 'plain' })];
}

/** "If CUSTOMER does not object within a month of being told, that is deemed acceptance". */
const SILENCE =
  /\b(?:(?:does|do|has|have) not [^;]{0,40}\bobject|without objection|no objection|fails? to object)\w*\b[^;]{0,160}\b(?:deemed|considered|regarded|treated|constitutes?|accept\w*)\b|\b(?:deemed|considered|regarded as|treated as) (?:to be |to have been )?(?:accepted|approved|agreed)\b[^;]{0,80}\bnot [^;]{0,40}\bobject/;

/** What is not told of a notice: changes take effect once the time to object to them is over. */
function silenceIn(unit: Unit, document: ContractText): string | null {
  const said = inSection(unit, document, { back: 2, on: 6 }).find(({ plain }) => SILENCE.test(plain));
  return said === undefined ? null : (looseDurationsIn(said.plain)[0]?.iso ?? null);
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = inContext(unit);
  const at = cueIn(plain);
  if (at === null) return readUse(unit, document);
  if (!isAboutTerms(unit, document)) return [];
  const others = OTHERS_AT_ONCE.exec(plain);
  const exception = EXCEPTION.exec(plain) ?? (AT_ONCE.test(others?.[1] ?? '') ? others : null);
  const main = exception === null ? plain : plain.slice(0, exception.index);
  const notice = noticeIn(main) ?? silenceIn(unit, document);
  if (notice === null && (!(MAY.test(plain) || MAY_BE.test(plain)) || isSaidLater(unit, document)))
    return readUse(unit, document);
  const deemed_acceptance = isDeemed(unit, document);
  const stated = (part: string, period: string | null): TermValue => ({
    notice: period,
    deemed_acceptance,
    applies_to: appliesTo(part),
  });
  const first = claim(unit, {
    key: 'unilateral_change',
    value: stated(main, notice),
    party: 'supplier',
    strength: notice === null ? 'plain' : 'explicit',
    at,
  });
  if (exception === null) return [first];
  const also = stated(exception[0], 'P0D');
  return [
    first,
    claim(unit, { key: 'unilateral_change', value: also, party: 'supplier', strength: 'plain', at: exception.index }),
  ];
}

/** Whether the supplier may change the terms alone, with which notice, and whether use is acceptance. */
export const unilateralChange: ClauseReader = {
  keys: ['unilateral_change'],
  keep: 'every-value',
  leading: 'notice',
  words: ['chang', 'updat', 'modif', 'amend', 'revis', 'supplement', 'alter', 'replac', 'variation'],
  read,
};
