import type { Unit } from '../units/unit.js';
import type { Claim, ClauseReader, ContractText } from './claim.js';
import { countBits, WordIndex } from './word-index.js';

/** What one reader went through. */
export interface Searched {
  readonly reader: ClauseReader;
  /** Units that hold one of its words. */
  readonly units: number;
  /** Sections they stand in, each once, the first few. */
  readonly sections: readonly string[];
  /** Of the units that state nothing, the one with most of its words; null where none has two. */
  readonly nearest: Unit | null;
}

export interface SearchResult {
  readonly claims: readonly Claim[];
  readonly searched: readonly Searched[];
}

const MOST_SECTIONS = 12;

/** Keeps the account of one reader's search. */
class Account {
  units = 0;
  readonly sections = new Set<string>();
  nearest: Unit | null = null;
  private nearestWords = 1;

  constructor(readonly reader: ClauseReader) {}

  note(unit: Unit, words: number, citation: string | null): void {
    this.units += 1;
    if (citation !== null && this.sections.size < MOST_SECTIONS) this.sections.add(citation);
    if (words > this.nearestWords) {
      this.nearest = unit;
      this.nearestWords = words;
    }
  }

  result(): Searched {
    return { reader: this.reader, units: this.units, sections: [...this.sections], nearest: this.nearest };
  }
}

const citation = ({ section }: Unit): string | null =>
  [section.number, section.heading].filter((part) => part !== null).join(' ') || null;

/** Shows every unit to the readers whose words it has. */
export function search(document: ContractText, readers: readonly ClauseReader[]): SearchResult {
  const index = new WordIndex(readers);
  const accounts = readers.map((reader) => new Account(reader));
  const claims: Claim[] = [];
  for (const unit of document.units) {
    const words = unit.leadIn === null ? unit.text : `${unit.leadIn.text.slice(-600)} ${unit.text}`;
    for (const [number, bits] of index.callsIn(words)) {
      const account = accounts[number];
      if (account === undefined || (unit.kind === 'heading' && account.reader.inHeadings !== true)) continue;
      const stated = account.reader.read(unit, document);
      claims.push(...stated);
      if (stated.length === 0) account.note(unit, countBits(bits), citation(unit));
    }
  }
  return { claims, searched: accounts.map((account) => account.result()) };
}
