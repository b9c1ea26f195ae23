import type { Unit } from '../../units/unit.js';
import { looseDurationsIn, type StatedDuration } from '../../values/durations.js';
import { wholeYearsIn } from '../../values/whole-years.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const COUNTED = /^(?:year|month|day|week)$/;
const INITIAL =
  /\b(?:initial|primary|original|first|fixed|minimum|committed) (?:subscription |services? |contract |fixed )?(?:term|period)\b|\binitial period\b|\b(?:subscription|services?|contract|order|agreement|commitment|licen[sc]e) (?:term|period)\b|\bterm of (?:this|the) (?:agreement|order|contract|addendum|subscription|license|licence)\b|\bterm\b ?:|"term"|\bterm (?:hereof )?(?:is|shall be|will be)\b/;
const RUNS =
  /\b(?:for (?:a|an|the)?|is|be|of|means|continues? for|lasts?|remain(?:s)? in (?:full force and )?(?:effect|force) for|in effect for|runs? for)\b[^;]{0,70}$|\b(?:term|period):[^;]{0,70}$|\b(?:term|period) \($/;
const TERM_VERB =
  /\b(?:agreement|order(?: form)?|contract|term|addendum|licen[sc]e|subscription|terms)\b[^;]{0,140}\b(?:commence|begin|start|effective|continue|remain|runs? for|lasts? for|lasts? \d|in effect|in force)[^;]{0,160}$/;
/** Durations in these surroundings measure something else. */
const OTHER =
  /\bsurviv[^;]{0,170}$|\b(?:renew|automatic|successive|cure|fail(?:s|ed|ure)?|breach|default|force majeure|month-to-month|until terminated|additional|notice|confidential|surviv|terminat(?:e|ed|ion)\b(?!(?:[^;]{0,20}(?:earlier|sooner)|ed (?:as|in|by|pursuant)))|prior to|within|warranty|after|thereafter|non-compet|retain|payment|days? from|every|each|changes?|amendments?|modifications?|posted|published|announced)[^;]{0,60}$/;
/** A period that runs until something else is no term. */
const UNTIL = /\buntil the (?:earlier|later|end)\b/;
/** "Until the earlier of termination and the date that is two years after the date of this agreement". */
const DAY_AFTER = /\b(?:date|day) (?:that is|which is|falling|occurring) $/;
const COUNTED_FROM = /^ (?:after|from|following) the (?:date|day|effective|commencement|execution|start)/;
/** "Monthly or annual": plans to choose from. */
const CHOICE = /^(?:,| or|\/) ?(?:an? )?(?:annual|yearly|monthly|quarterly|weekly|\d)/;
const CHOSEN = /\b(?:annual|yearly|monthly|quarterly|weekly)(?: or|\/) ?(?:an? )?$/;
const AFTERWARDS =
  /^-to-|^[^;,]{0,20}\b(?:prior|notice|after the|following the (?:expiration|termination)|(?<!and )thereafter|before|of receipt|preceding)\b/;

/** "Annual milestones" measure no term. */
const IN_ONE_WORD = /^(?:annual|yearly|quarterly|monthly|weekly)/;
const ADJECTIVE = /^ (?:initial|subscription|fixed|committed|contract|minimum)? ?(?:term|period)\b/;

/** A duration with the words around it. */
interface Surroundings {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly isAdjective: boolean;
}

function surroundingsOf(plain: string, { start, end }: StatedDuration): Surroundings {
  const after = plain.slice(end, end + 60);
  return {
    words: plain.slice(start, end),
    before: plain.slice(Math.max(0, start - 260), start),
    after,
    isAdjective: ADJECTIVE.test(after),
  };
}

const isDayCounted = ({ before, after }: Surroundings): boolean =>
  DAY_AFTER.test(before) && COUNTED_FROM.test(after) && TERM_VERB.test(before);

/** Days are rather those of a notice or a delay. */
const isDelay = (unit: string, { before, after }: Surroundings): boolean =>
  unit === 'day' && !/\bterm\b/.test(`${before.slice(-50)} ${after.slice(0, 24)}`);

const isOther = ({ words, before, after, isAdjective }: Surroundings): boolean =>
  CHOICE.test(after) ||
  CHOSEN.test(before) ||
  OTHER.test(before) ||
  UNTIL.test(before) ||
  AFTERWARDS.test(after) ||
  (!isAdjective && IN_ONE_WORD.test(words));

/** "This agreement … until the fifth anniversary": directly before the years that it runs. */
const RUNS_UNTIL =
  /\b(?:agreement|contract|term"?|addendum|licen[sc]e|this [a-z]{2,12} (?:shall|will))\b[^;]{0,220}\b(?:until|through|ending|terminat(?:es?|ing)|expir(?:es?|ing)|ends?)(?: automatically)?(?: on| upon| at)?(?: the (?:earlier|later) of:?(?: \((?:a|i|1)\))?)?(?: the)? $/;

function strengthOf(plain: string, duration: StatedDuration): 'explicit' | 'plain' | null {
  const around = surroundingsOf(plain, duration);
  const { before, after, isAdjective } = around;
  if (/\binitial $/.test(before) && /^ (?:subscription |service |contract )?(?:term|period)\b/.test(after))
    return 'explicit';
  if (isDayCounted(around)) return 'plain';
  if (isOther(around) || isDelay(duration.unit, around)) return null;
  if (INITIAL.test(before.slice(-120)) && (RUNS.test(before) || isAdjective))
    return /\binitial\b/.test(before) ? 'explicit' : 'plain';
  if (isAdjective && /\b(?:initial|subscription|committed|fixed|minimum)\b/.test(after.slice(0, 30))) return 'explicit';
  return TERM_VERB.test(before) && RUNS.test(before) ? 'plain' : null;
}

/** Under the heading "Term" the words "means 30 days" define it. */
const defined = ({ plain, section }: Unit): string =>
  /^(?:means|is|shall mean)\b/.test(plain) && section.heading !== null
    ? `"${section.heading.toLowerCase()}" ${plain}`
    : plain;

function read(unit: Unit): readonly Claim[] {
  const plain = unit.kind === 'row' ? unit.cells.join(': ') : defined(unit);
  const years = wholeYearsIn(plain);
  if (years !== null && RUNS_UNTIL.test(plain.slice(Math.max(0, years.start - 260), years.start)))
    return [claim(unit, { key: 'initial_term', value: years.iso, party: null, strength: 'plain', at: years.start })];
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
