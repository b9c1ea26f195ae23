import type { Range } from '../layout/block.js';

/** What a piece of text refers to, before anyone has looked for it. */
export interface Citation extends Range {
  readonly kind: 'section' | 'exhibit';
  /** As cited: "4.2(a)", "B"; null for "this Section". */
  readonly number: string | null;
  /** "this Section", "this Article": how much of the section around it is meant. */
  readonly self: 'article' | 'section' | 'paragraph' | null;
  /** "first paragraph", "last sentence" of what is cited; null for all of it. */
  readonly part: string | null;
  /** The words before and after, which may name another document. */
  readonly before: string;
  readonly after: string;
}

const SECTION = '(?:[Ss]ections?|SECTIONS?|[Cc]lauses?|CLAUSES?|[Aa]rticles?|ARTICLES?|[Pp]aragraphs?|PARAGRAPHS?|§§?)';
const EXHIBIT =
  '(?:Exhibits?|EXHIBITS?|Schedules?|SCHEDULES?|Annex(?:es)?|ANNEX(?:ES)?|Appendix|Appendices|APPENDIX|Attachments?|ATTACHMENTS?)';
const BRACKETS = '(?:\\s?\\([A-Za-z0-9]{1,4}\\)){0,4}';
const NUMBER = `(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}[A-Z]?\\b|[IVXLC]{1,7}\\b(?:\\.\\d{1,3})?|[A-Z]\\.\\d{1,3}(?:\\.\\d{1,3})?)${BRACKETS}`;
const NAME = '(?:[A-Z](?:[-.]?\\d{1,2})?\\b|\\d{1,2}\\b|[IVX]{1,4}\\b)';
const AND = '(?:,? (?:and|or|to|through|and/or) |, | & ?)';
const LISTED = `(?:${NUMBER}|\\([A-Za-z0-9]{1,4}\\))`;

const CITED = new RegExp(
  [
    `(?:\\b(first|second|third|fourth|fifth|last|final) (paragraph|sentence) of )?(?:\\b|(?=§))${SECTION}\\s?(${NUMBER}(?:${AND}(?:${SECTION} )?${LISTED}){0,8})`,
    `\\b${EXHIBIT} (${NAME}(?:${AND}(?:${EXHIBIT} )?${NAME}){0,8})`,
    `(?:\\b(first|second|third|fourth|fifth|last|final) (paragraph|sentence) of )?\\b[Tt]his (Section|SECTION|Clause|CLAUSE|Article|ARTICLE|Paragraph|PARAGRAPH|section|clause|article|paragraph)\\b(?! ?(?:\\d|[IVX]+\\b))`,
  ].join('|'),
  'g',
);
const ONE_SECTION = new RegExp(LISTED, 'g');
const ONE_EXHIBIT = new RegExp(NAME, 'g');
const KIND = new RegExp(`${SECTION}|${EXHIBIT}`, 'g');

/** How many words after a citation may name its document. */
const AFTER = 90;
const BEFORE = 24;

const partOf = (ordinal: string | undefined, of: string | undefined): string | null =>
  ordinal === undefined || of === undefined ? null : `${ordinal} ${of}`;

/** "4.2(a)" for "(a)", "4.2(b)" for the "(b)" that follows it. */
function inFull(own: string, before: string | null): string {
  const compact = own.replace(/\s/g, '');
  return compact.startsWith('(') && before !== null ? before.replace(/\([^()]*\)$/, '') + compact : compact;
}

interface List extends Pick<Citation, 'start' | 'kind' | 'part' | 'before' | 'after'> {
  readonly words: string;
}

function listed({ words, start, kind, ...around }: List): readonly Citation[] {
  let previous: string | null = null;
  // The words between the numbers hold capitals, too: "Section 2 and Section 3".
  const numbers = words.replace(KIND, (word) => ' '.repeat(word.length));
  return [...numbers.matchAll(kind === 'section' ? ONE_SECTION : ONE_EXHIBIT)].map((match) => {
    const number = kind === 'section' ? inFull(match[0], previous) : match[0];
    previous = number;
    const from = start + match.index;
    return { ...around, kind, number, self: null, start: from, end: from + match[0].length };
  });
}

const selfOf = (word: string): Citation['self'] =>
  /article/i.test(word) ? 'article' : /section/i.test(word) ? 'section' : 'paragraph';

/** References to sections and exhibits in a text, one for each number, in linear time. */
export function citationsIn(text: string): readonly Citation[] {
  return [...text.matchAll(CITED)].flatMap((match) => {
    const [all, ordinal, of, sections, exhibits, ownOrdinal, ownOf, self] = match;
    const end = match.index + all.length;
    const around = {
      before: text.slice(Math.max(0, match.index - BEFORE), match.index),
      after: text.slice(end, end + AFTER),
    };
    if (self !== undefined)
      return [
        {
          kind: 'section' as const,
          number: null,
          self: selfOf(self),
          part: partOf(ownOrdinal, ownOf),
          ...around,
          start: match.index,
          end,
        },
      ];
    const words = sections ?? exhibits ?? '';
    const kind = sections === undefined ? 'exhibit' : 'section';
    const found = listed({ words, start: end - words.length, kind, part: partOf(ordinal, of), ...around });
    // The first carries the word "Section" before it.
    return found.map((one, index) => (index === 0 ? { ...one, start: match.index } : one));
  });
}
