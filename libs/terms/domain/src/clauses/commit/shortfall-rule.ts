import { underHeadings, type Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const SHORT =
  /\b(?:not used|falls? short|shortfalls?|short-fall|unused (?:committed |reserved )?(?:commitment|capacity|units|credits?|amounts?|balance|portion|funds|prepaid)|unspent|unpaid (?:minimum )?commitment|does not (?:meet|reach|fulfil|spend|consume)|fails? to (?:meet|reach|spend|consume|purchase)|(?:less than|below|under) (?:the |its |CUSTOMER's |such )?(?:[a-z]+ )?(?:committed|minimum|commitment)|minimum commitment amounts?|remaining (?:commitment|committed))\b/;
/** What is committed. Credits that were merely bought ahead are no commitment. */
const ABOUT =
  /\b(?:commit\w*|shortfall|minimum (?:spend|purchases?|amounts?|fees?|consumption|usage|order)|(?:annual|monthly|quarterly|total) minimum|reserved capacity|ptus?|reservation)\b|^[^:]{0,40}\bminimum\b[^:]{0,30} :/;
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:roll(?:s|ed)? ?over|carr(?:y|ies|ied) (?:over|forward))\b/, 'rollover'],
  [
    /\b(?:forfeit\w*|expires?|expired|lapses?|lost|no refunds?|not refunded|non-?refundable|will not be refunded|void)\b/,
    'forfeit',
  ],
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
  if (cue === null || !ABOUT.test(underHeadings(unit))) return [];
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
  words: [
    'shortfall',
    'short-fall',
    'unused',
    'unspent',
    'unpaid',
    'commit',
    'minimum',
    'remaining',
    'fail',
    'fall',
    'short',
    'used',
    'less',
  ],
  read: readShortfall,
};
