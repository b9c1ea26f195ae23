import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const BEYOND =
  /\b(?:exceed\w*|above|beyond|in excess of|over(?:age|flow)?|more than|surpass\w*|additional)\b[^;]{0,90}\b(?:capacity|throughput|ptus?|gsus?|model units?|provisioned|reserved|deployed units|quota|rate limits?|allocat\w+|commit(?:ted|ment)|tpm|tokens per minute)\b|\brequests (?:above|over|beyond|exceeding) (?:the |its |CUSTOMER's |this |that )?(?:[a-z]+ )?limits?\b|\b(?:overage|overflow|excess|spillover|burst)\b/;
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
    if (
      !/\b(?:capacity|throughput|ptus?|gsus?|provisioned|reserved|deployed units|quota|limits?\b|commit)/.test(
        unit.plain,
      )
    )
      return [];
    const results = RESULTS.flatMap(([pattern, rule]) => ({ rule, at: unit.plain.search(pattern) })).filter(
      ({ at }) => at >= 0,
    );
    const value = results.sort((a, b) => a.at - b.at)[0]?.rule;
    return value === undefined
      ? []
      : [claim(unit, { key: 'overflow_rule', value, party: 'supplier', strength: 'plain', at: cue.index })];
  },
};
