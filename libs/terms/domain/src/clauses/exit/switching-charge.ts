import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { moneyIn } from '../../values/money.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const SWITCHING =
  /\bno (?:charges?|fees?)\b[^;]{0,40}\bfor (?:switching|egress|migrat|mov)|\b(?:not (?:impose an? )?charge|no (?:additional |extra )?(?:charge|fee|cost)s?)\b[^;]{0,30}\b(?:for|to|on) (?:[a-z]+ ){0,2}(?:export|transfer|retriev|mov|migrat)\w*\b[^;]{0,30}\bdata\b|\bno (?:[a-z]+ )?charges?\b[^;]{0,40}\b(?:transfer|egress|export|exit|switch)\w*|\b(?:switching|egress|data (?:transfer|export|extraction)|exit|early termination|porting|migration)[- ](?:charges?|fees?|costs?)\b/;

/** Fee for leaving: egress, switching, early termination. */
export const switchingCharge: ClauseReader = {
  keys: ['switching_charge'],
  keep: 'one',
  words: ['switching', 'migrat', 'mov', 'egress', 'export', 'exit', 'early', 'porting', 'migration', 'data'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = SWITCHING.exec(unit.plain);
    if (cue === null) return [];
    const isFree =
      /\bnot charge\b|\b(?:no|without|free of|not (?:charge|impose|be charged|apply))\b[^;]{0,60}\b(?:switching|egress|exit|transfer|export|extraction|termination|porting|migration)|\bfree of charge\b/.test(
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
