import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const ESCROW = /\b(?:escrow(?:ed)?|step-?in (?:rights?|to)|step in)\b/;
const MATTER = /\b(?:weights?|source code|models?|configuration|software|materials?|deposit|technology|code)\b/;

/** Escrow of weights or code, or a right to step in. */
export const escrowStepIn: ClauseReader = {
  keys: ['escrow_stepin'],
  keep: 'one',
  words: ['escrow', 'step', 'step-in'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = ESCROW.exec(unit.plain);
    const isRight =
      cue !== null &&
      (MATTER.test(unit.plain) || /step/.test(cue[0])) &&
      /\b(?:shall|will|may|must|agree|release|right)/.test(unit.plain);
    if (
      !isRight ||
      /\bescrow (?:amount|fund|account)\b|\bpurchase price\b/.test(unit.plain) ||
      /\bno (?:source code )?escrow\b/.test(unit.plain)
    )
      return [];
    const trigger =
      /\b(?:insolven\w+|bankrupt\w+|cease\w*[^,;]{0,30}|discontinu\w+[^,;]{0,30}|material breach|fail\w*[^,;]{0,30})/.exec(
        unit.plain,
      )?.[0] ?? null;
    return [
      claim(unit, {
        key: 'escrow_stepin',
        value: { right: true, trigger },
        party: 'customer',
        strength: 'plain',
        at: cue.index,
      }),
    ];
  },
};
