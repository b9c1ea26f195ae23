import type { Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const MODEL = /\b(?:models?|model versions?|snapshots?|deployments?)\b/;
const EXTENDED =
  /\b(?:extended|continued|legacy|prolonged) (?:access|support|availability)\b|\bafter (?:the )?(?:retirement|end of life|legacy)\b[^;]{0,80}\b(?:access|available)\b/;

/** Access to a model after its retirement. */
export const extendedAccess: ClauseReader = {
  keys: ['extended_access'],
  keep: 'one',
  words: ['extended', 'continued', 'legacy', 'prolonged', 'retirement'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = EXTENDED.exec(unit.plain);
    if (cue === null || !(MODEL.test(unit.plain) || /\bretire/.test(unit.plain))) return [];
    const duration = durationsIn(unit.plain)[0]?.iso ?? null;
    const price =
      /\b(?:higher|additional|premium|same|standard|extended) (?:rates?|prices?|fees?|pricing)\b/.exec(
        unit.plain,
      )?.[0] ?? null;
    return duration === null && price === null
      ? []
      : [
          claim(unit, {
            key: 'extended_access',
            value: { duration, price },
            party: 'supplier',
            strength: 'plain',
            at: cue.index,
          }),
        ];
  },
};
