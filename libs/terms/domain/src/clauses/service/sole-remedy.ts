import { underHeadings, type Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const SOLE =
  /\b(?:sole|exclusive|only)(?: and (?:sole|exclusive))?(?: right and| and entire)? (?:remed(?:y|ies)|recourse|compensation)\b|\b(?:sole|entire|exclusive)(?: and (?:exclusive|entire|sole))? liability\b/;
const ABOUT_CREDITS =
  /\b(?:service (?:level )?credits?|credits?|compensation|service levels?|availability|up-?time|downtime|unavailab\w+|interruptions?|outages?|sla|performance (?:failure|standard))\b/;
const OTHER = /\b(?:indemnif|infring|warrant(?:y|ies)|intellectual)/;
const DENIED = /\bnot (?:be )?(?:the |CUSTOMER's |its )?(?:sole|exclusive|only)\b/;

/** "Consultant's sole compensation" is pay. */
const PAY = /\b(?:sole|only|exclusive) compensation\b/;
const CREDITS = /\bcredits?\b/;
/** Credits that leave other remedies open. */
const BESIDE =
  /\b(?:service (?:level )?credits?|credits under this sla)\b[^;]{0,60}\b(?:without prejudice to|in addition to|do(?:es)? not (?:limit|affect|exclude))\b[^;]{0,60}\b(?:rights?|remed(?:y|ies)|damages)\b/;

/** Whether credits exclude every other remedy. */
export const soleRemedy: ClauseReader = {
  keys: ['sole_remedy'],
  keep: 'one',
  words: ['sole', 'only', 'exclusive', 'remed', 'entire', 'prejudice'],
  read: (unit: Unit): readonly Claim[] => {
    const beside = BESIDE.exec(unit.plain);
    if (beside !== null)
      return [
        claim(unit, { key: 'sole_remedy', value: false, party: 'supplier', strength: 'plain', at: beside.index }),
      ];
    const cue = SOLE.exec(unit.plain);
    if (cue !== null && PAY.test(unit.plain) && !CREDITS.test(unit.plain)) return [];
    if (cue === null || !ABOUT_CREDITS.test(underHeadings(unit)) || OTHER.test(unit.plain)) return [];
    const value = !DENIED.test(unit.plain);
    return [claim(unit, { key: 'sole_remedy', value, party: 'supplier', strength: 'explicit', at: cue.index })];
  },
};
