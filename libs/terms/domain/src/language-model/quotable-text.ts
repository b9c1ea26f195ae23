import type { Page } from '@recourse/documents-domain';
import type { Evidence } from '../finding.js';
import { layOut } from '../layout/lay-out.js';
import type { RunningText } from '../layout/running-text.js';

/** Fewer letters are found anywhere and prove nothing. */
const LEAST_LETTERS = 12;
const MOST_LETTERS = 2_000;

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** A document's text as a language model is given it, and the way back from its quotes to their places. */
export class QuotableText {
  private readonly running: RunningText;
  /** The text without white space, and where each of its letters stands in the running text. */
  private readonly letters: string;
  private readonly places: Int32Array;

  constructor(pages: readonly Page[]) {
    this.running = layOut(pages).running;
    const { text } = this.running;
    this.letters = squeezed(text);
    this.places = new Int32Array(this.letters.length);
    let letter = 0;
    for (let place = 0; place < text.length; place += 1) {
      if (!/\s/.test(text.charAt(place))) this.places[letter++] = place;
    }
  }

  /** The text in parts of at most so many letters, cut between paragraphs where possible. */
  parts(most: number): readonly string[] {
    const { text } = this.running;
    const parts: string[] = [];
    for (let from = 0; from < text.length;) {
      const paragraph = text.lastIndexOf('\n', from + most);
      const to = from + most >= text.length ? text.length : paragraph > from ? paragraph : from + most;
      parts.push(text.slice(from, to));
      from = to;
    }
    return parts.filter((part) => part.trim() !== '');
  }

  /** Where a quote stands, word for word but for white space, in the words of the document; null where it does not. */
  find(quote: string): Evidence | null {
    const wanted = squeezed(quote);
    if (wanted.length < LEAST_LETTERS || wanted.length > MOST_LETTERS) return null;
    const at = this.letters.indexOf(wanted);
    if (at === -1) return null;
    const [start = 0, last = 0] = [this.places[at], this.places[at + wanted.length - 1]];
    return this.running.evidence(start, last + 1);
  }
}
