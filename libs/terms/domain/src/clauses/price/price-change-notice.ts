import type { TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const PRICE =
  '(?:pric(?:e|es|ing)|(?:published |list |subscription )?rates?|fees?|charges|remuneration|price list|pricing page|cost of (?:the )?services|(?:pricing|subscription) plans?)';
const CHANGE =
  '(?:chang|updat|modif|increas|adjust|revis|amend|rais|alter|var)(?:e|es|ed|ing|ions?|ments?|ication|ications|y|ies|ied)?';
const MAY_CHANGE = new RegExp(
  `\\bSUPPLIER(?: may| shall (?:be entitled|have the right) to|'s right to| reserves? the right to| can| is entitled to| will| has the right to| changes?| updates?| increases?)\\b[^;]{0,80}\\b(?:${CHANGE})?\\b[^;]{0,70}\\b${PRICE}\\b`,
);
const VERB = new RegExp(
  `\\b${CHANGE}\\b[^;]{0,60}\\b${PRICE}\\b|\\b${PRICE}\\b[^;]{0,50}\\b(?:${CHANGE}|subject to change)\\b`,
);
const CHANGES_TAKE_EFFECT = new RegExp(
  `\\b(?:${PRICE}[a-z ]{0,30} (?:change|increase|adjustment|update)s?|(?:change|increase|adjustment|update)s? (?:in|to|of) (?:the |our |its |any |SUPPLIER's )?[a-z' ]{0,20}${PRICE})\\b`,
);
/** "Our rates may change", said of the supplier's own prices. */
const OWN_PRICES = new RegExp(
  `\\bSUPPLIER's (?:[a-z]+ ){0,2}${PRICE} (?:may|can|will) (?:from time to time )?(?:be )?${CHANGE}|\\b(?:new|changed|increased|updated|revised|adjusted) ${PRICE}\\b[^;]{0,30}\\b(?:appl(?:y|ies)|(?:is|are|become|becomes) effective|takes? effect)|\\b${PRICE}(?: (?:for|of|set|listed|on|in|published)\\b[a-z' A-Z]{0,40})? (?:may|can) (?:from time to time )?be (?:[a-z]+ )?${CHANGE}\\b(?![^;]{0,60}\\b(?:mutual|agreement of|written agreement))|\\b${PRICE}\\b[^;.]{0,80}\\band (?:may|can) (?:from time to time )?be ${CHANGE}\\b(?![^;]{0,60}\\b(?:mutual|agreement of|written agreement))|\\b${PRICE}\\b[^;]{0,50}\\b(?:is|are) (?:[a-z]+ )?${CHANGE} (?:from time to time|periodically|regularly)`,
);
/** "Prices of all services are subject to change upon notice". */
const SUBJECT_TO_CHANGE = new RegExp(
  `\\b${PRICE}\\b[^;]{0,90}\\b(?:is|are) subject to (?:change|adjustment|revision|increase)\\b`,
);
const TELLS =
  /\b(?:by (?:updat|chang|amend|modify|publish)ing|hear from|SUPPLIER will email|beforehand|ahead|told|notice|notif|effective|take effect|post(?:ed|ing|s)?\b|publish|advance|inform|(?:shown|reflected|displayed|listed) (?:on|in))/;
/** Taxes change prices by law; a locked price is no change; other notices. */
const OTHER =
  /\bif CUSTOMER (?:does|do) not (?:agree|accept|consent)|\bsubject to (?:any |the )?(?:applicable |then-current )?(?:fee|price|rate) (?:adjust|increas|chang)|\b(?:tax(?:es)?\b[^;]{0,40}\b(?:chang|increas)|late (?:fee|charge)|(?:shall|will|may) not (?:increase|change)|exchange rate|interest rate|rate limits?|success rate)/;
/** "CUSTOMER may terminate within 60 days of a price increase" tells of an increase, not of its notice. */
const IS_EXIT =
  /\bCUSTOMER (?:may|can|shall be entitled to|has the right to|is entitled to) (?:[a-z]+ ){0,2}(?:terminat|cancel)/;
/** Fees that come back are not fees that change. */
const REFUNDS = /\brefund\w*\b[^;.]{0,60}\b(?:fees|amounts|charges)\b/g;
/** Taxes that change beside the prices. */
const IF_TAXES = /\bif [^,;]{0,30}\btax(?:es| rates?) changes?\b/g;
/** Nothing is said of a notice because none is owed. */
const AT_WILL =
  /\b(?:at any time|from time to time|in (?:its|SUPPLIER's) (?:sole |absolute )?discretion|periodically|over time|(?:at|upon|on) (?:each |any |every )?renewal|at the (?:start|beginning) of (?:each|any|every|the) (?:[a-z]+ )?(?:term|period|year)|once (?:a|per|each) (?:calendar |contract )?year)\b/;
const POSTED =
  /\b(?:post(?:ed|ing|s)?\b(?! office)|publish(?:ed|ing)?|pricing page|website announcement|on (?:the|our|its) (?:website|site|page)|announcement|(?:shown|reflected|displayed|listed) on (?:the|our|its|SUPPLIER's) (?:[a-z]+ )?(?:web ?site|site|page))/;
const PERSONAL = /\b(?:notif|provide[sd]? [^;]{0,30}notice|giv\w+ [^;]{0,30}notice|advance notice|email)/;

const AT_ONCE =
  /\b(?:effective|takes? effect|appl(?:y|ies))\b[^;]{0,20}\b(?:immediately|at once|(?:up)?on (?:the )?(?:posting|publication)|(?:from|at) the (?:moment|time|date) (?:they are|it is|of) (?:posted|published|posting|publication)|(?:when|as soon as|once) (?:they are |it is |SUPPLIER )?(?:posted|posts?|published))\b|\b(?:without (?:prior |any |advance )*notice|with or without notice)\b|\b(?:from|at|as of) that (?:point|moment|date|time) (?:on|onwards?|forward)\b/;

/** The customer's own time to leave. */
const LEAVES = /\bCUSTOMER\b[^;]{0,90}\b(?:terminat|cancel|object|reject)\w*\b[^;]{0,60}\bwithin $/;

function noticeIn(plain: string): string | null {
  const found = durationsIn(plain).find(({ start, end, unit }) => {
    if (unit === 'year' || LEAVES.test(plain.slice(Math.max(0, start - 170), start))) return false;
    const around = plain.slice(Math.max(0, start - 80), end + 90);
    return (
      /\b(?:notice|prior|advance|before|beforehand|ahead|after|effective|notif|least)/.test(around) &&
      !/\bin the (?:past|previous|prior)\b/.test(around)
    );
  });
  return found?.iso ?? (AT_ONCE.test(plain) ? 'P0D' : null);
}

const postingIsNotice = (plain: string): boolean | null =>
  POSTED.test(plain) && /\beffective\b|\btake effect\b|\bnotif|\baccept/.test(plain)
    ? true
    : PERSONAL.test(plain) && !POSTED.test(plain)
      ? null
      : POSTED.test(plain)
        ? true
        : null;

const ruleOf = (plain: string): string | null =>
  /\b(?:next|following|subsequent) (?:billing|renewal|subscription) (?:cycle|period|term)|\bbilling cycle following\b|\bnext renewal\b|\bupon renewal\b/.exec(
    plain,
  )?.[0] ?? null;

function claimNotice(unit: Unit, plain: string, strength: 'explicit' | 'plain'): Claim {
  const rule = ruleOf(plain);
  const value: TermValue = {
    duration: noticeIn(plain),
    posting_is_notice: postingIsNotice(plain),
    ...(rule !== null && { rule }),
  };
  return claim(unit, { key: 'price_change_notice', value, party: 'supplier', strength });
}

/** When and how changed prices are told often stands in the next sentence. */
function withNext(unit: Unit, document: ContractText): string {
  const next = document.units[unit.index + 1];
  const goesOn =
    next !== undefined &&
    next.paragraph === unit.paragraph &&
    /\b(?:change|increase|adjust|update|continue|new (?:price|fee|rate)|\b(?:does|do) (?:so|this|that)\b)/.test(
      next.plain,
    );
  return goesOn ? `${inContext(unit)} ${next.plain}` : inContext(unit);
}

const isSaidOfPrices = (plain: string): boolean =>
  (MAY_CHANGE.test(plain) && VERB.test(plain)) || SUBJECT_TO_CHANGE.test(plain);

/** Whether changed prices or a right to change them are told of, in the sentence or the next one. */
function isTold(plain: string): 'in-the-sentence' | 'in-either' | null {
  if (AT_WILL.test(plain) && (isSaidOfPrices(plain) || OWN_PRICES.test(plain))) return 'in-the-sentence';
  const takesEffect = CHANGES_TAKE_EFFECT.test(plain) && TELLS.test(plain) && !IS_EXIT.test(plain);
  return takesEffect || isSaidOfPrices(plain) ? 'in-either' : null;
}

function readNotice(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = inContext(unit).replace(REFUNDS, ' ').replace(IF_TAXES, ' ');
  const isCap = /\bcap(?:ped)?\b|\bnot exceed\b|\bno more than \d/.test(plain);
  if (OTHER.test(plain) || (isCap && !(SUBJECT_TO_CHANGE.test(plain) && noticeIn(plain) !== null))) return [];
  if ((CHANGES_TAKE_EFFECT.test(plain) || OWN_PRICES.test(plain)) && TELLS.test(plain) && noticeIn(plain) !== null)
    return [claimNotice(unit, plain, 'explicit')];
  const told = isTold(plain);
  if (told === null) return [];
  const both = withNext(unit, document);
  return told === 'in-the-sentence' || TELLS.test(both) ? [claimNotice(unit, both, 'plain')] : [];
}

/** How long before a change of list prices the customer learns of it. */
export const priceChangeNotice: ClauseReader = {
  keys: ['price_change_notice'],
  keep: 'every-value',
  leading: 'duration',
  words: ['price', 'pricing', 'rate', 'fee', 'charge', 'plan', 'remuneration'],
  read: readNotice,
};
