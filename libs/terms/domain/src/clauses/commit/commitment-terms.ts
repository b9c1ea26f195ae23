import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { datesIn } from '../../values/dates.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const WEIGHTS =
  /\b(?:count(?:s|ed)?|burn(?:s|ed)?(?: down)?|consum(?:e|es|ed)|weight(?:s|ed)?)\b[^;]{0,60}\b(?:as|at|by)\b ?(?:a (?:rate|factor|weight) of )?(\d{1,3}(?:\.\d{1,4})?)\b(?! ?%)(?: tokens?| units?|x|\b)/;

/** Weights by which tokens of one kind count against capacity. */
export const burndownRule: ClauseReader = {
  keys: ['burndown_rule'],
  keep: 'every-value',
  words: ['count', 'burn', 'weight', 'consum'],
  read: (unit: Unit): readonly Claim[] => {
    const match = WEIGHTS.exec(unit.plain);
    if (match === null || !/\btokens?|inference|reads?\b/.test(unit.plain)) return [];
    const value: TermValue = { weight: Number(match[1]), rule: unit.text.slice(0, 240) };
    return [claim(unit, { key: 'burndown_rule', value, party: 'supplier', strength: 'plain', at: match.index })];
  },
};

const READY =
  /\b(?:cluster|capacity|gpus?|environment|deployment|services?|instances?|hardware)\b[^;]{0,80}\b(?:(?:shall|will|must) be (?:live|ready|available|delivered|operational|provisioned|handed over)|ready for service|delivery date|go[- ]live|available)\b[^;]{0,40}\b(?:by|no later than|on or before|not later than)\b/;

/** Day by which capacity must be live. */
export const deliveryDeadline: ClauseReader = {
  keys: ['delivery_deadline'],
  keep: 'one',
  words: ['deliver', 'ready', 'live', 'available', 'operational', 'provisioned', 'go-live'],
  read: (unit: Unit, document: ContractText): readonly Claim[] => {
    const cue = READY.exec(unit.plain);
    if (cue === null) return [];
    const date = datesIn(unit.plain, document.numericOrder).find(({ start }) => start >= cue.index);
    const remedy = /\b\d{1,2}(?:\.\d+)?% per (?:day|week|month)[^;]{0,40}/.exec(unit.plain)?.[0] ?? null;
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

const MOVES =
  /\b(?:commitments?|capacity|ptus?|reservations?|credits|purchased [a-z ]{0,20}units|model units)\b[^;]{0,80}\b(?:may|can) (?:be )?(?:mov|reallocat|reassign|transfer|exchang|shift|reapplied)\w*\b[^;]{0,80}\b(?:models?|regions?|publishers?|providers?)\b|\bCUSTOMER (?:may|can) (?:move|reallocate|reassign|transfer|exchange|shift)\b[^;]{0,60}\b(?:commitment|capacity|ptus?|reservation|units)\b/;

/** Whether a commitment may move across model, region or publisher. */
export const commitPortability: ClauseReader = {
  keys: ['commit_portability'],
  keep: 'one',
  words: ['mov', 'reallocat', 'reassign', 'transfer', 'exchang', 'shift', 'reappl', 'commit', 'capacity'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = MOVES.exec(unit.plain);
    if (cue === null) return [];
    const across = ['model', 'region', 'publisher', 'provider'].filter((one) => unit.plain.includes(one));
    return [
      claim(unit, { key: 'commit_portability', value: across, party: 'customer', strength: 'plain', at: cue.index }),
    ];
  },
};
