import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const PERCENTILE =
  /\bp(50|90|95|99)\b|\b(\d{2}(?:\.\d+)?)(?:st|nd|rd|th) percentile|\b(\d{2}(?:\.\d+)?)% of (?:all )?(?:requests|minutes|calls|responses)/;
const SPEED = /\b(\d{1,6}(?:\.\d+)?) ?(ms|milliseconds?|seconds?|s|tokens? per second|tokens?\/s|tps)\b/;

/** Promised speed at a percentile. */
export const latency: ClauseReader = {
  keys: ['latency_slo'],
  keep: 'every-value',
  words: [
    'latency',
    'percentile',
    'millisecond',
    'ms',
    'second',
    'throughput',
    'answered',
    'served',
    'completed',
    'p50',
    'p90',
    'p95',
    'p99',
    'tokens',
  ],
  read: (unit: Unit): readonly Claim[] => {
    const percentile = PERCENTILE.exec(unit.plain);
    const speed = SPEED.exec(unit.plain);
    const isAboutSpeed =
      /\b(?:latency|response time|time to first token|throughput|tokens? per second)\b|\b(?:requests|calls|queries)\b[^;]{0,30}\b(?:answered|served|processed|completed|returned) (?:within|in)\b/.test(
        unit.plain,
      );
    if (
      speed === null ||
      !isAboutSpeed ||
      (percentile === null && !/\b(?:target|guarantee|shall|will|below|under)\b/.test(unit.plain))
    )
      return [];
    const value: TermValue = {
      percentile: percentile === null ? null : Number(percentile[1] ?? percentile[2] ?? percentile[3]),
      value: Number(speed[1]),
      unit: speed[2] ?? '',
    };
    return [claim(unit, { key: 'latency_slo', value, party: 'supplier', strength: 'plain', at: speed.index })];
  },
};
