import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';
import { withItems } from '../../units/unit.js';

const CONFLICT =
  /\b(?:conflicts?|inconsisten\w+|discrepanc\w+|contradict\w*|disagree\w*|ambiguit\w+|order of (?:precedence|priority)|precedence|prevails?|takes? priority)\b/;
const IN_ORDER = /\b(?:following|descending|this) order\b[^:]{0,60}:?|\border of (?:precedence|priority)\b[^:]{0,90}:/;
const DOCUMENT =
  "(?:(?:the |these |this |any |such |an |each |applicable |our |SUPPLIER's )*(?:master (?:services? )?agreement|order forms?|orders?|statements? of work|sows?|data processing (?:addendum|agreement)|dpa|additional terms|service[- ]specific terms|supplemental terms|services? terms|service level agreement|sla|amendments?|addend(?:um|a)|exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|main body|(?:terms of service|terms and conditions|general terms|commercial terms|terms)|agreement|[a-z]+ policies|policies|documentation|standard contractual clauses|sccs?|business associate agreement|baa|price list|attachments?|enterprise agreement|msa))";
const IS_DOCUMENT = new RegExp(DOCUMENT);
const WINS = new RegExp(
  `(${DOCUMENT}[^,;]{0,60}?) (?:shall |will )?(?:control|prevail|govern|take(?:s)? precedence|supersede|controls|prevails|governs)\\b(?: over ([^;]{3,80}))?`,
);
const LISTED =
  /(?:^|[,;:]|\band\b|\bthen\b)\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]\s*)?(?:(?:first|second|third|fourth|fifth|finally|then|lastly)(?:ly)?,? )?(?:the |any |these |this |our |SUPPLIER's )*([a-z][^,;:()]{2,60}?)(?:\s*\([^()]{0,40}\))?(?=\s*(?:[,;.]|\band\b|$))/g;

const name = (words: string): string =>
  words
    .replace(/\b(?:the|any|applicable|such|each|SUPPLIER's|an|our) /g, '')
    .replaceAll('SUPPLIER', 'supplier')
    .replaceAll('CUSTOMER', 'customer')
    .replace(/[.\s]+$/, '')
    .trim();

/** Documents in the order a sentence lists them, highest first. */
function listed(plain: string): readonly string[] {
  const lead = IN_ORDER.exec(plain);
  if (lead === null) return [];
  const list = plain
    .slice(lead.index + lead[0].length)
    .replace(/^[^:]{0,60}(?:the: |, the |: )/, '')
    .replaceAll(/\(?\b([a-z]|[ivx]{1,4}|\d)\.?\)\s*/g, '; ');
  return [...list.matchAll(LISTED)]
    .map((match) => name(match[1] ?? ''))
    .filter((one) => IS_DOCUMENT.test(one))
    .slice(0, 10);
}

const THEN = new RegExp(
  `(?:\\b(?:and|which|those)\\b[^;]{0,40}?)(?:(?:prevails?|takes? precedence|controls?|governs?) )?over ([^;,]{3,80})`,
);

/** "A prevails over B, and B over C": the documents one after the other. */
function chainIn(plain: string, wins: RegExpExecArray): readonly string[] {
  const first = name(wins[1] ?? '');
  const second = (wins[2] ?? '').split(/,| and /)[0] ?? '';
  const rest = plain.slice(wins.index + wins[0].indexOf(second) + second.length);
  const third = THEN.exec(rest)?.[1]?.replace(/[.\s]+$/, '');
  return [first, name(second), ...(third === undefined ? [] : [name(third)])].filter((one) => one !== '');
}

function read(unit: Unit): readonly Claim[] {
  const plain = unit.items.length > 0 ? withItems(unit) : unit.plain;
  if (
    !CONFLICT.test(plain) ||
    /\barbitration\b|\brules\b/.test(plain) ||
    /\bconflicts? of (?:laws?|interest)\b/.test(plain)
  )
    return [];
  const order = listed(plain);
  if (order.length >= 2)
    return [claim(unit, { key: 'order_of_precedence', value: order, party: null, strength: 'explicit' })];
  const wins = WINS.exec(plain);
  if (
    wins === null ||
    !/\b(?:conflict|inconsisten|discrepanc|ambigu|contradict|disagree|prevail|precedence)/.test(plain)
  )
    return [];
  const chain = chainIn(plain, wins);
  if (chain.length > 2)
    return [claim(unit, { key: 'order_of_precedence', value: chain, party: null, strength: 'plain', at: wins.index })];
  const loser = wins[2] ?? /\bbetween ([^;]{3,60}) and\b/.exec(plain)?.[1] ?? 'other documents';
  return [
    claim(unit, {
      key: 'order_of_precedence',
      value: [name(wins[1] ?? ''), name(loser)],
      party: null,
      strength: 'plain',
      at: wins.index,
    }),
  ];
}

/** Which document wins where two disagree. */
export const orderOfPrecedence: ClauseReader = {
  keys: ['order_of_precedence'],
  keep: 'one',
  words: [
    'conflict',
    'inconsisten',
    'precedence',
    'prevail',
    'discrepanc',
    'order',
    'priority',
    'ambigu',
    'contradict',
  ],
  read,
};
