import type { Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { anchorAfter } from '../../values/anchors.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const REDUCES =
  /\b(?:reduc(?:e|ed|es|ing|tions?)|decreas\w*|downgrad\w*|lower(?:ing)?|scale down|remov\w*)\b[^\n]{0,90}\b(?:seats?|licen[sc]es?|users?|quantit\w*|volumes?|commitments?|scope|capacity|units?|subscriptions?|ptus?|minimum)\b|\b(?:scope|seat|quantity|licen[sc]e|commitment|capacity) reduction/;
const BEFORE_RENEWAL = /\b(?:renew|next (?:term|period)|end of|expir|anniversary|start of)/;
const EFFECT =
  /\b(?:discounts?|pric(?:e|es|ing)|rates?|fees?)\b[^\n]{0,80}\b(?:adjust|remov|withdraw|chang|increas|recalculat|lost?|re-?pric)|\b(?:adjust|remove|withdraw|change|increase)\b[^\n]{0,40}\b(?:discounts?|pric|rates?)/;

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const { plain } = unit;
  const cue = REDUCES.exec(plain);
  if (cue === null || !BEFORE_RENEWAL.test(plain)) return [];
  const notice = durationsIn(plain).find(({ start, end }) =>
    /\b(?:notice|prior|before|least|advance)\b/.test(plain.slice(Math.max(0, start - 50), end + 50)),
  );
  if (notice === undefined) return [];
  const next = document.units[unit.index + 1];
  const around = `${plain} ${next !== undefined && next.paragraph === unit.paragraph ? next.plain : ''}`;
  const effect = EFFECT.test(around) ? 'discounts may be adjusted or removed' : null;
  const value = { duration: notice.iso, anchor: anchorAfter(plain, notice.end) ?? 'renewal', effect };
  return [claim(unit, { key: 'reduction_window', value, party: 'customer', strength: 'explicit', at: cue.index })];
}

/** Latest notice by which the quantity or the commitment is reduced at renewal. */
export const reductionWindow: ClauseReader = {
  keys: ['reduction_window'],
  keep: 'one',
  words: ['reduc', 'decreas', 'downgrad', 'lower', 'scale', 'remov'],
  read,
};
