import { withItems, type Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader, type ContractText, type Strength } from '../claim.js';

const CONFLICT =
  /\b(?:says? something (?:different|else)|differs? from|conflicts?|inconsisten\w+|discrepanc\w+|contradict\w*|disagree\w*|ambiguit\w+|(?:supersed|overrid)es? (?:any |all )?(?:conflicting|inconsistent|contrary)|order of (?:precedence|priority)|precedence|prevails?|(?:takes?|has|have) priority|(?:appl(?:y|ies)|rank|govern|valid) in (?:the following|this) order)\b/;
const IN_ORDER =
  /\blisted (?:earlier|first|above|higher)\b[^:]{0,140}:|\b(?:following|descending|this) order\b[^:]{0,60}:?|\border of (?:precedence|priority)\b(?:[^:]{0,90}:|[^:;]{0,60}\b(?:is|shall be|will be)(?= \(?(?:1|a|i)\)))|\b(?:rank(?:s|ed)?|prevails?|appl(?:y|ies)|governs?|controls?)\b[^:]{0,40}\b(?:as follows|in (?:the )?order)\b[^:]{0,40}:/;
const DOCUMENT =
  "(?:(?:the |these |this |any |such |an |each |applicable |our |SUPPLIER's )*(?:(?!(?:the|this|these|between|and|or|of|with|in|any|to|that|event|conflict|shall|will|then) )[a-z][a-z-]{1,20} ){0,3}(?:master (?:services? )?agreement|order forms?|orders?|statements? of work|sows?|data processing (?:addendum|agreement)|dpa|additional terms|service[- ]specific terms|supplemental terms|services? terms|service level agreement|sla|amendments?|addend(?:um|a)|exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|main body|(?:terms of service|terms and conditions|general terms|commercial terms|terms)|agreement|[a-z]+ policies|policies|documentation|standard contractual clauses|sccs?|business associate agreement|baa|price list|attachments?|enterprise agreement|msa|service descriptions?|quotes?|quotations?|proposals?|annex(?:es)?|customer agreement|product terms|acceptable use policy|aup))";
