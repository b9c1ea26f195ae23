import type { ContractKind } from '@recourse/contracts-domain';
import type { Evidence } from '../finding.js';
import type { Unit } from '../units/unit.js';
import type { NumericOrder } from '../values/dates.js';
import type { FamilyReading } from './family-reading.js';
import { ownNumber, parentMention } from './parent-mention.js';
import { sectionChanges } from './section-changes.js';

/** A document as far as its place in a family can be read from it. */
export interface FamilyGround {
  readonly units: readonly Unit[];
  readonly kind: ContractKind | null;
  readonly numericOrder: NumericOrder;
  readonly evidence: (unit: Unit) => Evidence;
}

/** Reads what a document says of the one it amends or belongs to, and which of its sections it changes. */
export function readFamily({ units, kind, numericOrder, evidence }: FamilyGround): FamilyReading {
  const mention = parentMention(units, kind, numericOrder);
  const isAmendment = mention?.relation === 'amends' || kind === 'AMENDMENT';
  const changes = isAmendment ? sectionChanges(units) : [];
  if (mention === null) return { parent: null, ordinal: isAmendment ? ownNumber(units) : null, sectionChanges: [] };
  const { unit, ...parent } = mention;
  return {
    parent: { ...parent, evidence: evidence(unit) },
    ordinal: ownNumber(units),
    sectionChanges: changes.map(({ section, how, unit: saying, replacement }) => ({
      section,
      how,
      evidence: evidence(saying),
      replacement: replacement && evidence(replacement),
    })),
  };
}
