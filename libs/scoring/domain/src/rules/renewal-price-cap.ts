import type { TermsInView } from '../case/contract-case.js';
import { lockedPrices } from '../case/locks.js';
import { asNumber, part } from '../case/provision-value.js';
import { standing, type Standing } from '../case/standing.js';
import { provisionRefs } from './presence.js';
import { recordRef } from './rule.js';
import type { RecordRef } from './verdict.js';

/** What limits the increase of price when the contract renews. */
export type RenewalCap =
  | {
      readonly kind: 'capped';
      /** Highest stated cap in percent; null where an index or a wording caps it. */
      readonly percent: number | null;
      readonly records: readonly RecordRef[];
    }
  | Extract<Standing, { kind: 'denied' | 'not-found' | 'unknown' }>;

/** A clause on renewal prices, or a cap that every price lock carries. */
export function renewalCap(inView: TermsInView): RenewalCap {
  const found = standing(inView, 'renewal_price_cap');
  if (found.kind === 'agreed') {
    const percents = found.provisions.flatMap(
      ({ value }) => asNumber(part(value.value, 'percent') ?? value.value) ?? [],
    );
    const percent = percents.length > 0 ? Math.max(...percents) : null;
    return { kind: 'capped', percent, records: provisionRefs(found.provisions) };
  }
  const locks = lockedPrices(inView);
  const caps = locks.flatMap(({ last }) => last.value.increaseCapPercent ?? []);
  if (locks.length === 0 || caps.length < locks.length) return found;
  const records = locks.map(({ last }) => recordRef('PRICE_LOCK', last.value.id, last.contractId));
  return { kind: 'capped', percent: Math.max(...caps), records };
}
