import type { Unit } from '../units/unit.js';

/** A section, or an exhibit, schedule or annex. */
export interface Part {
  readonly kind: 'section' | 'exhibit';
  /** As cited: "12.3(b)", "B"; null for a section without number. */
  readonly number: string | null;
  readonly heading: string | null;
  /** Its first and last unit, in the order of the document. */
  readonly first: number;
  last: number;
  /** Index of the exhibit that it stands in; -1 in the main body. */
  readonly exhibit: number;
}

/** "Exhibit B", "Schedule 2: Prices" as a heading. */
const EXHIBIT =
  /^(?:exhibit|schedule|annex|appendix|attachment|addendum)\s{1,3}(?:no\.? )?["“]?([A-Z](?:[-.]?\d{1,2})?|\d{1,2}|[IVX]{1,4})\b["”]?/i;
/** "12.3(b)" in its steps: "12", ".3", "(b)". */
const STEP = /^[^.(]+|\.[^.(]+|\([^)]*\)/g;

/** All sections that contain the one of a number, itself the last: "12", "12.3", "12.3(b)". */
function pathOf(number: string): readonly string[] {
  let so = '';
  return [...number.matchAll(STEP)].map(([step]) => (so += step));
}

const key = (number: string): string => number.replace(/\s/g, '').replace(/\.$/, '').toUpperCase();

/** Where the sections and exhibits of a document stand, by their numbers. */
export class DocumentParts {
  private readonly sections = new Map<string, Part[]>();
  private readonly exhibits: Part[] = [];

  constructor(private readonly units: readonly Unit[]) {
    for (const unit of units) {
      const exhibit = unit.kind === 'heading' ? EXHIBIT.exec(unit.text)?.[1] : undefined;
      const open = this.exhibits.at(-1);
      if (exhibit !== undefined) this.openExhibit(unit, exhibit);
      else if (open !== undefined) open.last = unit.index;
      if (unit.section.number !== null) this.extend(unit, unit.section.number);
    }
  }

  /** Index of the exhibit that a unit stands in; -1 in the main body. */
  exhibitAt(unit: Unit): number {
    return this.exhibits.findLastIndex(({ first, last }) => first <= unit.index && unit.index <= last);
  }

  /** The exhibit of a name, as "B". The longest counts: a list of exhibits names them, too. */
  exhibit(name: string): Part | null {
    return longest(this.exhibits.filter(({ number }) => number !== null && key(number) === key(name)));
  }

  /** The section of a number; of several, one in the given exhibit, and then the longest: contents name sections, too. */
  section(number: string, exhibit: number): Part | null {
    const all = this.sections.get(key(number)) ?? [];
    const own = all.filter((part) => part.exhibit === exhibit);
    return longest(own.length > 0 ? own : all.filter((part) => part.exhibit < 0));
  }

  exhibitIndex(part: Part): number {
    return this.exhibits.indexOf(part);
  }

  unitsOf({ first, last }: Part): readonly Unit[] {
    return this.units.slice(first, last + 1);
  }

  private openExhibit(unit: Unit, number: string): void {
    const heading = unit.text.replace(/\s+/g, ' ').trim();
    const exhibit = this.exhibits.length;
    this.exhibits.push({ kind: 'exhibit', number, heading, first: unit.index, last: unit.index, exhibit });
  }

  private extend(unit: Unit, number: string): void {
    const exhibit = this.exhibits.length - 1;
    for (const one of pathOf(number)) {
      const parts = this.sections.get(key(one)) ?? [];
      const open = parts.at(-1);
      if (open !== undefined && open.last === unit.index - 1 && open.exhibit === exhibit) open.last = unit.index;
      else {
        const heading = one === number ? unit.section.heading : null;
        parts.push({ kind: 'section', number: one, heading, first: unit.index, last: unit.index, exhibit });
        this.sections.set(key(one), parts);
      }
    }
  }
}

const longest = (parts: readonly Part[]): Part | null =>
  parts.reduce<Part | null>(
    (best, part) => (best === null || part.last - part.first > best.last - best.first ? part : best),
    null,
  );
