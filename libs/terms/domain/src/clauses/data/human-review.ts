import { inContext, type Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const REVIEW =
  /\b(?:review(?:ed|s|ing)?|access(?:ed|es)?|monitor(?:ed|s|ing)?|inspect(?:ed|s)?|check(?:ed|s|ing)?|examin(?:e|ed|es|ing)|read|look(?:s|ed)? at)\b/;
const PEOPLE =
  /\b(?:human(?:s)?(?: reviewers?)?|authori[sz]ed (?:personnel|employees|staff|reviewers)|(?:SUPPLIER's |its |our )?(?:personnel|employees|staff|trust and safety team)|manual(?:ly)?|manual \(human\))\b/;
const INPUTS = /\b(?:prompts?|inputs?|outputs?|completions?|content|conversations?)\b/;

/** "Automated and manual (human) processing of data". */
const BY_HAND =
  /\b(?:manual|human)(?: \((?:human|manual)\))? (?:processing|annotation|labell?ing) of\b[^;]{0,40}\b(?:data|prompts?|inputs?|outputs?|content|conversations?)\b/;

/** Whether staff may read what is sent in and got out. */
export const humanReview: ClauseReader = {
  keys: ['human_review'],
  keep: 'one',
  words: ['review', 'human', 'manual', 'personnel', 'staff', 'employee'],
  read: (unit: Unit): readonly Claim[] => {
    const plain = inContext(unit);
    const processed = BY_HAND.exec(plain);
    if (processed !== null && !/\bCUSTOMER (?:must|should|shall|agrees?)\b/.test(plain.slice(0, processed.index)))
      return [
        claim(unit, {
          key: 'human_review',
          value: 'allowed',
          party: 'supplier',
          strength: 'plain',
          at: processed.index,
        }),
      ];
    const cue = PEOPLE.exec(plain);
    if (
      cue === null ||
      !REVIEW.test(plain) ||
      !INPUTS.test(plain) ||
      !/\b(?:SUPPLIER|authori[sz]ed|human reviewers?|no humans?)\b/.test(plain)
    )
      return [];
    if (
      /\bCUSTOMER (?:is|are|must|should|shall|will|agrees?)\b/.test(plain) ||
      /\bwhere human review|confidential|\baccuracy\b/.test(plain)
    )
      return [];
    const aboutAbuse = /\b(?:abuse|flag|safety|violat|misuse|moderat|policy|train|improv|support|debug)/.test(plain);
    if (!aboutAbuse) return [];
    const denied = /\b(?:not|no|never)\b[^;]{0,60}\b(?:review|access|human|read)/.test(plain);
    return [
      claim(unit, {
        key: 'human_review',
        value: denied ? 'prohibited' : 'allowed',
        party: 'supplier',
        strength: 'plain',
        at: cue.index,
      }),
    ];
  },
};
