import type { CalendarDate } from '@recourse/kernel';
import type { Evidence } from '../finding.js';

/** The document that another one amends or belongs to, as its own words name it. */
export interface ParentMention {
  /** Such as "Master Services Agreement". */
  readonly title: string;
  readonly datedOn: CalendarDate | null;
  /** The number it is named by; null where it is named by none. */
  readonly reference: string | null;
  readonly relation: 'amends' | 'belongs-to';
  readonly evidence: Evidence;
}

/** What an amendment does to a section of what it amends. */
export interface SectionChange {
  /** As cited: "Section 4.2". */
  readonly section: string;
  readonly how: 'replaced' | 'deleted' | 'amended' | 'added';
  readonly evidence: Evidence;
  /** Where the new words begin; null where none follow. */
  readonly replacement: Evidence | null;
}

/** What a document says of its place in a family. */
export interface FamilyReading {
  /** null where it names no document above it. */
  readonly parent: ParentMention | null;
  /** Its own number: 2 for "Amendment No. 2". */
  readonly ordinal: number | null;
  readonly sectionChanges: readonly SectionChange[];
}
