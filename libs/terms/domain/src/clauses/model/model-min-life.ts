import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { datesIn } from '../../values/dates.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const LIFE =
  /\bno (?:[a-z]+ ){0,2}(?:models?|versions?|snapshots?)\b[^;]{0,60}\b(?:earlier than|sooner than|before)\b|\b(?:models?|versions?|snapshots?)\b[^;]{0,140}\b(?:(?:no|not) (?:[a-z]+ ){0,3}(?:earlier|sooner) than|at least|minimum of)\b|\bnot\b[^;]{0,40}\b(?:retir|deprecat|withdraw|discontinu|remov)\w*\b[^;]{0,40}\b(?:models?|versions?|snapshots?)\b[^;]{0,40}\b(?:earlier than|sooner than|before|for at least|within)\b/;

/** Earliest retirement after launch. */
export const modelMinLife: ClauseReader = {
  keys: ['model_min_life'],
  keep: 'one',
  words: ['earlier', 'sooner', 'minimum', 'least'],
  read: (unit: Unit, document: ContractText): readonly Claim[] => {
    const cue = LIFE.exec(unit.plain);
    if (
      cue === null ||
      !/\b(?:launch|general(?:ly)? availab|release|retir|available|support)/.test(unit.plain) ||
      /\bnotice|\bprior\b|\badvance\b|\bannounc|\bbefore SUPPLIER|\btell|\bnotif|\binform|\bbefore (?:the |its |any |such )?(?:retire|deprecat|remov|withdraw|discontinu)/.test(
        unit.plain,
      )
    )
      return [];
    const date = datesIn(unit.plain, document.numericOrder)[0]?.iso;
    const value: TermValue | undefined = durationsIn(unit.plain).find(({ start }) => start > cue.index)?.iso ?? date;
    return value === undefined
      ? []
      : [claim(unit, { key: 'model_min_life', value, party: 'supplier', strength: 'plain', at: cue.index })];
  },
};
