import { citationOf } from '../units/section.js';
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

  note(unit: Unit, words: number): void {
    this.units += 1;
    const citation = this.sections.size < MOST_SECTIONS ? citationOf(unit.section) : null;
    if (citation !== null) this.sections.add(citation);
    if (words > this.nearestWords) {
      this.nearest = unit;
      this.nearestWords = words;
    }
  }

  result(): Searched {
    return { reader: this.reader, units: this.units, sections: [...this.sections], nearest: this.nearest };
  }
}

/** Shows every unit to the readers whose words it has. */
export function search(document: ContractText, readers: readonly ClauseReader[]): SearchResult {
  const index = new WordIndex(readers);
  const accounts = readers.map((reader) => new Account(reader));
  const claims: Claim[] = [];
  for (const unit of document.units) {
    const introduction = unit.leadIn === null ? '' : unit.leadIn.text.slice(-600);
    for (const [number, bits] of index.callsIn(introduction === '' ? unit.text : `${introduction} ${unit.text}`)) {
      const account = accounts[number];
      if (account === undefined || (unit.kind === 'heading' && account.reader.inHeadings !== true)) continue;
      const stated = account.reader.read(unit, document);
      claims.push(...stated);
      if (stated.length === 0) account.note(unit, countBits(bits));
    }
  }
  return { claims, searched: accounts.map((account) => account.result()) };
}
