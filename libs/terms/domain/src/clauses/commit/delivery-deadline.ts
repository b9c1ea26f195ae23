import type { Unit } from '../../units/unit.js';
import { datesIn } from '../../values/dates.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const READY =
  /\b(?:cluster|capacity|gpus?|environment|deployment|services?|instances?|hardware)\b[^;]{0,80}\b(?:(?:shall|will|must) be (?:live|ready|available|delivered|operational|provisioned|handed over)|ready for service|delivery date|go[- ]live|available)\b[^;]{0,40}\b(?:by|no later than|on or before|not later than)\b|\bSUPPLIER (?:shall|will|must) (?:have|make|deliver|provision|bring|hand over)\b[^;]{0,70}\b(?:capacity|cluster|gpus?|environment|deployment|instances?|hardware)\b[^;]{0,40}\b(?:by|no later than|on or before|not later than)\b/;

const REMEDY =
  /\b\d{1,2}(?:\.\d+)?% per (?:day|week|month)[^;]{0,40}|\bfor each [a-z ]{0,20}(?:day|week|month) of delay[^;]{0,80}%[^;,.]{0,40}/;

/** Day by which capacity must be live. */
export const deliveryDeadline: ClauseReader = {
  keys: ['delivery_deadline'],
  keep: 'one',
  words: ['deliver', 'ready', 'live', 'available', 'operational', 'provisioned', 'go-live'],
  read: (unit: Unit, document: ContractText): readonly Claim[] => {
    const cue = READY.exec(unit.plain);
    if (cue === null) return [];
    const date = datesIn(unit.plain, document.numericOrder).find(({ start }) => start >= cue.index);
    const next = document.units[unit.index + 1];
    const near = next !== undefined && next.paragraph === unit.paragraph ? `${unit.plain} ${next.plain}` : unit.plain;
    const stated = REMEDY.exec(near)?.[0].trim();
    const remedy =
      stated === undefined ? null : document.verbatim(stated, [unit, ...(next === undefined ? [] : [next])]);
    return date === undefined
      ? []
      : [
          claim(unit, {
            key: 'delivery_deadline',
            value: { date: date.iso, remedy },
            party: 'supplier',
            strength: 'plain',
            at: date.start,
          }),
        ];
  },
};
