import { sentencesOf } from '../units/sentences.js';
import { likeness } from './likeness.js';

/** A reference to a numbered place: renumbering alone changes nothing. */
const REFERENCE =
  /\b(?:sections?|sec\.|clauses?|articles?|paragraphs?|exhibit|schedule|annex|appendix)\s{1,3}\d{1,3}(?:\.\d{1,3}){0,4}(?:\s?\([a-z0-9]{1,4}\)){0,3}/gi;

/** Words as far as they carry meaning: no spaces, hyphens or punctuation, no small or capital letters, no section numbers. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(REFERENCE, 'section')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, '');

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(REFERENCE, 'section')
    .toLowerCase()
    .match(/[\p{L}\p{N}%$€£]+/gu) ?? [];

/** How many letters of running heads and feet may stand between two pages' parts of a sentence. */
const PAGE_BREAK = 500;
/** A shorter beginning or end of a sentence is found anywhere. */
const LEAST_PIECE = 12;
const RUN = 5;
/** A sentence counts as kept when this share of its runs of words stands in the other version. */
const KEPT = 0.5;
/** A clause this alike is the same clause, edited. */
const COUNTERPART = 0.55;
const SHORTEST_CLAUSE = 8;

/** A number for each run of five words. */
function runsOf(words: readonly string[]): readonly number[] {
  const runs: number[] = [];
  for (let index = 0; index + RUN <= words.length; index += 1) {
    let hash = 2_166_136_261;
    for (let offset = 0; offset < RUN; offset += 1) {
      const word = words[index + offset] ?? '';
      for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 16_777_619);
      hash = Math.imul(hash ^ 32, 16_777_619);
    }
    runs.push(hash);
  }
  return runs;
}

/** One version's words, to look up whether what the other version says stands here too. */
export class VersionText {
  private readonly text: string;
  private readonly runs: ReadonlySet<number>;
  private readonly clauses: readonly (readonly string[])[];

  constructor(pages: readonly string[]) {
    const whole = pages.join(' ').replace(/\s+/g, ' ');
    this.text = folded(whole);
    this.clauses = sentencesOf(whole)
      .map(({ start, end }) => wordsOf(whole.slice(start, end)))
      .filter((words) => words.length >= SHORTEST_CLAUSE);
    this.runs = new Set(this.clauses.flatMap(runsOf));
  }

  /** Whether the words stand here, whatever their punctuation and the numbers of the sections they name. */
  holds(quote: string): boolean {
    return this.endOf(folded(quote)) !== null;
  }

  /** The words that follow a quote, folded; null where the quote does not stand here. */
  following(quote: string, letters: number): string | null {
    const end = this.endOf(folded(quote));
    return end === null ? null : this.text.slice(end, end + letters);
  }

  /** How much of this version's text stands in the other one, 0 to 1. */
  sharedWith(other: VersionText): number {
    if (this.runs.size === 0) return other.runs.size === 0 ? 1 : 0;
    let shared = 0;
    for (const run of this.runs) if (other.runs.has(run)) shared += 1;
    return shared / this.runs.size;
  }

  /** How many clauses of this version have no counterpart in the other one. */
  clausesMissingFrom(other: VersionText): number {
    return this.clauses.filter((words) => {
      const runs = runsOf(words);
      return runs.filter((run) => other.runs.has(run)).length < runs.length * KEPT;
    }).length;
  }

  /** Whether a clause stands here that says much the same in other words. */
  holdsLike(quote: string): boolean {
    return this.clauses.some((words) => likeness(words.join(' '), quote) >= COUNTERPART);
  }

  /** Where the folded words end; a page's feet and the next one's head may stand within them once. */
  private endOf(words: string): number | null {
    const whole = this.text.indexOf(words);
    if (whole !== -1) return whole + words.length;
    const length = this.longestBeginning(words);
    const rest = words.slice(length);
    if (length < LEAST_PIECE || rest.length < LEAST_PIECE) return null;
    const from = this.text.indexOf(words.slice(0, length)) + length;
    const at = this.text.indexOf(rest, from);
    return at !== -1 && at - from <= PAGE_BREAK ? at + rest.length : null;
  }

  private longestBeginning(words: string): number {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.text.includes(words.slice(0, middle))) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
