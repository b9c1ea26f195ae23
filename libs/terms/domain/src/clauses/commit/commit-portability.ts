import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const MOVES =
  /\b(?:commitments?|committed spend|capacity|ptus?|reservations?|credits|purchased [a-z ]{0,20}units|model units)\b[^;]{0,80}\b(?:may|can) (?:be )?(?:mov|reallocat|reassign|transfer|exchang|shift|reapplied)\w*\b[^;]{0,80}\b(?:models?|regions?|publishers?|providers?)\b|\bCUSTOMER (?:may|can) (?:move|reallocate|reassign|transfer|exchange|shift)\b[^;]{0,60}\b(?:commitment|capacity|ptus?|reservation|units)\b/;

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
