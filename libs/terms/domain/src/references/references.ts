import type { ContractKind } from '@recourse/contracts-domain';
import type { RunningText } from '../layout/running-text.js';
import type { Unit } from '../units/unit.js';
import { referencesIn, statedReference, type CrossReference, type FoundReference } from './cross-references.js';
import { definitionsIn, statedTerm, type DefinedTerm, type FoundDefinition } from './defined-terms.js';
import { DocumentParts } from './document-parts.js';
import { UnitCursor } from './unit-cursor.js';

/** What the words of a document point to in it. */
export interface References {
  readonly definitions: readonly FoundDefinition[];
  readonly references: readonly FoundReference[];
  readonly parts: DocumentParts;
}

interface Referring {
  readonly units: readonly Unit[];
  /** What kind of document it is: some call another document "the Agreement". */
  readonly kind: ContractKind | null;
}

/** Reads definitions and references of a document in linear time. */
export function readReferences(running: RunningText, { units, kind }: Referring): References {
  const cursor = new UnitCursor(units);
  const parts = new DocumentParts(units);
  const references = referencesIn({ text: running.text, cursor, parts, kind });
  return { definitions: definitionsIn(running.text, cursor, references), references, parts };
}

/** Definitions and references as they are shown, each with its place. */
export const statedReferences = (
  { definitions, references, parts }: References,
  running: RunningText,
): { readonly definedTerms: readonly DefinedTerm[]; readonly references: readonly CrossReference[] } => ({
  definedTerms: definitions.map((one) => statedTerm(one, parts, running)),
  references: references.map((one) => statedReference(one, parts, running)),
});
