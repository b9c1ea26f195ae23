import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { percentagesIn } from '../../values/percentages.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const UPTIME =
  /\b(?:up-?time|availab(?:le|ility)|(?:reachab|accessib)(?:le|ility)|operational|up and running|service level(?: objective| commitment| target)?|slo)\b/;
const PROMISE =
  /\b(?:shall|will|must|target|commit(?:s|ment)?|guarantee[sd]?|objective|at least|maintain|ensure|of|is)\b|: ?\d/;
const BAND =
  /\b(?:(?<!not |no )less than|(?<!not |fall )below|(?<!not |no )lower than|under|falls?|between|but|greater than or equal|<|credit)\b|[<≥≤>]/;

/** What is taken to be so is no promise. */
const ASSUMED = /\b(?:assumed|deemed|considered|treated|presumed|regarded|subtract\w*)\b[^;]{0,30}$/;

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

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = unit.kind === 'row' ? unit.cells.join(': ') : unit.plain;
  if (!UPTIME.test(plain) || !PROMISE.test(plain)) return [];
  const target = percentagesIn(plain).find(({ percent, start, end }) => {
    if (/^ ?(?:or (?:less|lower|below|fewer)\b|(?:-|to|through) ?\d{2})/.test(plain.slice(end))) return false;
    const before = plain.slice(Math.max(0, start - 40), start);
    return (
      percent >= 90 &&
      percent <= 100 &&
      !BAND.test(before) &&
      !ASSUMED.test(before) &&
      !/\bnot\b(?! (?:be )?(?:less|lower|fall|drop|below))/.test(plain.slice(Math.max(0, start - 60), start))
    );
  });
  if (target === undefined) return [];
  const scope = scopeOf(plain);
  const value: TermValue = {
    percent: target.percent,
    interval: intervalOf(plain),
    scope: scope === null ? null : document.verbatim(scope, [unit]),
  };
  return [claim(unit, { key: 'uptime_slo', value, party: 'supplier', strength: 'explicit', at: target.start })];
}

/** Promised availability, over which window, for what. */
export const uptime: ClauseReader = {
  keys: ['uptime_slo'],
  keep: 'every-value',
  words: ['uptime', 'up-time', 'availab', 'service', 'slo', 'reachab', 'accessib', 'operational', 'running'],
  read,
};
