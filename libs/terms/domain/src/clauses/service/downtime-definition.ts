import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';
import { firstWords } from '../phrases.js';

const DEFINES =
  /"(?:scheduled |unscheduled |excused |monthly )?(?:downtime(?: (?:minutes?|periods?|hours?|time))?|unavailab(?:le|ility)|unavailable (?:minutes?|time)|outage|error rate|service interruption|down minute|downtime period)"[^\n]{0,20}\b(?:means|shall mean|is|refers|:)|\b(?:downtime|unavailab(?:le|ility)|outage) (?:means|shall mean|is defined as|is (?:calculated|measured))\b|^(?:"?(?:service |monthly )?(?:downtime|unavailability|outage)"?) (?:is|are|refers to|includes) (?:the|any|a|an|all|time|periods?|minutes?)\b|\b(?:considered|deemed|regarded as) (?:to be )?(?:unavailable|down)\b|\bcounts? as (?:an? |one )?(?:unavailab|downtime|down)|\b(?:unscheduled )?(?:interruptions?|outages?)\b[^;]{0,80}\b(?:last|longer than|exceed)\w*\b[^;]{0,30}\d+ minutes?/;

/** What counts as a bad minute. */
export const downtimeDefinition: ClauseReader = {
  keys: ['downtime_definition'],
  keep: 'one',
  words: ['downtime', 'unavailab', 'outage', 'interruption', 'error', 'down'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = DEFINES.exec(unit.plain);
    if (cue === null || /^"?(?:scheduled|planned|excused)/.test(unit.plain)) return [];
    return [
      claim(unit, {
        key: 'downtime_definition',
        value: firstWords(unit.text),
        party: 'supplier',
        strength: 'explicit',
        at: cue.index,
      }),
    ];
  },
};
