import type { Unit } from '../units/unit.js';
import type { SectionChange } from './family-reading.js';

/** A change before its evidence is cut out. */
export interface FoundChange extends Omit<SectionChange, 'evidence' | 'replacement'> {
  readonly unit: Unit;
  readonly replacement: Unit | null;
}

const KIND =
  '(Section|SECTION|Clause|CLAUSE|Article|ARTICLE|Paragraph|Exhibit|EXHIBIT|Schedule|SCHEDULE|Annex|ANNEX|Appendix|Attachment)s?';
const NUMBER = '(?:\\d[\\w.]{0,10}(?:\\([a-z\\d]{1,4}\\)){0,3}|[A-Z](?:-?\\d{1,3})?)(?![\\w])';
const NUMBERS = `(${NUMBER}(?:(?:, and |, | and )${NUMBER}){0,5})`;

const CHANGED = new RegExp(
  `\\b${KIND} ${NUMBERS}[^;]{0,160}?\\b(?:is|are|shall be|will be)(?: hereby)? (?:deleted|replaced|amended|removed|supplemented|restated|modified|revised|superseded)\\b`,
);
const ADDED = new RegExp(
  `\\b(?:new ${KIND} ${NUMBERS}[^;]{0,80}?\\b(?:added|inserted)\\b|(?:added|inserted) as (?:a )?(?:new )?${KIND} ${NUMBERS})`,
);

const SOME_WORDS = /\bwords?\b|\b(?:phrase|reference to|definition of|first|second|last) sentence\b|\bphrase\b/;
const REPLACED = /\breplaced\b|\brestated\b|\bsuperseded\b|\bto read\b|\bas follows\b/;
const DELETED = /\b(?:deleted|removed)\b/;

function howOf(text: string): SectionChange['how'] {
  const plain = text.toLowerCase();
  if (SOME_WORDS.test(plain)) return 'amended';
  if (REPLACED.test(plain)) return 'replaced';
  return DELETED.test(plain) ? 'deleted' : 'amended';
}

const singular = (kind: string): string => kind.charAt(0) + kind.slice(1).toLowerCase();

const sectionsOf = (kind: string, numbers: string): readonly string[] =>
  numbers.split(/, and |, | and /).map((number) => `${singular(kind)} ${number.replace(/\.$/, '')}`);

const ANNOUNCES = /[:“"]\s*$|\b(?:the following|as follows|to read)\b/;

const ANNOUNCED_WITHIN = /(?:the following|as follows|to read)[^:“"]{0,40}[:“"].{20}/;

/** The words that take the place of the old ones follow their announcement, in the same sentence or the next. */
function replacementAfter(unit: Unit, units: readonly Unit[]): Unit | null {
  if (ANNOUNCED_WITHIN.test(unit.text)) return unit;
  const next = units[unit.index + 1];
  return next && ANNOUNCES.test(unit.text.slice(-80)) && next.kind !== 'heading' ? next : null;
}

function changesIn(unit: Unit, units: readonly Unit[]): readonly FoundChange[] {
  const text = unit.text.slice(0, 1_500);
  const added = ADDED.exec(text);
  const [kind, numbers] = added ? [added[1] ?? added[3], added[2] ?? added[4]] : (CHANGED.exec(text)?.slice(1) ?? []);
  if (kind === undefined || numbers === undefined) return [];
  const how = added ? 'added' : howOf(text);
  const replacement = how === 'deleted' ? null : replacementAfter(unit, units);
  return sectionsOf(kind, numbers).map((section) => ({ section, how, unit, replacement }));
}

const MOST_CHANGES = 200;

/** Which sections of the amended document an amendment deletes, replaces, amends or adds, in its order. */
export function sectionChanges(units: readonly Unit[]): readonly FoundChange[] {
  return units
    .filter(({ kind }) => kind === 'sentence')
    .flatMap((unit) => changesIn(unit, units))
    .slice(0, MOST_CHANGES);
}
