import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { percentagesIn } from '../../values/percentages.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const UPTIME = /\b(?:up-?time|availab(?:le|ility)|service level(?: objective| commitment| target)?|slo)\b/;
const PROMISE =
  /\b(?:shall|will|must|target|commit(?:s|ment)?|guarantee[sd]?|objective|at least|maintain|ensure|of|:|is)\b/;
const BAND = /\b(?:less than|below|lower than|under|falls?|between|but|greater than or equal|<|credit)\b|[<≥≤>]/;

const intervalOf = (plain: string): string | null =>
  /\b(?:calendar |billing )?month(?:ly)?\b/.test(plain)
    ? 'month'
    : /\bquarter(?:ly)?\b/.test(plain)
      ? 'quarter'
      : /\b(?:year|annual(?:ly)?|12-month)\b/.test(plain)
        ? 'year'
        : null;
const scopeOf = (plain: string): string | null =>
  /\bper (region|service|endpoint|deployment|model|tier)\b|\bin (?:each|any|a given) (region|service)\b|\b(?:for|of) (?:the )?([a-z][a-z -]{2,40}(?:api|services?|platform|endpoints?))\b/.exec(
    plain,
  )?.[0] ?? null;

function read(unit: Unit): readonly Claim[] {
  const plain = unit.kind === 'row' ? unit.cells.join(': ') : unit.plain;
  if (!UPTIME.test(plain) || !PROMISE.test(plain)) return [];
  const target = percentagesIn(plain).find(({ percent, start }) => {
    const before = plain.slice(Math.max(0, start - 40), start);
    return (
      percent >= 90 &&
      percent <= 100 &&
      !BAND.test(before) &&
      !/\bnot\b/.test(plain.slice(Math.max(0, start - 60), start))
    );
  });
  if (target === undefined) return [];
  const value: TermValue = { percent: target.percent, interval: intervalOf(plain), scope: scopeOf(plain) };
  return [claim(unit, { key: 'uptime_slo', value, party: 'supplier', strength: 'explicit', at: target.start })];
}

/** Promised availability, over which window, for what. */
export const uptime: ClauseReader = {
  keys: ['uptime_slo'],
  keep: 'every-value',
  words: ['uptime', 'up-time', 'availab', 'service', 'slo'],
  read,
};

const DEFINES =
  /"(?:scheduled |unscheduled |excused |monthly )?(?:downtime|unavailab(?:le|ility)|outage|error rate|service interruption|incident|down minute|downtime period)"[^\n]{0,20}\b(?:means|shall mean|is|refers|:)|\b(?:downtime|unavailab(?:le|ility)|outage) (?:means|shall mean|is defined as|is (?:calculated|measured))\b|\bconsidered (?:unavailable|down)\b|\b(?:unscheduled )?(?:interruptions?|outages?)\b[^;]{0,80}\b(?:last|longer than|exceed)\w*\b[^;]{0,30}\d+ minutes?/;

/** What counts as a bad minute. */
export const downtimeDefinition: ClauseReader = {
  keys: ['downtime_definition'],
  keep: 'one',
  words: ['downtime', 'unavailab', 'outage', 'interruption', 'error', 'down', 'incident'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = DEFINES.exec(unit.plain);
    if (cue === null || /^"?(?:scheduled|planned|excused)/.test(unit.plain)) return [];
    return [
      claim(unit, {
        key: 'downtime_definition',
        value: unit.text.slice(0, 400),
        party: 'supplier',
        strength: 'explicit',
        at: cue.index,
      }),
    ];
  },
};

const PERCENTILE =
  /\bp(50|90|95|99)\b|\b(\d{2}(?:\.\d+)?)(?:st|nd|rd|th) percentile|\b(\d{2}(?:\.\d+)?)% of (?:all )?(?:requests|minutes|calls|responses)/;
const SPEED = /\b(\d{1,6}(?:\.\d+)?) ?(ms|milliseconds?|seconds?|s|tokens? per second|tokens?\/s|tps)\b/;

/** Promised speed at a percentile. */
export const latency: ClauseReader = {
  keys: ['latency_slo'],
  keep: 'every-value',
  words: ['latency', 'percentile', 'millisecond', 'ms', 'second', 'throughput', 'p50', 'p90', 'p95', 'p99', 'tokens'],
  read: (unit: Unit): readonly Claim[] => {
    const percentile = PERCENTILE.exec(unit.plain);
    const speed = SPEED.exec(unit.plain);
    const isAboutSpeed = /\b(?:latency|response time|time to first token|throughput|tokens? per second)\b/.test(
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
