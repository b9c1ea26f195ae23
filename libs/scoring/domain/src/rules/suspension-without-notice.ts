import type { TermValue } from '@recourse/contracts-domain';
import { asDuration, asWord, part } from '../case/provision-value.js';
import { standing } from '../case/standing.js';
import { provisionRefs } from './presence.js';
import { flagged, met, onRecords, unknown, type Rule } from './rule.js';

const ID = 'SUSPENSION_WITHOUT_NOTICE';

/** Wordings that promise nothing: "without notice", "with or without notice", "none", "immediate". */
const NONE = /\bwithout\b|\bnone\b|\bno (?:prior )?notice\b|\bimmediate/i;

type Promise = 'some' | 'none' | 'not-stated';

function noticeOf(value: TermValue): Promise {
  const notice = part(value, 'notice');
  const duration = asDuration(notice);
  if (duration) return duration.amount > 0 ? 'some' : 'none';
  const words = asWord(notice);
  if (!words) return 'not-stated';
  return NONE.test(words) ? 'none' : 'some';
}

/** A suspension that comes without warning is an outage nobody could prepare for. */
export const suspensionWithoutNotice: Rule = {
  id: ID,
  title: 'Suspension without notice',
  aspect: 'CONTINUITY',
  weight: 2,
  judge: (contractCase) => {
    const found = standing(contractCase, 'suspension_right');
    if (found.kind === 'denied') return [met('The register states that the supplier may not suspend the service.')];
    if (found.kind === 'not-found') return [met('No clause lets the supplier suspend.', '', found.certainty)];
    if (found.kind === 'unknown') return [unknown(`It is open whether the supplier may suspend: ${found.reason}.`)];
    const sudden = found.provisions.filter(({ value }) => noticeOf(value.value) === 'none');
    if (sudden.length > 0) {
      return [
        flagged(ID, {
          severity: 'MEDIUM',
          statement: 'The supplier may suspend the service without notice.',
          basis: onRecords(provisionRefs(sudden)),
          whatToDo: 'Ask for notice and a time to cure, except where law or an attack forbids it.',
          actBy: contractCase.leverageDay,
        }),
      ];
    }
    const stated = found.provisions.every(({ value }) => noticeOf(value.value) === 'some');
    return [stated ? met('Suspension is announced.') : unknown('A clause on suspension states no notice.')];
  },
};
