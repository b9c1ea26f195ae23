import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const LIMIT =
  /\b(\d{1,3}(?:,\d{3})+|\d{1,9})(?: ?(million|k|m|thousand)\b)? (tpm|rpm|rpd|qps|tps|(?:input |output )?tokens? per (?:minute|day|second)|requests? per (?:minute|second|day|hour)|concurrent (?:requests|connections|sessions))\b/;
const SCALE: Readonly<Record<string, number>> = { million: 1e6, m: 1e6, k: 1e3, thousand: 1e3 };

/** Entitlement to requests, tokens or concurrency. */
export const rateLimit: ClauseReader = {
  keys: ['rate_limit'],
  keep: 'every-value',
  words: ['tpm', 'rpm', 'rpd', 'qps', 'tps', 'token', 'request', 'concurrent'],
  read: (unit: Unit): readonly Claim[] => {
    const match = LIMIT.exec(unit.kind === 'row' ? unit.cells.join(' ') : unit.plain);
    if (match === null) return [];
    const quantity = Number((match[1] ?? '').replaceAll(',', '')) * (SCALE[match[2] ?? ''] ?? 1);
    return [
      claim(unit, {
        key: 'rate_limit',
        value: { quantity, unit: match[3] ?? '' },
        party: 'customer',
        strength: 'plain',
        at: match.index,
      }),
    ];
  },
};
