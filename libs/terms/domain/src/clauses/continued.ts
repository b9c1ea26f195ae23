import { inContext, type Unit } from '../units/unit.js';
import type { ContractText } from './claim.js';

const GOES_ON = /^(?:or|and|but)\b/;
const IS_OPEN = /[;,:]$|\b(?:or|and)$/;

/** A unit in its context; where it goes on with a sentence that a list broke up ("or (ii) by SUPPLIER …"), with that. */
export function continued(unit: Unit, document: ContractText): string {
  const own = inContext(unit);
  const before = document.units[unit.index - 1];
  const goesOn = before?.kind === 'sentence' && GOES_ON.test(unit.plain) && IS_OPEN.test(before.plain.trim());
  return goesOn && unit.leadIn === null ? `${before.plain.slice(-600)} ${own}` : own;
}
