import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader, type Strength } from '../claim.js';

const CAPACITY = 'capacity|throughput|compute|gpus?|ptus?|gsus?|model units?';
const QUOTA_ONLY = /\bquotas?\b[^;]{0,80}\b(?:not|no)\b[^;]{0,40}\b(?:guarantee|assur|reserv|entitle)/;
const DENIED =
  /\b(?:does not|do not|doesn't|not|no|cannot|neither|without)\b[^;]{0,60}\b(?:guarantee|assur|warrant|reserv|promis|commit)\w*\b[^;]{0,80}\b(?:capacity|throughput|quota|availability of (?:any |the |a |specific )?(?:models?|resources?)|compute)/;
const PROMISED = new RegExp(
  `\\b(?:SUPPLIER|EITHER) (?:shall |will |hereby |agrees to )?(?:guarantees?|reserves?|dedicates?|ensures?|commits? to (?:provide|make|reserve))\\b[^;]{0,80}\\b(?:${CAPACITY})\\b|\\b(?:${CAPACITY})\\b[^;]{0,80}\\b(?:is|are|shall be|will be) (?:[a-z]+ )?(?:guaranteed|reserved|dedicated)\\b|\\breserved (?:[a-z]+ )?(?:exclusively )?for CUSTOMER\\b`,
);

const judge = (plain: string): { readonly value: string; readonly strength: Strength; readonly at: number } | null => {
  const quota = QUOTA_ONLY.exec(plain);
  if (quota !== null) return { value: 'quota', strength: 'explicit', at: quota.index };
  const denied = DENIED.exec(plain);
  if (denied !== null)
    return { value: 'none', strength: /\bcapacity|throughput/.test(plain) ? 'explicit' : 'weak', at: denied.index };
  const promised = PROMISED.exec(plain);
  return promised === null ? null : { value: 'reserved', strength: 'plain', at: promised.index };
};

/** Whether capacity itself is promised, or only a price or a quota. */
export const capacityGuarantee: ClauseReader = {
  keys: ['capacity_guarantee'],
  keep: 'one',
  words: ['capacity', 'throughput', 'quota', 'compute', 'reserv', 'availability', 'guarantee'],
  read: (unit: Unit): readonly Claim[] => {
    const judged = judge(unit.plain);
    return judged === null ? [] : [claim(unit, { key: 'capacity_guarantee', party: 'supplier', ...judged })];
  },
};
