import type { EntityCategory } from '../categories.js';

/** Where a mention comes from: each way of finding one errs in its own manner. */
export type MentionKind =
  | 'quoted'
  | 'bracketed'
  | 'called-party'
  | 'company'
  | 'capitals'
  | 'date'
  | 'late-date'
  | 'sentence'
  | 'line'
  | 'phrase';

/** What is looked for in one go. */
export type MentionList = 'names' | 'dates' | 'titles';

/** The list that a category's answers come from. */
export const LIST_OF: Readonly<Record<EntityCategory, MentionList>> = {
  'Document Name': 'titles',
  Parties: 'names',
  'Agreement Date': 'dates',
  'Effective Date': 'dates',
};

/** A few words that may name a party, a date or the document. */
export interface Mention {
  readonly list: MentionList;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<MentionKind>;
  /** How often it was found, in whatever letters. */
  readonly times: number;
}

interface Gathered extends Mention {
  readonly kinds: Set<MentionKind>;
  times: number;
}

const LONGEST: Readonly<Record<MentionList, number>> = { names: 160, dates: 500, titles: 160 };

/** Gathers mentions; one that differs in letters' size or stops only is the same. */
export class Mentions {
  private readonly found = new Map<string, Gathered>();

  constructor(private readonly list: MentionList) {}

  add(text: string, start: number, kind: MentionKind): void {
    const own = text.trim().replace(/[,;]$/, '');
    if (own.length < 2 || own.length > LONGEST[this.list]) return;
    const key = own.toLowerCase().replace(/[.,;:]/g, '');
    const known = this.found.get(key);
    if (known !== undefined) {
      known.kinds.add(kind);
      known.times += 1;
      return;
    }
    const from = start + text.indexOf(own);
    this.found.set(key, {
      list: this.list,
      text: own,
      start: from,
      end: from + own.length,
      kinds: new Set([kind]),
      times: 1,
    });
  }

  all(): readonly Mention[] {
    return [...this.found.values()];
  }
}
