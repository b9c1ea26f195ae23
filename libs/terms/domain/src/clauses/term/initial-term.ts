import type { Unit } from '../../units/unit.js';
import { looseDurationsIn, type StatedDuration } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const COUNTED = /^(?:year|month|day|week)$/;
const INITIAL =
  /\b(?:initial|primary|original|first|fixed|minimum|committed) (?:subscription |services? |contract |fixed )?(?:term|period)\b|\binitial period\b|\b(?:subscription|services?|contract|order|agreement|commitment) (?:term|period)\b|\bterm of (?:this|the) (?:agreement|order|contract|addendum|subscription|license|licence)\b|\bterm\b ?:|"term"/;
const RUNS =
  /\b(?:for (?:a|an|the)?|is|be|of|means|continues? for|lasts?|remain(?:s)? in (?:full force and )?(?:effect|force) for|in effect for|runs? for)\b[^;]{0,70}$|\b(?:term|period):[^;]{0,70}$/;
const TERM_VERB =
  /\b(?:agreement|order(?: form)?|contract|term|addendum|licen[sc]e|subscription|terms)\b[^;]{0,140}\b(?:commence|begin|start|effective|continue|remain|runs? for|lasts? for|lasts? \d|in effect|in force)[^;]{0,160}$/;
/** Durations in these surroundings measure something else. */
const OTHER =
  /\b(?:renew|successive|cure|failure|breach|default|force majeure|month-to-month|until terminated|additional|notice|confidential|surviv|terminat(?:e|ed|ion)\b(?!(?:[^;]{0,20}(?:earlier|sooner)|ed (?:as|in|by|pursuant)))|prior to|within|warranty|after|thereafter|non-compet|retain|payment|days? from|every|each)[^;]{0,60}$/;
/** A period that runs until something else is no term. */
const UNTIL = /\buntil the (?:earlier|later|end)\b/;
/** "Monthly or annual": plans to choose from. */
const CHOICE = /^(?:,| or|\/) ?(?:an? )?(?:annual|yearly|monthly|quarterly|weekly|\d)/;
const CHOSEN = /\b(?:annual|yearly|monthly|quarterly|weekly)(?: or|\/) ?(?:an? )?$/;
const AFTERWARDS =
  /^-to-|^[^;,]{0,20}\b(?:prior|notice|after the|following the (?:expiration|termination)|thereafter|before|of receipt|preceding)\b/;

const isOther = (before: string, after: string): boolean =>
  CHOICE.test(after) || CHOSEN.test(before) || OTHER.test(before) || UNTIL.test(before) || AFTERWARDS.test(after);

function strengthOf(plain: string, duration: StatedDuration): 'explicit' | 'plain' | null {
  const before = plain.slice(Math.max(0, duration.start - 260), duration.start);
  const after = plain.slice(duration.end, duration.end + 60);
  if (/\binitial $/.test(before) && /^ (?:subscription |service |contract )?(?:term|period)\b/.test(after))
    return 'explicit';
  if (isOther(before, after)) return null;
  const isAdjective = /^ (?:initial|subscription|fixed|committed|contract|minimum)? ?(?:term|period)\b/.test(after);
  if (INITIAL.test(before.slice(-120)) && (RUNS.test(before) || isAdjective))
    return /\binitial\b/.test(before) ? 'explicit' : 'plain';
  if (isAdjective && /\b(?:initial|subscription|committed|fixed|minimum)\b/.test(after.slice(0, 30))) return 'explicit';
  return TERM_VERB.test(before) && RUNS.test(before) ? 'plain' : null;
}

function read(unit: Unit): readonly Claim[] {
  const plain = unit.kind === 'row' ? unit.cells.join(': ') : unit.plain;
  for (const duration of looseDurationsIn(plain)) {
    if (!COUNTED.test(duration.unit) || duration.amount === 0) continue;
    const strength = strengthOf(plain, duration);
    if (strength === null || duration.iso === 'P1D') continue;
    return [claim(unit, { key: 'initial_term', value: duration.iso, party: null, strength, at: duration.start })];
  }
  return [];
}

/** Length of the first fixed period. */
export const initialTerm: ClauseReader = {
  keys: ['initial_term'],
  keep: 'one',
  words: ['term', 'period', 'commence', 'continue', 'effect', 'force', 'run', 'last'],
  read,
};
