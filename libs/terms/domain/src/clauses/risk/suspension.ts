import type { TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit, withItems } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const SUSPENDS =
  /\bSUPPLIER\b[^.;]{0,170}\b(?:may|reserves? the right to|can|is entitled to|has the right to|have the right to|will)\b[^.;]{0,140}\b(?:suspend|restrict|limit (?:or|and) suspend|block access|disable (?:access|CUSTOMER's)|block CUSTOMER's)\w*\b|\bmay (?:result in|lead to|cause)\b[^.;]{0,40}\bsuspension\b|\bright to\b[^.;]{0,60}\bsuspend|\bSUPPLIER (?:may|can)[^.]{0,60}\bsuspen(?:d|ding|sion)/;
const ACCESS = /\b(?:access|services?|accounts?|use|license|licence|platform|performance|products?|usage)\b/;
const NOT_RIGHT =
  /\b(?:not suspend|EITHER may suspend|CUSTOMER may suspend|during (?:a|any) suspension|after (?:a|any) suspension|survive)\b/;
/** A sentence about how a suspension runs gives no right of its own. */
const PROCEDURE =
  /^(?:if SUPPLIER suspends?|SUPPLIER will (?:use [a-z ]{0,30}efforts|make|provide|restore|give|notify|only|limit)|upon (?:any )?suspension|in the event of (?:a |any )?suspension)/;

const NON_PAYMENT =
  /\b(?:non-?payment|fail(?:s|ure|ed)? to (?:make (?:a |any )?(?:timely )?payments?|pay)|not paid|unpaid|past due|overdue|late (?:in )?pay|amounts? (?:is|are) (?:due|owed)|outstanding (?:amount|balance|invoice|fees)|delinquen|insufficient (?:balance|funds|credit)|balance is insufficient|arrears|payment (?:obligations?|default)|due but)/;
const GROUNDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:any or no reason|for any reason|no reason|with or without cause|at any time|sole discretion)\b/, 'any reason'],
  [/\b(?:breach|violat\w+|non-complian\w+|in contravention|misuse)\b/, 'breach of terms'],
  [/\b(?:secur\w+|attack|threat|vulnerab\w+|integrity|malicious)\b/, 'security'],
  [/\b(?:law|legal|regulat\w+|court|authorit\w+|governmental)\b/, 'law'],
  [/\b(?:cost|increase in the cost)\b/, 'increase in cost'],
  [
    /\b(?:vendor|third[- ]party (?:provider|services)|upstream|model provider|supplier's suppliers?)\b/,
    'upstream provider',
  ],
  [/\b(?:harm|liability|risk|damage)\b/, 'risk of harm'],
  [/\b(?:abuse|abusive|fraud\w*)\b/, 'abuse or fraud'],
  [/\b(?:maintenance|upgrade)\b/, 'maintenance'],
  [NON_PAYMENT, 'non-payment'],
];
const NOTICE: readonly (readonly [RegExp, string])[] = [
  [/\bwith or without (?:prior |advance )?notice\b/, 'with or without notice'],
  [/\bwithout (?:the need for )?(?:any |prior |advance )*(?:notice|notification)\b|\bimmediately\b/, 'none required'],
  [
    /\breasonable (?:advance |prior )?notice\b|\bwhere (?:reasonably )?(?:possible|practicable)\b|\breasonable efforts\b/,
    'reasonable efforts',
  ],
];

const noticeIn = (plain: string): string | null =>
  durationsIn(plain).find(({ start, end }) =>
    /\b(?:notice|notif|prior|advance)/.test(plain.slice(Math.max(0, start - 50), end + 40)),
  )?.iso ??
  NOTICE.find(([pattern]) => pattern.test(plain))?.[1] ??
  null;

const overdueIn = (plain: string): string =>
  durationsIn(plain).find(({ start, end }) =>
    /\b(?:overdue|past due|late|after|outstanding|arrears|more than|unpaid|notice|delinquent|of)\b/.test(
      plain.slice(Math.max(0, start - 60), end + 50),
    ),
  )?.iso ?? 'P0D';

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = unit.items.length > 0 ? withItems(unit) : inContext(unit);
  const cue = SUSPENDS.exec(plain);
  if (cue === null || !ACCESS.test(plain) || NOT_RIGHT.test(plain) || PROCEDURE.test(unit.plain)) return [];
  if (unit.leadIn !== null && SUSPENDS.test(unit.leadIn.plain)) return [];
  const next = document.units
    .slice(unit.index + 1, unit.index + 3)
    .filter(({ section }) => section.number === unit.section.number)
    .map((one) => one.plain)
    .join(' ');
  const grounds = GROUNDS.filter(([pattern]) => pattern.test(plain)).map(([, ground]) => ground);
  const value: TermValue = {
    grounds,
    notice: noticeIn(plain) ?? NOTICE.find(([pattern]) => /\bsuspen/.test(next) && pattern.test(next))?.[1] ?? null,
  };
  const claims = [
    claim(unit, {
      key: 'suspension_right',
      value,
      party: 'supplier',
      strength: grounds.length > 0 ? 'explicit' : 'plain',
      at: unit.leadIn === null ? cue.index : 0,
    }),
  ];
  if (!NON_PAYMENT.test(plain)) return claims;
  const overdue = overdueIn(plain);
  const strength = overdue === 'P0D' ? 'weak' : 'explicit';
  return [
    ...claims,
    claim(unit, {
      key: 'auto_suspension_nonpayment',
      value: overdue,
      party: 'supplier',
      strength,
      at: unit.leadIn === null ? cue.index : 0,
    }),
  ];
}

/** On which grounds, with which notice, and after how many days overdue the supplier may suspend. */
export const suspension: ClauseReader = {
  keys: ['suspension_right', 'auto_suspension_nonpayment'],
  keep: 'every-value',
  words: ['suspend', 'suspension', 'restrict', 'block', 'disable'],
  read,
};
