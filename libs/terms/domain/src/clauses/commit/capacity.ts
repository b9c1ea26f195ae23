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
  /\b(\d{1,3}(?:,\d{3})+|\d{1,9})(?: ?(million|billion|thousand|k|m)\b)? (?:(?:dedicated|reserved|nvidia|h100|h200|b200|gb200|a100|provisioned|committed|named|licensed|authorized|authorised|user|sxm|[a-z]{2,12}) ){0,4}(ptus?|provisioned throughput units?|gsus?|generative (?:ai )?scale units?|model units?|token units?|tpm|tokens? per minute|gpu[- ]hours?|gpus?|seats?|licen[sc]es)\b/g;
const RESERVES =
  /\b(?:purchas|reserv|commit|allocat|provid|order|dedicat|quantity|licen[sc]e|subscri|capacity|provision|minimum)/;
const EXAMPLE = /\b(?:example|e\.g\.|for instance|illustrat)/;
const SCALES: Readonly<Record<string, number>> = { million: 1e6, m: 1e6, billion: 1e9, thousand: 1e3, k: 1e3 };

const intervalOf = (plain: string): string | null =>
  /\b(?:per|each|a) (hour|day|week|month|quarter|year|minute)\b/.exec(plain)?.[1] ??
  (/\b24 ?[x\/] ?7\b/.test(plain) ? '24x7' : null);

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

const CAPACITY =
  /\b(?:capacity|throughput|quota|availability of (?:any |the |a |specific )?(?:models?|resources?)|compute|reserv(?:ed|ation))\b/;
const QUOTA_ONLY = /\bquotas?\b[^;]{0,80}\b(?:not|no)\b[^;]{0,40}\b(?:guarantee|assur|reserv|entitle)/;
const NOT =
  /\b(?:does not|do not|doesn't|not|no|cannot|neither|without)\b[^;]{0,50}\b(?:guarantee|assur|warrant|reserv|promis|commit)\w*\b[^;]{0,80}\b(?:capacity|throughput|quota|availability of|compute)/;
const YES =
  /\b(?:guarantee[sd]?|reserv(?:e|es|ed)|dedicat(?:e|es|ed)|ensure[sd]?|commits? to (?:provid|mak))\b[^;]{0,80}\b(?:capacity|throughput|compute|gpus?|ptus?|model units?)\b|\b(?:capacity|throughput)\b[^;]{0,60}\b(?:is|are|shall be|will be) (?:guaranteed|reserved|dedicated)/;

/** Whether capacity itself is promised, or only a price or a quota. */
export const capacityGuarantee: ClauseReader = {
  keys: ['capacity_guarantee'],
  keep: 'one',
  words: ['capacity', 'throughput', 'quota', 'compute', 'reserv', 'availability'],
  read: (unit: Unit): readonly Claim[] => {
    const { plain } = unit;
    if (!CAPACITY.test(plain)) return [];
    if (QUOTA_ONLY.test(plain))
      return [claim(unit, { key: 'capacity_guarantee', value: 'quota', party: 'supplier', strength: 'explicit' })];
    if (NOT.test(plain))
      return [
        claim(unit, {
          key: 'capacity_guarantee',
          value: 'none',
          party: 'supplier',
          strength: /\bcapacity|throughput/.test(plain) ? 'explicit' : 'weak',
        }),
      ];
    const yes = YES.exec(plain);
    const isRight =
      yes !== null &&
      /\b(?:SUPPLIER|will|shall|is|are)\b/.test(plain) &&
      !/\b(?:right|rights) reserved|reserves? the right|legal capacity|storage capacity\b/.test(plain);
    return isRight
      ? [
          claim(unit, {
            key: 'capacity_guarantee',
            value: 'reserved',
            party: 'supplier',
            strength: 'plain',
            at: yes.index,
          }),
        ]
      : [];
  },
};

const BEYOND =
  /\b(?:exceed\w*|above|beyond|in excess of|over(?:age|flow)?|more than|surpass\w*|additional)\b[^;]{0,90}\b(?:capacity|throughput|ptus?|gsus?|model units?|provisioned|reserved|quota|rate limits?|allocat\w+|commit(?:ted|ment)|tpm|tokens per minute)\b|\b(?:overage|overflow|excess|spillover|burst)\b/;
const RESULTS: readonly (readonly [RegExp, string])[] = [
  [/\bdowngrad|\b(?:smaller|lower[- ]tier|less capable|fallback) model/, 'downgrade'],
  [/\bqueue/, 'queue'],
  [
    /\b(?:standard|pay[- ]as[- ]you[- ]go|on[- ]demand|list|overage|then-current|metered|payg)\b[^;]{0,30}\b(?:rates?|pric|fees?|charg|capacity|basis|deployment|endpoint)|\bpay[- ]as[- ]you[- ]go\b|\bspillover\b/,
    'payg',
  ],
  [/\breject|\bthrottl|\b429\b|\bdeclin|\bblock|\bdenied|\berror/, 'reject'],
];

/** What happens beyond the reserved capacity. */
export const overflowRule: ClauseReader = {
  keys: ['overflow_rule'],
  keep: 'one',
  words: ['exceed', 'excess', 'beyond', 'above', 'over', 'burst', 'spillover', 'surpass'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = BEYOND.exec(unit.plain);
    if (
      cue === null ||
      !/\b(?:capacity|throughput|ptu|gsu|model unit|provisioned|reserved|quota|rate limit|requests?|tokens?|usage|traffic)\b/.test(
        unit.plain,
      )
    )
      return [];
    if (!/\b(?:capacity|throughput|ptus?|gsus?|provisioned|reserved|quota|rate limit|commit)/.test(unit.plain))
      return [];
    const value = RESULTS.find(([pattern]) => pattern.test(unit.plain))?.[1];
    return value === undefined
      ? []
      : [claim(unit, { key: 'overflow_rule', value, party: 'supplier', strength: 'plain', at: cue.index })];
  },
};
