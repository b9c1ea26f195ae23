import type { BoundParty } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { actorAfter, actorBefore } from '../actors.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';
import { continued } from '../continued.js';

const ENDS =
  /\b(?:terminat(?:e|ed|ion)|cancel(?:l?ed|s)?|end(?:ed)?|(?:stop|cease|discontinue) (?:to )?(?:provid|offer|mak)(?:e|ing)(?= (?:CUSTOMER )?(?:with )?(?:the |its |SUPPLIER's |any )?services?\b)|discontinue(?= (?:the |its |SUPPLIER's |all )?services?\b)|revoke|(?:close|delete|de-?activate)(?= (?:or [a-z]+ )?(?:its |the |this |any |CUSTOMER's )?(?:[a-z]+ ){0,2}(?:accounts?|subscriptions?|memberships?|profiles?|plans?)\b)|withdraw from (?=(?:these|this|the) (?:terms|agreement|contract)\b)|discontinue (?:(?:its |CUSTOMER's |the |all )?use|using)|stop (?:using|accessing)|cease (?:its |CUSTOMER's |to )?(?:use|using))\b/g;
const FREELY =
  /\b(?:for (?:its |their |CUSTOMER's |SUPPLIER's )?convenience|without (?:any )?cause|with or without (?:cause|reason)|without (?:any )?reason|for (?:any|no|any or no|any other|whatever) reasons?|no reasons?|without (?:giving|stating|any) (?:a )?reasons?|(?:at )?any ?(?:time|moment)|by (?:simply )?(?:closing|deleting|deactivating|cancell?ing|terminating|ending|uninstalling|contacting|emailing|disabling|removing|revoking)|whenever (?:it|they|CUSTOMER|SUPPLIER) (?:likes?|wants?|wish(?:es)?|chooses?)|in (?:its|their|SUPPLIER's|CUSTOMER's) (?:sole|absolute)(?: and absolute)? discretion|at (?:its|SUPPLIER's|CUSTOMER's) (?:sole )?(?:discretion|option|election)|at will)\b/;
const ON_NOTICE =
  /\bby notifying\b|\b(?:upon|on|with|by (?:giving|providing)|giving|providing|subject to)\b[^;]{0,60}\bnotice\b|\bwith an? (?:term|period) of \d/;
/** What is ended: the contract, an order, an account, the use of the service. */
const WHOLE =
  /\b(?:agreement|terms|contract|orders?(?: forms?)?|accounts?|subscriptions?|services?|relationship|addendum|statement of work|sow|access|use|plan|membership|settings)\b/;
const CAUSE =
  /\b(?:material(?:ly)? breach|breach(?:es|ed)?|default(?:s)?|insolven|bankrupt|fails? to|failure|violat|infring|force majeure|cure|remed(?:y|ied)|required by law|prohibited by|unlawful|change of control|does not agree|disagree|object|suspected|if SUPPLIER (?:reasonably )?believes|in the event (?:of|that)|to comply\b|sanctions|export controls?|fraud|harm|inactiv|deceased|unpaid|non-?payment|past due|overdue)\b/;
const CONDITION = /\b(?:if|where|when|in case|provided that|because|due to)\b/;
const PART =
  /\b(?:beta|preview|trial|feature|pilot|free tier|evaluation|third[- ]party|end users?'?|authori[sz]ed users?|promot)/;
/** Rights over what is free or on trial say nothing about the contract. */
const LIMITED =
  /\b(?:free trial|(?:free|trial)(?: or (?:free|trial))? (?:accounts?|plans?|tiers?)|trial period|beta (?:services?|products?|features?)|during (?:a|the|any|such) (?:free )?trial|evaluation (?:period|services?))\b/;
/** A right to end the contract itself, even if only while it is on trial. */
const WHOLE_CONTRACT =
  /\bSUPPLIER may (?:[a-z]+ or )?terminate (?:or suspend )?(?:this|these|the) (?:agreement|terms|contract)\b/;
const NOT_RIGHT =
  /\b(?:upon|after|following|effect of|prior to|before|survive|event of|notwithstanding|until|unless|notice of|effective|date of|reason for|in case of) (?:any |the |such |CUSTOMER's |SUPPLIER's |its )?(?:expiration or )?(?:termination|cancel)/;

/** A right that an event opens: a window of its own, not convenience. */
const AFTER_EVENT =
  /\b(?:of|after|following) (?:the )?(?:receipt of |receiving )?(?:this|such|that|the|SUPPLIER's) (?:notice|notification|change|update|modification|increase)\b|\beffective date of (?:the|such|any) (?:change|update|modification|increase)/;

/** To cancel at the end of the term is not to renew. */
const AT_TERM_END =
  /^[^;]{0,60}\b(?:at|effective (?:at|as of|on)|as of|with effect from) the (?:end|expiration|conclusion) of the (?:initial|then-current|current|applicable) (?:[a-z]+ )?(?:term|period)\b/;

const AFTER_CONDITION = /(?:^|[,;:.] |\band )(?:if|where|when|in the event|in case|should)\b(?! (?:any|applicable)\b)/;

const MODAL =
  /\b(?:may|can|shall have the right to|has the right to|have the right to|right(?:,[^,;]{3,60},)? to|entitled to|free to|reserves? the right|is permitted to|option to)\b[^;]{0,140}$/;

/** The verb that gives the right, with its place; null where a sentence only speaks of termination. */
function rightAt(plain: string): number | null {
  for (const verb of plain.matchAll(ENDS)) {
    const before = plain.slice(Math.max(0, verb.index - 190), verb.index);
    const isPassive = /\b(?:may|can) (?:also )?be $/.test(before);
    if ((isPassive || MODAL.test(before)) && !/\b(?:not|NEITHER)\b[^;]{0,20}$/.test(before)) return verb.index;
  }
  return null;
}

/** "With a period of one month". */
const OF_PERIOD = /\bterminate\b[^;]{0,40}\b(?:with|subject to|observing) an? (?:term|period) of $/;

const noticeIn = (words: string): string | null => {
  const notice = durationsIn(words).find(({ start, end, unit }) => {
    const around = words.slice(Math.max(0, start - 60), end + 50);
    return (
      (/\b(?:notice|prior|advance|notif)/.test(around) || OF_PERIOD.test(words.slice(0, start))) &&
      unit !== 'year' &&
      !/^[^;]{0,12}\b(?:after|following)\b/.test(words.slice(end))
    );
  });
  return notice?.iso ?? null;
};

const EXCEPT = /\bexcept(?: that)? (SUPPLIER|CUSTOMER)\b/;

/** "Each party may terminate …, except SUPPLIER must provide 30 days' notice" gives each side its own period. */
function sides(plain: string, party: BoundParty): readonly (readonly [BoundParty, string])[] {
  const exception = EXCEPT.exec(plain);
  // "…, except CUSTOMER may end at once if …" is a right of its own, and has a cause.
  const isConditional = exception !== null && CONDITION.test(plain.slice(exception.index));
  if (isConditional) return [[party, noticeIn(plain.slice(0, exception.index)) ?? 'P0D']];
  if (party === 'either' && exception !== null) {
    const other: BoundParty = exception[1] === 'SUPPLIER' ? 'supplier' : 'customer';
    const rest: BoundParty = other === 'supplier' ? 'customer' : 'supplier';
    return [
      [rest, noticeIn(plain.slice(0, exception.index)) ?? 'P0D'],
      [other, noticeIn(plain.slice(exception.index)) ?? 'P0D'],
    ];
  }
  return [[party, noticeIn(plain) ?? 'P0D']];
}

const SAYS_SO =
  /\bfor (?:its |CUSTOMER's |SUPPLIER's )?convenience\b|\b(?:any|no|other|whatever) reasons?\b|without (?:any )?(?:cause|reason)\b|with or without (?:cause|reason)\b/;
/** "If for any reason SUPPLIER fails …", "ceases for any reason to …": the reason of another event. */
const REASON_OF_A_CAUSE =
  /\b(?:if|should|that|where|when|ceases|prevented|unable|fails|EITHER) for (?:any|whatever) reason\b|\bfor any reason\b[^;]{0,60}\b(?:prevented|unable|fails?|ceases?|becom\w+|substantially)\b/g;

/** Whether what the verb ends is the contract, an order or the use of the service, not a part of it. */
function endsTheWhole(plain: string, at: number): boolean {
  const stops = /^(?:stop|cease) /.test(plain.slice(at)) && actorBefore(plain, at) === 'customer';
  const isNamed =
    /\bfor (?:its |CUSTOMER's |SUPPLIER's )?convenience\b|^(?:terminate|cancel|end) (?:it )?(?:with|on|upon|by giving) (?:at least )?\d|^(?:terminate|cancel|end) (?:it |them |this |the same )?(?:without (?:any )?cause|for any (?:or no )?reason|at any ?time)\b/.test(
      plain.slice(at, at + 120),
    );
  const isPassive = /\bbe (?:[a-z]+ )?$/.test(plain.slice(0, at));
  const object = plain.slice(isPassive ? Math.max(0, at - 120) : at, at + 160);
  const isWhole = stops || isNamed || WHOLE.test(object);
  return isWhole && !PART.test(plain.slice(at, at + 90));
}

/** "If the force majeure lasts …, EITHER may terminate for convenience": by whatever name, that has a cause. */
const OF_FORCE_MAJEURE = /\b(?:if|where|should|when)\b[^;]{0,60}\bforce majeure\b/;

/** Whether the words give a right to end the whole without a cause. */
function isFree(plain: string, at: number): boolean {
  const clause = plain.slice(Math.max(0, at - 200), at + 320);
  const isNotToRenew = AT_TERM_END.test(plain.slice(at, at + 140)) && !/\bany ?time\b/.test(plain);
  if (AFTER_EVENT.test(plain) || isNotToRenew || !endsTheWhole(plain, at)) return false;
  if (OF_FORCE_MAJEURE.test(plain.slice(0, at))) return false;
  if (SAYS_SO.test(plain.slice(Math.max(0, at - 110), at + 220).replace(REASON_OF_A_CAUSE, ' '))) return true;
  if (
    CAUSE.test(plain.slice(Math.max(0, at - 500), at + 320)) ||
    CONDITION.test(plain.slice(Math.max(0, at - 40), at + 200).replace(/\bif (?:any|applicable)\b/g, ''))
  )
    return false;
  // "If the service falls short in two months, CUSTOMER may terminate by notice" has a cause, whatever it is.
  const hasCause = AFTER_CONDITION.test(plain.slice(Math.max(0, at - 500), at));
  return !hasCause && (FREELY.test(clause) || (ON_NOTICE.test(clause) && noticeIn(clause) !== null));
}

/** Where one right ends and the next begins: at semicolons, enumerators, and a new subject with a right of its own. */
const BREAK =
  /;\s*|\s\((?:[a-z]|[ivx]{1,4}|\d)\)\s|,? (?:and|but|while|whereas) (?=(?:SUPPLIER|CUSTOMER|EITHER)\b[^;]{0,30}\b(?:may|can|has the right|have the right|shall have)\b)/;
/** "by SUPPLIER": belongs to the parts that follow. */
const CARRIED = 26;

/** The rights a sentence gives, each with the words that all of them share. */
function rightsIn(plain: string): readonly string[] {
  const [stem = '', ...parts] = plain.split(BREAK);
  let carried = '';
  const rights = parts.flatMap((part) => {
    const isParty = /^(?:by )?(?:SUPPLIER|CUSTOMER|EITHER)\b/.test(part);
    if (isParty) carried = part.length < CARRIED ? part : '';
    const isConditional = /^(?:if|where|when|upon|in the event)\b/.test(stem);
    return rightAt(part) === null || isConditional ? [`${stem} ${carried} ${part}`] : [part];
  });
  return [stem, ...rights].slice(0, 12);
}

/** "The agreement may be terminated with a notice period of three months": by whom is not said, so by both. */
const isOfBoth = (plain: string, at: number): boolean =>
  /\b(?:agreement|contract)\b[^;]{0,40}\b(?:may|can) be (?:[a-z]+ )?$/.test(plain.slice(0, at)) &&
  noticeIn(plain) !== null;

function readRight(unit: Unit, plain: string): readonly Claim[] {
  const at = rightAt(plain);
  if (at === null || !isFree(plain, at)) return [];
  const party = actorAfter(plain, at) ?? actorBefore(plain, at) ?? (isOfBoth(plain, at) ? 'either' : null);
  if (party === null) return [];
  const isNamed = /\bconvenience\b|\breason\b|\bcause\b/.test(plain);
  return sides(plain, party).map(([who, value]) =>
    claim(unit, {
      key: 'termination_convenience',
      value,
      party: who,
      strength: isNamed || value !== 'P0D' ? 'explicit' : 'plain',
    }),
  );
}

/** "CUSTOMER is entitled to give notice of termination with a period of one month". */
const GIVE_NOTICE_OF =
  /\b(?:give|serve) (?:written )?notice of termination(?: of (?:this |the )?(?:agreement|contract|subscription))?/g;
/** "SUPPLIER may terminate on …; CUSTOMER may do so on …". */
const DO_SO = /\b(may|can) do (?:so|this|the same|likewise)\b/g;
/** "Terminable at will by …". */
const TERMINABLE = /\b(?:is|are|shall be|will be) terminable\b/g;
/** "All cancellations are subject to thirty days' notice": whoever cancels is the customer. */
const CANCELLATIONS =
  /\b(?:all|any) cancell?ations?\b[^;]{0,40}\b(?:(?:is|are) subject to|requires?|must be (?:made|given|received) with)\b/;

/** "If CUSTOMER deletes its account, this agreement shall be deemed terminated." */
const ENDS_BY_CLOSING =
  /\bif CUSTOMER (?:deletes?|closes?|cancels?|removes?)\b[^;]{0,40}\baccount\b[^;]{0,140}\b(?:agreement|terms|contract)\b (?:shall|will|is|are) (?:be )?(?:automatically |deemed )*(?:terminated?|ends?|ended)\b/;

/** "Unless prohibited by law" and provisos in parentheses take nothing from a right. */
const ASIDE =
  /\b(?:unless|except (?:as|where)|to the extent|as|if) (?:otherwise )?(?:expressly )?(?:prohibited|required|permitted|restricted) by (?:applicable )?(?:mandatory )?laws?\b,?|\((?:provided|subject to|except|including)\b[^()]{0,240}\)/g;

/** "If CUSTOMER no longer wishes to use the service": a wish is no cause. */
const WISHES =
  /\b(?:if|when|whenever|where|should) (?:at any time )?(?:CUSTOMER|SUPPLIER|EITHER|it|they)(?: (?:ever|no longer|should|later|does not|do not|would))* (?:wish|want|like|decide|choose|desire|prefer|elect)(?:s|es)?\b(?![^,;]{0,60}\b(?:chang|modif|amend|updat|increas))[^,;]{0,80},?/g;
/** "Where no order form is in effect": when the right is there, not what it is for. */
const NO_ORDER =
  /\b(?:if|where|when|while|as long as|so long as|provided that|during any (?:time|period) (?:that|when|in which)) (?:there (?:is|are) |CUSTOMER has |EITHER has )?no(?:t any)? (?:[a-z]+ ){0,2}(?:orders?|order forms?|subscriptions?|statements? of work|sows?|subscription terms?)\b[^,;]{0,40},?/g;

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = continued(unit, document)
    .replace(ASIDE, ' ')
    .replace(WISHES, ' at any time ')
    .replace(NO_ORDER, ' ')
    .replace(GIVE_NOTICE_OF, 'terminate this agreement')
    .replace(DO_SO, '$1 terminate this agreement')
    .replace(TERMINABLE, 'may be terminated');
  if (NOT_RIGHT.test(plain.slice(0, 60)) || (LIMITED.test(plain) && !WHOLE_CONTRACT.test(plain))) return [];
  if (ENDS_BY_CLOSING.test(plain))
    return [claim(unit, { key: 'termination_convenience', value: 'P0D', party: 'customer', strength: 'plain' })];
  const cancellations = CANCELLATIONS.exec(plain);
  const notice = cancellations === null ? null : noticeIn(plain.slice(cancellations.index));
  if (notice !== null)
    return [claim(unit, { key: 'termination_convenience', value: notice, party: 'customer', strength: 'plain' })];
  return rightsIn(plain).flatMap((right) => readRight(unit, right));
}

/** Who may end the contract without cause, and with how much notice. */
export const terminationConvenience: ClauseReader = {
  keys: ['termination_convenience'],
  keep: 'one-a-party',
  words: [
    'terminat',
    'terminab',
    'cancel',
    'end',
    'revoke',
    'close',
    'activat',
    'deactivat',
    'stop',
    'cease',
    'discontinue',
    'delete',
    'withdraw',
  ],
  read,
};
