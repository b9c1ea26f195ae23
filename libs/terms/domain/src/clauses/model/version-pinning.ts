import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const MODEL = /\b(?:models?|model versions?|snapshots?|deployments?)\b/;
const AUTO =
  /\b(?:automatic(?:ally)?|auto-?)[- ]?(?:be )?(?:upgrad|updat|migrat|mov|redirect|rout)\w*|\b(?:upgrad|updat|migrat|mov)(?:ed?|es|ing)\b[^;]{0,60}\bautomatically\b/;
const PINNED =
  /\b(?:pin(?:ned|ning)?|specific (?:model )?versions?|fixed versions?|dated (?:snapshot|version)s?|(?:remain|stay)s? on (?:the |its )?(?:same|current|chosen|selected|specified) (?:model )?version|not (?:be )?(?:upgraded|changed|migrated) without)\b/;

/** Whether deployments are upgraded by the supplier or stay on a version. */
export const versionPinning: ClauseReader = {
  keys: ['version_pinning'],
  keep: 'one',
  words: ['pin', 'pinned', 'pinning', 'snapshot', 'version', 'upgrad', 'migrat', 'deployment'],
  read: (unit: Unit): readonly Claim[] => {
    if (!MODEL.test(unit.plain)) return [];
    const isDefault = /\bunless\b[^;]{0,60}\bpin/.test(unit.plain) && AUTO.test(unit.plain);
    const pinned = isDefault ? null : PINNED.exec(unit.plain);
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
