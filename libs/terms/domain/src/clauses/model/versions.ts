import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { datesIn } from '../../values/dates.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const MODEL = /\b(?:models?|model versions?|snapshots?|deployments?)\b/;
const AUTO = /\b(?:automatic(?:ally)?|auto-?)[- ]?(?:be )?(?:upgrad|updat|migrat|mov|redirect|rout)\w*/;
const PINNED =
  /\b(?:pin(?:ned|ning)?|specific (?:model )?versions?|fixed versions?|dated (?:snapshot|version)s?|remain on (?:the )?(?:same|current) version|not (?:be )?(?:upgraded|changed|migrated) without)\b/;

/** Whether deployments are upgraded by the supplier or stay on a version. */
export const versionPinning: ClauseReader = {
  keys: ['version_pinning'],
  keep: 'one',
  words: ['pin', 'pinned', 'pinning', 'snapshot', 'version', 'upgrad', 'migrat', 'deployment'],
  read: (unit: Unit): readonly Claim[] => {
    if (!MODEL.test(unit.plain)) return [];
    const pinned = PINNED.exec(unit.plain);
    if (pinned !== null)
      return [
        claim(unit, {
          key: 'version_pinning',
          value: 'pinned',
          party: 'supplier',
          strength: 'plain',
          at: pinned.index,
        }),
      ];
    const auto = AUTO.exec(unit.plain);
    return auto === null
      ? []
      : [
          claim(unit, {
            key: 'version_pinning',
            value: 'auto-upgrade',
            party: 'supplier',
            strength: 'plain',
            at: auto.index,
          }),
        ];
  },
};

const LIFE =
  /\b(?:models?|versions?|snapshots?)\b[^;]{0,140}\b(?:(?:no|not) (?:earlier|sooner) than|at least|minimum of)\b/;

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
      /\bnotice|\bprior\b/.test(unit.plain)
    )
      return [];
    const date = datesIn(unit.plain, document.numericOrder)[0]?.iso;
    const value: TermValue | undefined = durationsIn(unit.plain).find(({ start }) => start > cue.index)?.iso ?? date;
    return value === undefined
      ? []
      : [claim(unit, { key: 'model_min_life', value, party: 'supplier', strength: 'plain', at: cue.index })];
  },
};

const EXTENDED =
  /\b(?:extended|continued|legacy|prolonged) (?:access|support|availability)\b|\bafter (?:the )?(?:retirement|end of life|legacy)\b[^;]{0,80}\b(?:access|available)\b/;

/** Access to a model after its retirement. */
export const extendedAccess: ClauseReader = {
  keys: ['extended_access'],
  keep: 'one',
  words: ['extended', 'continued', 'legacy', 'prolonged', 'retirement'],
  read: (unit: Unit): readonly Claim[] => {
    const cue = EXTENDED.exec(unit.plain);
    if (cue === null || !MODEL.test(unit.plain)) return [];
    const duration = durationsIn(unit.plain)[0]?.iso ?? null;
    const price =
      /\b(?:higher|additional|premium|same|standard|extended) (?:rates?|prices?|fees?|pricing)\b/.exec(
        unit.plain,
      )?.[0] ?? null;
    return duration === null && price === null
      ? []
      : [
          claim(unit, {
            key: 'extended_access',
            value: { duration, price },
            party: 'supplier',
            strength: 'plain',
            at: cue.index,
          }),
        ];
  },
};
