import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { moneyIn } from '../../values/money.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const ALTERNATIVE =
  /\b(?:alternat(?:iv)?e|substitute|replacement|equivalent|comparable|fail-?over|fall-?back|another|different|secondary|backup)\b[^;]{0,30}\b(?:models?|regions?|providers?|services?|endpoints?|capacity|cloud|deployments?)\b/;
const RIGHT =
  /\bCUSTOMER (?:may|can|shall be entitled to|is entitled to|has the right to|will be entitled to)\b[^;]{0,120}\b(?:alternat|substitute|replac|fail|fall|another|different|draw|switch|move)|\bSUPPLIER (?:shall|will|must|agrees to)\b[^;]{0,120}\b(?:provide|make available|offer|route|fail ?over|migrate|redirect|switch|supply)\b[^;]{0,60}\b(?:alternat|substitute|replacement|equivalent|comparable|fail|fall|another|different|secondary|backup)/;
const WHEN =
  /\b(?:unavailab|outage|interrupt|retir|discontinu|fail(?:s|ure)|suspend|not available|downtime|ceas|disrupt|force majeure|degrad)\w*\b/;
const INFRINGEMENT =
  /\b(?:infring|non-infringing|intellectual property|warrant(?:y|ies)\b[^;]{0,20}disclaim|defective)\b/;

/** A right to another model, region or provider when the agreed one fails. */
export const fallbackRight: ClauseReader = {
  keys: ['fallback_right'],
  keep: 'every-place',
  words: [
    'alternat',
    'substitut',
    'replacement',
    'equivalent',
    'comparable',
    'failover',
    'fail',
    'fallback',
    'fall',
    'another',
    'backup',
    'secondary',
  ],
  read: (unit: Unit): readonly Claim[] => {
    const cue = RIGHT.exec(unit.plain);
    if (cue === null || !ALTERNATIVE.test(unit.plain) || !WHEN.test(unit.plain) || INFRINGEMENT.test(unit.plain))
      return [];
    return [
      claim(unit, {
        key: 'fallback_right',
        value: unit.text.slice(0, 300),
        party: 'customer',
        strength: 'plain',
        at: cue.index,
      }),
    ];
  },
};

const HELP =
  /\b(?:transition(?:al)?|migration|exit|wind-?down|disengagement|termination|handover|hand-over)[- ](?:assistance|services?|support|period|plan|help)\b|\bassist(?:ance|s)?\b[^;]{0,60}\b(?:transition|migrat|switch|transfer)\w*\b/;
const AFTER_END = /\b(?:terminat|expir|end of|exit|transition|migrat)/;

/** Help at the end of the contract, for how long, at which rate. */
export const transitionAssistance: ClauseReader = {
  keys: ['transition_assistance'],
  keep: 'one',
  words: ['transition', 'migrat', 'exit', 'wind', 'disengagement', 'handover', 'hand-over', 'assist'],
  read: (unit: Unit): readonly Claim[] => {
    const { plain } = unit;
    const cue = HELP.exec(plain);
    if (cue === null || !AFTER_END.test(plain) || !/\b(?:shall|will|may|must|agrees?|provide|continue)\b/.test(plain))
      return [];
    if (
      /\b(?:no|not)\b[^;]{0,40}\b(?:transition|migration|exit) (?:assistance|services)/.test(plain) ||
      /\btermination services?\b/.test(cue[0])
    )
      return [];
    const duration = durationsIn(plain).find(({ end }) => !/^[^;]{0,12}\bnotice/.test(plain.slice(end)))?.iso ?? null;
    const rate =
      /\b(?:then-current|standard|agreed|contract|same|no additional|prevailing|hourly|time and materials)[a-z -]{0,24}(?:rates?|charges?|costs?|fees?|pric\w+|basis)?\b/.exec(
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

const SWITCHING =
  /\b(?:switching|egress|data (?:transfer|export|extraction)|exit|early termination|porting|migration)[- ](?:charges?|fees?|costs?)\b/;

/** Fee for leaving: egress, switching, early termination. */
export const switchingCharge: ClauseReader = {
  keys: ['switching_charge'],
  keep: 'one',
  words: ['switching', 'egress', 'export', 'exit', 'early', 'porting', 'migration', 'data'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = SWITCHING.exec(unit.plain);
    if (cue === null) return [];
    const isFree =
      /\b(?:no|without|free of|not (?:charge|impose|be charged|apply))\b[^;]{0,60}\b(?:switching|egress|exit|transfer|export|extraction|termination|porting|migration)|\bfree of charge\b/.test(
        unit.plain,
      );
    const amount = moneyIn(unit.plain)[0];
    const value: TermValue | undefined = isFree
      ? 'none'
      : amount === undefined
        ? undefined
        : { amount: amount.amount, currency: amount.currency };
    return value === undefined
      ? []
      : [claim(unit, { key: 'switching_charge', value, party: 'customer', strength: 'plain', at: cue.index })];
  },
};

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