const IS_DOCUMENT = new RegExp(DOCUMENT);
const WINS = new RegExp(
  `(${DOCUMENT}[^,;]{0,60}?) (?:shall |will )?(?:control|prevail|govern|take(?:s)? precedence|take(?:s)? priority|ha(?:s|ve) (?:priority|precedence)|supersede|controls|prevails|governs|appl(?:y|ies)(?=[.,]| (?:with respect|to that|for that|in that|in respect)))\\b(?: over ([^;]{3,80}))?`,
);
const name = (words: string): string =>
  words
    .trim()
    .replace(
      /^(?:(?:the|any|applicable|such|each|SUPPLIER's|an|this|these|present|(?:terms|provisions)(?: and conditions)? of(?= (?:the|an?|any|such|this|each) )|such) )+/,
      '',
    )
    .replace(
      / (?:(?:that|which) (?:conflict|contradict|differ|(?:is|are) inconsistent)|take (?:precedence|priority)|in (?:case|the event)|to the extent|if (?:there|they)|where they)\b.*$/,
      '',
    )
    .replace(/[.\s]+$/, '')
    .trim();

const ENUMERATOR =
  /\(?\b(?:[a-z]|[ivx]{1,4}|\d{1,2})\.?\)\s*|\b(?:first|second|third|fourth|fifth|sixth|finally|lastly)(?:ly)?,? /g;
const SEPARATOR = /[;,:]|\b(?:and then|followed by|then|and|over)\b/;
/** A sentence goes on after its list; a name has no verb. */
const SENTENCE = /\b(?:shall|will|is|are|may|must|only|unless|except|to the extent|prevails?|controls?|governs?)\b/;
const MOST_DOCUMENTS = 10;

/** Documents in the order a sentence lists them, highest first. */
function listed(plain: string): readonly string[] {
  const lead = IN_ORDER.exec(plain);
  if (lead === null) return [];
  const parts = plain
    .slice(lead.index + lead[0].length)
    .replace(lead[0].endsWith(':') ? /^ / : /^[^:;]{0,60}: /, '')
    .replaceAll(/\([^()]{4,60}\)/g, '')
    .replaceAll(ENUMERATOR, '; ')
    .split(SEPARATOR)
    .map(name)
    .filter((part) => part.length > 1);
  const end = parts.findIndex((part) => SENTENCE.test(part) || part.split(' ').length > 8);
  const names = parts.slice(0, end < 0 ? MOST_DOCUMENTS : Math.min(end, MOST_DOCUMENTS));
  return names.filter((one) => IS_DOCUMENT.test(one)).length < 2 ? [] : names;
}

const THEN = new RegExp(
  `(?:\\b(?:and|which|those)\\b[^;]{0,40}?)(?:(?:prevails?|takes? precedence|controls?|governs?) )?over ([^;,]{3,80})`,
);

/** "… between A and B, the latter prevails". */
const LATTER = new RegExp(
  `\\bbetween (?:[a-z ]{0,30}? of )?(?:the (?:terms|provisions) (?:in|of) )?(${DOCUMENT}) and ((?:(?!the latter|the former)[^;.]){3,90}?),? the (latter|former) (?:document )?(?:shall |will )?(?:control|prevail|govern|take(?:s)? precedence|apply|applies)`,
);
const SUPERSEDES = new RegExp(
  `(${DOCUMENT})[^,;]{0,40}? (?:shall |will )?(?:supersede|override)s? (?:any |all )?(?:conflicting|inconsistent|contrary) (?:terms?|provisions?|language) (?:in|of|contained in) ([^;,.]{3,60})`,
);

/** "If there is a signed Enterprise Agreement, it prevails over these terms." */
const PRONOUN = new RegExp(
  `\\b(${DOCUMENT})\\b[^;]{0,60}, (?:it|they|that agreement|such agreement|those terms) (?:shall |will )?(?:control|prevail|govern|take precedence|supersede)s?\\b(?: over ([^;,.]{3,60}))?`,
);

/** Of two documents, the one that a sentence lets win by its place, and the other. */
function latterIn(plain: string): readonly string[] {
  const [, one, other, which] = LATTER.exec(plain) ?? [];
  if (one !== undefined && other !== undefined)
    return which === 'latter' ? [name(other), name(one)] : [name(one), name(other)];
  const [, winner, loser = 'other documents'] = SUPERSEDES.exec(plain) ?? PRONOUN.exec(plain) ?? [];
  return winner === undefined ? [] : [name(winner), name(loser)];
}

/** "A prevails over B, and B over C": the documents one after the other. */
function chainIn(plain: string, wins: RegExpExecArray): readonly string[] {
  const first = name(wins[1] ?? '');
  const second = (wins[2] ?? '').split(/,| and /)[0] ?? '';
  const rest = plain.slice(wins.index + wins[0].indexOf(second) + second.length);
  const third = THEN.exec(rest)?.[1]?.replace(/[.\s]+$/, '');
  return [first, name(second), ...(third === undefined ? [] : [name(third)])].filter((one) => one !== '');
}

/** "… between A and B, B prevails": of the two the one that does not. */
function loserIn(plain: string, winner: string): string {
  const between = /\bbetween ([^;,]{3,70}?) and ([^;,.]{3,70})/.exec(plain);
  const against = /\b(?:conflicts?|contradicts?|inconsistent|disagrees?) with ([^;,.]{3,70})/.exec(plain)?.[1];
  const sides = [...(between?.slice(1) ?? []), ...(against === undefined ? [] : [against])].map(name);
  return sides.find((side) => side !== winner && IS_DOCUMENT.test(side)) ?? 'other documents';
}

/** What else bears the word: arbitral rules, conflicts of laws and of interest. */
const OTHER = /\barbitration\b|\brules\b|\bconflicts? of (?:laws?|interest)\b/;

interface Ranking {
  readonly documents: readonly string[];
  readonly strength: Strength;
  readonly at: number;
}

/** The documents a sentence ranks, highest first; null where it ranks none. */
function rankingIn(plain: string): Ranking | null {
  const order = listed(plain);
  if (order.length >= 2) return { documents: order, strength: 'explicit', at: 0 };
  const pair = latterIn(plain);
  if (pair.length === 2) return { documents: pair, strength: 'plain', at: 0 };
  const wins = WINS.exec(plain);
  if (
    wins === null ||
    !/\b(?:says? something|differs? from|conflict|inconsisten|discrepanc|ambigu|contradict|disagree|prevail|precedence)/.test(
      plain,
    )
  )
    return null;
  const chain = chainIn(plain, wins);
  const winner = name(wins[1] ?? '');
  const documents = chain.length > 2 ? chain : [winner, name(wins[2] ?? loserIn(plain, winner))];
  return { documents, strength: 'plain', at: wins.index };
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = unit.items.length > 0 ? withItems(unit) : unit.plain;
  const ranking = CONFLICT.test(plain) && !OTHER.test(plain) ? rankingIn(plain) : null;
  if (ranking === null) return [];
  const { documents, strength, at } = ranking;
  const value = documents.map((one) => document.verbatim(one, [unit, ...unit.items]));
  return [claim(unit, { key: 'order_of_precedence', value, party: null, strength, at })];
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
    'differ',
    'something',
    'contradict',
  ],
  read,
};
