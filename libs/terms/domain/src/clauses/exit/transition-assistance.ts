import type { Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const HELP =
  /\b(?:upon|after|following) (?:the )?(?:expir|terminat)\w*\b[^;]{0,80}\bcontinue (?:to provide|providing) (?:CUSTOMER with )?the services?\b|\b(?:transition(?:al)?|migration|exit|wind-?down|disengagement|termination|handover|hand-over)[- ](?:assistance|services?|support|period|plan|help)\b|\bassist(?:ance|s)?\b[^;]{0,60}\b(?:transition|migrat|switch|transfer)\w*\b/;
const AFTER_END = /\b(?:terminat|expir|end of|exit|transition|migrat)/;

/** Help at the end of the contract, for how long, at which rate. */
export const transitionAssistance: ClauseReader = {
  keys: ['transition_assistance'],
  keep: 'one',
  words: ['transition', 'migrat', 'exit', 'wind', 'disengagement', 'handover', 'hand-over', 'assist', 'continu'],
  read: (unit: Unit): readonly Claim[] => {
    const { plain } = unit;
    const cue = HELP.exec(plain);
    if (
      cue === null ||
      !AFTER_END.test(plain) ||
      !/\b(?:shall|will|may|must|agrees?|provides?|continues?)\b/.test(plain)
    )
      return [];
    if (
      /\b(?:no|not)\b[^;]{0,40}\b(?:transition|migration|exit) (?:assistance|services)/.test(plain) ||
      /\btermination services?\b/.test(cue[0])
    )
      return [];
    const duration = durationsIn(plain).find(({ end }) => !/^[^;]{0,12}\bnotice/.test(plain.slice(end)))?.iso ?? null;
    const rate =
      /\b(?:then-current|standard|agreed|contract|same|no additional|daily|prevailing|hourly|time and materials)[a-z -]{0,24}(?:rates?|charges?|costs?|fees?|pric\w+|basis)?\b|\brates then in force\b/.exec(
        plain,
      )?.[0] ?? null;
    return [
      claim(unit, {
        key: 'transition_assistance',
        value: { duration, rate },
        party: 'supplier',
        strength: duration === null ? 'plain' : 'explicit',
        at: cue.index,
      }),
    ];
  },
};
