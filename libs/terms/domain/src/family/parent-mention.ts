import type { ContractKind } from '@recourse/contracts-domain';
import { calendarDate, type CalendarDate } from '@recourse/kernel';
import { likeness } from '../drift/likeness.js';
import type { Unit } from '../units/unit.js';
import { datesIn, type NumericOrder } from '../values/dates.js';
import type { ParentMention } from './family-reading.js';

/** A mention before its evidence is cut out. */
export interface FoundMention extends Omit<ParentMention, 'evidence'> {
  readonly unit: Unit;
}

const WORD = `[A-Z][\\w&’'-]{0,30}`;
const NOUN =
  '(?:Agreement|AGREEMENT|Contract|CONTRACT|Terms of Service|TERMS OF SERVICE|Terms and Conditions|Order Form|ORDER FORM|Enrollment|ENROLLMENT|Statement of Work|STATEMENT OF WORK|Addendum|ADDENDUM|Terms|TERMS)';
const NAME = `((?:(?:${WORD}|of|and|for) ){0,8}?${NOUN})(?![\\w-])`;
const ARTICLE = '(?:(?:[Tt]he|THE|[Tt]hat certain|THAT CERTAIN|[Aa]n?|the parties’|the existing) ){0,2}';
const OWN_NUMBER = '(?:,? (?:No\\.?|NO\\.?|Number|NUMBER|#) ?[\\w-]{1,8}| [IVX\\d]{1,4})?';

const AMENDS: readonly RegExp[] = [
  new RegExp(`\\b(?:Amendment|AMENDMENT|Addendum|ADDENDUM)${OWN_NUMBER},? (?:to|TO) ${ARTICLE}${NAME}`),
  new RegExp(
    `\\b(?:amends?|amending|modif(?:y|ies))(?: and (?:restates?|supplements?|modifies))?,? (?:the terms of )?${ARTICLE}${NAME}`,
  ),
];

const BELONGS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:pursuant to|under|subject to|governed by|part of|incorporated into|incorporated by reference into|attached to|in accordance with|supplements?|terms of|conditions of) ${ARTICLE}${NAME}`,
  ),
  new RegExp(`\\b(?:entered into|parties to|executed|signed) ${ARTICLE}${NAME}`),
];

/** Documents that stand by themselves: what they mention is something else. */
const HEADS: ReadonlySet<ContractKind | null> = new Set<ContractKind | null>([
  'MASTER_AGREEMENT',
  'ONLINE_TERMS',
  null,
]);

/** What a document belongs to is said in its title or recitals. */
const MOST_UNITS = 40;
/** Of a document that seems to stand by itself, only the title can say otherwise. */
const TITLE_UNITS = 3;
const TAIL = 200;

const DATE_CUE = /\b(?:dated|effective|entered|executed|made|signed|as of|of|on|from)\b/;

/** "Amendment to Services Agreement, dated 1 March (this "Amendment")" is the amendment's own day. */
const OWN_DAY = /^, ?(?:dated|effective|made|entered)|\(?this [“"]?(?:\w{1,12} )?(?:amendment|addendum|order)/;

function dayIn(tail: string, order: NumericOrder): CalendarDate | null {
  const plain = tail.toLowerCase();
  if (OWN_DAY.test(plain)) return null;
  const [first] = datesIn(plain, order);
  return first && first.start <= 120 && DATE_CUE.test(plain.slice(0, first.start)) ? calendarDate(first.iso) : null;
}

const REFERENCE =
  /\b(?:[Nn]o\.?|NO\.?|[Nn]umber|NUMBER|[Rr]ef(?:erence)?\.?|ID|#):? ?#?([A-Z0-9][A-Z0-9/_.-]{1,30}[A-Z0-9])/;

function referenceIn(tail: string): string | null {
  const reference = REFERENCE.exec(tail.slice(0, 120))?.[1];
  return reference !== undefined && /\d/.test(reference) ? reference : null;
}

function mentionIn(unit: Unit, patterns: readonly RegExp[], order: NumericOrder) {
  for (const pattern of patterns) {
    const match = pattern.exec(unit.text.slice(0, 2_000));
    const title = match?.[1]?.replace(/^(?:of|and|for) /, '');
    if (match === null || title === undefined) continue;
    const tail = unit.text.slice(match.index + match[0].length, match.index + match[0].length + TAIL);
    const [datedOn, reference] = [dayIn(tail, order), referenceIn(tail)];
    // "Under the Agreement" names nothing that could be found.
    if (!title.includes(' ') && datedOn === null && reference === null) continue;
    return { title, datedOn, reference, unit };
  }
  return null;
}

/** How much a mention tells of what it names. */
const weightOf = ({ relation, datedOn, reference }: FoundMention): number =>
  (relation === 'amends' ? 4 : 0) + (datedOn === null ? 0 : 2) + (reference === null ? 0 : 1);

const SAME_TITLE = 0.6;

/** The day or number that another mention of the same document gives. */
function completed(best: FoundMention, mentions: readonly FoundMention[]): FoundMention {
  const same = mentions.filter(({ title }) => likeness(title, best.title) >= SAME_TITLE);
  const dated = best.datedOn === null ? same.find(({ datedOn }) => datedOn !== null) : best;
  const named = same.find(({ reference }) => reference !== null);
  const unit = dated?.unit ?? best.unit;
  return { ...best, unit, datedOn: dated?.datedOn ?? null, reference: best.reference ?? named?.reference ?? null };
}

/** The document above this one, from its title and recitals; null where none is named. */
export function parentMention(
  units: readonly Unit[],
  kind: ContractKind | null,
  order: NumericOrder,
): FoundMention | null {
  const opening = units.slice(0, MOST_UNITS);
  const isHead = HEADS.has(kind);
  const mentions = opening.flatMap((unit): readonly FoundMention[] => {
    const amended = isHead && unit.index >= TITLE_UNITS ? null : mentionIn(unit, AMENDS, order);
    if (amended) return [{ ...amended, relation: 'amends' }];
    const other = isHead ? null : mentionIn(unit, BELONGS, order);
    return other ? [{ ...other, relation: kind === 'AMENDMENT' ? 'amends' : 'belongs-to' }] : [];
  });
  const [first, ...others] = mentions;
  if (first === undefined) return null;
  const best = others.reduce((so, one) => (weightOf(one) > weightOf(so) ? one : so), first);
  return completed(best, mentions);
}

const ORDINAL =
  /\b(?:amendment|addendum|change order|order form),? (?:no\.?|number|#)? ?(\d{1,3})\b|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:amendment|addendum)\b/;
const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The number that a document gives itself in its first lines; null where it gives none. */
export function ownNumber(units: readonly Unit[]): number | null {
  for (const { text } of units.slice(0, 4)) {
    const match = ORDINAL.exec(text.slice(0, 300).toLowerCase());
    if (match) return match[1] === undefined ? WORDS.indexOf(match[2] ?? '') + 1 : Number(match[1]);
  }
  return null;
}
