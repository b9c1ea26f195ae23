import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { looseDurationsIn } from '../../values/durations.js';
import { moneyIn } from '../../values/money.js';
import { percentagesIn } from '../../values/percentages.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const COMMITS =
  /\b(?:commit(?:s|ted|ment)?\b[^;]{0,80}\b(?:spend|purchas|consum|pay|usage|us(?:e|ing)|amount|fee|total|of)|minimum (?:annual |monthly |total |quarterly |purchase |usage |spend(?:ing)? )*(?:spend|commitment|purchase|fee|amount|consumption)|(?:spend(?:ing)?|purchase|consumption|usage|annual|total|monetary|azure|cloud) commit(?:ment)?|committed (?:spend|amount|fees?|consumption)|agrees? to (?:spend|purchase|consume)|prepaid (?:amount|commitment|credits))/;
const OTHER = /\b(?:liabilit|insurance|indemnif|late fee|interest|credit limit|damages)\b/;

function read(unit: Unit): readonly Claim[] {
  const plain = unit.kind === 'row' ? unit.cells.join(': ') : unit.plain;
  const cue = COMMITS.exec(plain);
  if (cue === null || OTHER.test(plain)) return [];
  const amounts = moneyIn(plain).filter(({ amount }) => amount >= 100);
  const amount = amounts.find(({ start }) => start > cue.index) ?? amounts[0];
  if (amount === undefined || Math.abs(amount.start - cue.index) > 220) return [];
  const period = looseDurationsIn(plain).find(
    ({ unit: counted, start, end }) =>
      /year|month|quarter/.test(counted) &&
      start >= amount.end &&
      start - amount.end < 90 &&
      !/notice/.test(plain.slice(end, end + 20)),
  );
  const value: TermValue = { amount: amount.amount, currency: amount.currency, period: period?.iso ?? null };
  return [claim(unit, { key: 'spend_commit', value, party: 'customer', strength: 'explicit', at: amount.start })];
}

/** Spend the customer commits to, and the period it is for. */
export const spendCommit: ClauseReader = {
  keys: ['spend_commit'],
  keep: 'every-value',
  words: ['commit', 'minimum', 'spend', 'prepaid', 'purchase', 'consum'],
  read,
};

const SHORT =
  /\b(?:shortfalls?|short-fall|unused (?:commitment|credits?|amounts?|balance|portion|funds|prepaid)|unspent|unpaid (?:minimum )?commitment|does not (?:meet|reach|fulfil|spend|consume)|fails? to (?:meet|reach|spend|consume|purchase)|less than the (?:committed|minimum)|minimum commitment amounts?|remaining (?:commitment|committed))\b/;
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:roll(?:s|ed)? ?over|carr(?:y|ies|ied) (?:over|forward))\b/, 'rollover'],
  [/\b(?:forfeit\w*|expires?|expired|lapses?|lost|no refunds?|non-?refundable|will not be refunded|void)\b/, 'forfeit'],
  [
    /\b(?:invoic|bill|charg|pay(?:s|able)?|become[s]? (?:immediately )?due|immediately due|true-up|due and payable|shall pay|will pay)\w*\b/,
    'invoice',
  ],
  [/\b(?:prepaid|paid in advance|prepay)\b/, 'prepay'],
];
const DENIED_ROLL = /\b(?:not|no|nor)\b[^;]{0,30}\b(?:roll|carr)/;

function readShortfall(unit: Unit): readonly Claim[] {
  const { plain } = unit;
  const cue = SHORT.exec(plain);
  const about = `${plain} ${unit.section.heading?.toLowerCase() ?? ''}`;
  if (cue === null || !/\b(?:commit\w*|minimum|credits?|prepaid|prepayment|shortfall|purchase)\b/.test(about))
    return [];
  if (/\bservice (?:level )?credits?\b/.test(plain)) return [];
  const found = RULES.find(
    ([pattern, rule]) => pattern.test(plain) && !(rule === 'rollover' && DENIED_ROLL.test(plain)),
  );
  const value = found?.[1] ?? (DENIED_ROLL.test(plain) ? 'forfeit' : null);
  return value === null
    ? []
    : [
        claim(unit, {
          key: 'shortfall_rule',
          value,
          party: 'customer',
          strength: /shortfall|commit/.test(cue[0]) ? 'explicit' : 'weak',
          at: cue.index,
        }),
      ];
}

/** What happens where the commitment is not reached. */
export const shortfallRule: ClauseReader = {
  keys: ['shortfall_rule'],
  keep: 'one',
  words: ['shortfall', 'short-fall', 'unused', 'unspent', 'unpaid', 'commit', 'minimum', 'remaining', 'fail', 'less'],
  read: readShortfall,
};

const COUNTS =
  /\b(?:count(?:s|ed)?|eligible|qualif(?:y|ies|ied)|appl(?:y|ies|ied)|credited|draw(?:s)? down|decrement(?:s)?)\b[^;]{0,80}\b(?:towards?|against|to(?:wards)?)\b[^;]{0,60}\bcommit|\b(?:eligible|qualifying) (?:spend|purchases?|services|usage|fees)\b[^;]{0,60}\b(?:means|includes?|excludes?|are)\b|\b(?:not|excluded)\b[^;]{0,60}\b(?:towards?|from) (?:the |any |CUSTOMER's )?[a-z ]{0,30}commit/;

/** What counts towards the commitment. */
export const eligibleSpend: ClauseReader = {
  keys: ['eligible_spend'],
  keep: 'every-place',
  words: ['count', 'eligible', 'qualif', 'appl', 'credited', 'draw', 'decrement', 'exclud'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = COUNTS.exec(unit.plain);
    if (cue === null) return [];
    const limit = percentagesIn(unit.plain)[0];
    const value: TermValue = [unit.text.slice(0, 300), ...(limit === undefined ? [] : [`up to ${limit.percent}%`])];
    return [claim(unit, { key: 'eligible_spend', value, party: 'customer', strength: 'plain', at: cue.index })];
  },
};
