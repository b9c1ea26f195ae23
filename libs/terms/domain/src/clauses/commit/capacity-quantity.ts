import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\bptus?\b|\bprovisioned throughput units?\b/, 'PTU'],
  [/\bgsus?\b|\bgenerative scale units?\b|\bgenerative ai scale units?\b/, 'GSU'],
  [/\bmodel units?\b|\bmus?\b(?= |\.|,)/, 'MU'],
  [/\btoken units?\b/, 'token-unit'],
  [/\btpm\b|\btokens? per minute\b/, 'TPM'],
  [/\bgpu[- ]hours?\b/, 'GPU-hour'],
  [/\b(?:h100|h200|b200|gb200|a100|l40s?|mi300x?|nvidia)?[ -]?gpus?\b/, 'GPU'],
  [/\b(?:seats?|(?:named |licensed |authorized |authorised )?user licen[sc]es|licen[sc]es)\b/, 'seat'],
];
const QUANTITY =
  /(?<![\d.])\b(\d{1,3}(?:,\d{3})+|\d{1,9})(?: ?(million|billion|thousand|k|m)\b)? (?:(?:dedicated|reserved|nvidia|h100|h200|b200|gb200|a100|provisioned|committed|named|licensed|authorized|authorised|user|sxm|[a-z]{2,12}) ){0,4}(ptus?|provisioned throughput units?|gsus?|generative (?:ai )?scale units?|model units?|token units?|tpm|tokens? per minute|gpu[- ]hours?|gpus?|seats?|licen[sc]es)\b/g;
const RESERVES =
  /\b(?:purchas|reserv|commit|allocat|provid|order|dedicat|quantity|licen[sc]e|subscri|capacity|provision|minimum)/;
const EXAMPLE = /\b(?:example|e\.g\.|for instance|illustrat)/;
const SCALES: Readonly<Record<string, number>> = { million: 1e6, m: 1e6, billion: 1e9, thousand: 1e3, k: 1e3 };

const intervalOf = (plain: string): string | null =>
  /\b24 ?[x/] ?7\b|\b24 hours (?:a|per) day\b/.test(plain)
    ? '24x7'
    : (/\b(?:per|each|a) (hour|day|week|month|quarter|year|minute)\b/.exec(plain)?.[1] ?? null);

function read(unit: Unit): readonly Claim[] {
  const plain = unit.kind === 'row' ? unit.cells.join(' ') : unit.plain;
  if (!RESERVES.test(plain) || EXAMPLE.test(plain)) return [];
  for (const match of plain.matchAll(QUANTITY)) {
    const name = UNITS.find(([pattern]) => pattern.test(match[3] ?? ''))?.[1];
    const quantity = Number((match[1] ?? '').replaceAll(',', '')) * (SCALES[match[2] ?? ''] ?? 1);
    if (name === undefined || quantity === 0) continue;
    const value: TermValue = {
      quantity,
      unit: name,
      interval: name === 'TPM' ? 'minute' : intervalOf(plain.slice(match.index)),
    };
    return [
      claim(unit, { key: 'capacity_unit', value: name, party: 'customer', strength: 'explicit', at: match.index }),
      claim(unit, { key: 'capacity_quantity', value, party: 'customer', strength: 'explicit', at: match.index }),
    ];
  }
  return [];
}

/** Committed capacity: how much, of what, per interval. */
export const capacity: ClauseReader = {
  keys: ['capacity_unit', 'capacity_quantity'],
  keep: 'every-value',
  words: ['ptu', 'provisioned', 'gsu', 'generative', 'model', 'token', 'tpm', 'gpu', 'seat', 'licen'],
  read,
};
