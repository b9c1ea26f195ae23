import type { TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit, withItems } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { actorBefore } from '../actors.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const SUSPENDS =
  /\b(?:suspend|pause|freeze|shut(?:ting)? down|restrict(?:ing)?|disabl(?:e|ing)|deactivat(?:e|ing)|block(?:ing)?|limit or suspend|suspending|lock(?= (?:or [a-z]+ )?(?:the |any |CUSTOMER's )?(?:[a-z]+ )?accounts?\b)|turn off|cut off|switch off)\b/g;
/** Of these, only what an unpaid customer must expect is a suspension. */
const STOPS =
  /\b(?:stop|cease|interrupt|withhold|discontinue)\b(?= (?:(?:providing|to provide|access to|performing|delivering) ){0,2}(?:(?:the|any|all|its|SUPPLIER's|CUSTOMER's|further) ){0,2}(?:services?|access|performance|delivery)\b)/g;
const RIGHT =
  /\b(?:may|reserves? the right(?:,[^,;]{3,60},)? to|can|is entitled to|entitled to|(?:entitles?|allows?|permits?|authori[sz]es?|enables?) SUPPLIER to|right(?:,[^,;]{3,60},)? to|will|take measures|shall be entitled)\b[^;]{0,150}$|\bSUPPLIER (?:is|are|shall be|will be) entitled,[^;]{0,260}, to $|\bSUPPLIER (?:then |also )?$/;
const RESULTS =
  /\b(?:may|will|can|shall) (?:result in|lead to|cause)\b[^;]{0,60}\b(?:suspension|interruption|discontinuation)\b|\bjustif(?:y|ies|ying) (?:the )?suspension\b|\bservices? (?:will|shall) be (?:[a-z]+ly )?suspended\b(?! by CUSTOMER)|\bCUSTOMER's (?:right to )?(?:access|account|use)\b[^;]{0,60}\bmay be (?:[a-z]+ or )?suspended\b|\b(?:access|accounts?|services?)\b[^;]{0,40}\b(?:may|can|will) be (?:[a-z]+ (?:and|or) )?(?:suspended|restricted|blocked|disabled) by SUPPLIER\b|^(?:CUSTOMER's )?access\b[^;,]{0,60}\b(?:may|can|will) be (?:[a-z]+ (?:and|or) )?(?:suspended|restricted|blocked|disabled)\b/;
const ACCESS =
  /\b(?:access|services?|accounts?|use|license|licence|platform|performance|products?|usage|subscriptions?|plans?|keys?|deployments?|instances?|workloads?|endpoints?|delivery|provision)\b|^\w+ (?:or \w+ )?(?:this|these|the) (?:agreement|terms|order)\b/;
const CONTENT =
  /^\w+ (?:CUSTOMER's |any |the |such )?content\b|^\w+ (?:or \w+ )?access to an? (?:[a-z-]+ ){0,2}model\b|^\w+ access to (?:the |any |such )?(?:data|information|records|premises|documents)\b/;
/** A suspension that others make, that is over, or that another section rules. */
const NOT_RIGHT =
  /\b(?:not suspend|CUSTOMER may suspend|after (?:a|any) suspension|survive|is suspended|has been suspended|if suspended|may use to|under section|beta|preview products|request that CUSTOMER|free trial)\b/;
const PROCEDURE =
  /^(?:if SUPPLIER suspends?|upon (?:any )?suspension|(?:while )?SUPPLIER (?:will|shall) (?:use|make)\b[^;]{0,40}\befforts to|in the event of (?:a |any )?suspension|during (?:a|any) suspension)/;
const DENIED = /\b(?:not|never)\b[^;]{0,16}$/;

const NON_PAYMENT =
  /\b(?:(?:does|do|did) not (?:make (?:a |any )?payments?|pay)\b|payment (?:is|has been|remains) (?:[a-z0-9]+ ){0,4}(?:late|delayed|outstanding)|payment (?:fails|is declined|cannot be (?:made|collected))|failed payments?|non-?payment|payment failures?|(?:payment|card|charge) (?:has )?(?:failed|was declined)|fail(?:s|ure|ed)? (?:of CUSTOMER |by CUSTOMER )?to (?:[a-z]+ly )?(?:make (?:a |any )?(?:timely )?payments?|pay\b)|not paid|unpaid|(?:fees|amounts?|invoices?|sums?) (?:have|has) been (?:[a-z]+ )?outstanding|remains? outstanding|past due|overdue|late (?:in )?pay|late with (?:a |any )?pay|amounts? (?:is|are) (?:due|owed)|outstanding(?:, undisputed)? (?:amount|balance|invoice|fees)|delinquen|insufficient (?:balance|funds|credit)|balance is insufficient|balance (?:is|has been|becomes) (?:exhausted|depleted|used up|zero|negative)|(?:credits?|balance|funds) (?:are|is|have been|has been) (?:exhausted|depleted|used up)|runs? out of (?:credits?|funds)|balance runs? out|(?:zero|negative|insufficient)[a-z ]{0,20} balance|arrears|payment (?:obligations?|default)|default (?:in|of|on|with) (?:the |its |any )?payment|due but)/;
const GROUNDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:any or no reason|for any reason|no reason|with or without cause|at any time|sole discretion|(?:at|in) (?:its|SUPPLIER's) discretion|at any moment)\b/,
    'any reason',
  ],
  [
    /\b(?:breach|break(?:s|ing)? (?:these|the|SUPPLIER's|any)|violat\w+|non-complian\w+|(?:does|do|did) not (?:comply|follow)|fail(?:s|ed|ure)? to comply|misconduct|in contravention|misuse)\b/,
    'breach of terms',
  ],
  [/\b(?:secur\w+|attack|threat|vulnerab\w+|integrity|malicious|endanger\w*|stability|jeopardi\w+)\b/, 'security'],
  [/\b(?:law|legal|regulat\w+|court|authorit\w+|governmental)\b/, 'law'],
  [/\b(?:cost|increase in the cost)\b/, 'increase in cost'],
  [
    /\b(?:vendor|third[- ]party (?:provider|services)|upstream|model provider|supplier's suppliers?)\b/,
    'upstream provider',
  ],
  [/\b(?:harm|liability|risk|damage)\b/, 'risk of harm'],
  [/\b(?:abuse|abusive|fraud\w*)\b/, 'abuse or fraud'],
  [/\b(?:maintenance|upgrade)\b/, 'maintenance'],
  [
    /\bexceed\w*\b[^;]{0,40}\b(?:limits?|quotas?)\b|\b(?:excessive|overload\w*|degrad\w+|disrupt\w*|disproportionate)\b/,
    'excessive use',
  ],
  [/\bcharge-?backs?\b|\bpayment disputes?\b/, 'chargeback'],
  [NON_PAYMENT, 'non-payment'],
];
const NOTICE: readonly (readonly [RegExp, string])[] = [
  [/\bwith or without (?:prior |advance )?notice\b/, 'with or without notice'],
  [
    /\bwithout (?:the need for )?(?:any |prior |advance )*(?:notice|notification|warning)\b|\bimmediately\b(?! due)|\b(?:straight|right) away\b|\bwith immediate effect\b|\bat once\b/,
    'none required',
  ],
  [
    /\breasonable (?:advance |prior )?notice\b|\bwhere (?:reasonably )?(?:possible|practicable)\b|\breasonable efforts\b/,
    'reasonable efforts',
  ],
];

/** Place of the words that give the supplier the right; null where none do. */
function rightAt(plain: string): number | null {
  const results = RESULTS.exec(plain);
  if (results !== null) return results.index;
  const verbs = NON_PAYMENT.test(plain)
    ? [...plain.matchAll(SUSPENDS), ...plain.matchAll(STOPS)]
    : plain.matchAll(SUSPENDS);
  for (const verb of verbs) {
    const before = plain.slice(Math.max(0, verb.index - 300), verb.index);
    const gives = RIGHT.test(before) && !DENIED.test(before);
    if (
      gives &&
      actorBefore(plain, verb.index) === 'supplier' &&
      ACCESS.test(plain.slice(verb.index, verb.index + 150)) &&
      !CONTENT.test(plain.slice(verb.index, verb.index + 60))
    )
      return verb.index;
  }
  return null;
}

const fixedNotice = (plain: string): string | null => NOTICE.find(([pattern]) => pattern.test(plain))?.[1] ?? null;

function noticeIn(plain: string): string | null {
  const stated = durationsIn(plain).find(({ start, end }) =>
    /\b(?:notice|notif|prior|advance)/.test(plain.slice(Math.max(0, start - 50), end + 40)),
  );
  return stated?.iso ?? fixedNotice(plain);
}

const OVERDUE = /\b(?:overdue|past due|late|after|outstanding|arrears|more than|unpaid|notice|delinquent|of)\b/;
const IS_OVERDUE =
  /^'?s? (?:or more )?(?:overdue|past due|late|in arrears|outstanding|delinquent|after (?:the |its )?(?:due|invoice)|beyond (?:the |its )?due|from the due)/;
/** How long an amount is overdue; a period of notice only where no other is named. */
function overdueIn(plain: string): readonly string[] {
  const durations = durationsIn(plain);
  const own = durations.filter(({ end }) => IS_OVERDUE.test(plain.slice(end, end + 40))).map(({ iso }) => iso);
  if (own.length > 0) return [...new Set(own)];
  const near = durations.find(({ start, end }) => OVERDUE.test(plain.slice(Math.max(0, start - 60), end + 50)));
  return [near?.iso ?? 'P0D'];
}

/** Notice of a suspension is often a sentence of its own. */
const noticeNear = (unit: Unit, document: ContractText): string | null => {
  const next = document.units
    .slice(unit.index + 1, unit.index + 4)
    .filter(({ section }) => section.heading === unit.section.heading);
  const told = next.find(({ plain }) => /\bsuspen/.test(plain) && fixedNotice(plain) !== null);
  return told === undefined ? null : fixedNotice(told.plain);
};

const ON_CONDITION =
  /\b(?:if|where|when|upon|in the event(?: that| of)?|in case(?: of)?|who|(?:accounts?|users?|customers?) that) ([^;.]{8,120})/;

/** "The use of open relays gives SUPPLIER the right to …": the act is the ground. */
const GIVES_RIGHT =
  /^(?:[^;]{0,60}\bthat )?([^;,.]{8,200}?),? (?:also )?(?:(?:shall |will )?(?:gives?|grants?) SUPPLIER the right|(?:shall |will )?(?:entitles?|allows?|permits?|authori[sz]es?|enables?) SUPPLIER) to\b/;

/** A ground that no list knows, in the document's own words. */
function otherGround(unit: Unit, at: number, document: ContractText): readonly string[] {
  const act = GIVES_RIGHT.exec(unit.plain)?.[1];
  if (act !== undefined) return [document.verbatim(act, [unit])];
  const isGiven = /\b(?:may|can|reserves? the right|right to|entitled to)\b[^;]*$/.test(unit.plain.slice(0, at));
  if (unit.leadIn !== null || unit.items.length > 0 || !isGiven) return [];
  const own = ON_CONDITION.exec(unit.plain.slice(at))?.[1] ?? ON_CONDITION.exec(unit.plain.slice(0, at))?.[1];
  return own === undefined ? [] : [document.verbatim(own.split(',')[0] ?? own, [unit])];
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = unit.items.length > 0 ? withItems(unit) : inContext(unit);
  if (unit.leadIn !== null && rightAt(unit.leadIn.plain) !== null) return [];
  const at = rightAt(plain);
  if (at === null || NOT_RIGHT.test(plain) || PROCEDURE.test(unit.plain)) return [];
  const known = GROUNDS.filter(([pattern]) => pattern.test(plain)).map(([, ground]) => ground);
  const grounds = known.length > 0 ? known : otherGround(unit, at, document);
  if (grounds.length === 0) return [];
  const place = unit.leadIn === null ? at : 0;
  const value: TermValue = { grounds, notice: noticeIn(plain) ?? noticeNear(unit, document) };
  const claims = [claim(unit, { key: 'suspension_right', value, party: 'supplier', strength: 'explicit', at: place })];
  if (!NON_PAYMENT.test(plain)) return claims;
  const overdue = overdueIn(plain).map((period) => {
    const strength = period === 'P0D' ? 'weak' : 'explicit';
    return claim(unit, { key: 'auto_suspension_nonpayment', value: period, party: 'supplier', strength, at: place });
  });
  return [...claims, ...overdue];
}

/** On which grounds, with which notice, and after how many days overdue the supplier may suspend. */
export const suspension: ClauseReader = {
  keys: ['suspension_right', 'auto_suspension_nonpayment'],
  keep: 'every-value',
  words: [
    'suspend',
    'suspension',
    'interrupt',
    'discontinu',
    'stop',
    'withhold',
    'restrict',
    'block',
    'disabl',
    'pause',
    'shut',
    'lock',
    'turn',
    'cut',
    'switch',
    'freeze',
    'deactivat',
  ],
  read,
};
