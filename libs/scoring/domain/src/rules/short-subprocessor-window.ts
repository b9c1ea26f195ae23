import { describeDuration } from '@recourse/kernel';
import { comparableDays, part } from '../case/provision-value.js';
import { standing } from '../case/standing.js';
import { judgeStanding, provisionRefs } from './presence.js';
import { flagged, met, onRecords, unknown, type Rule } from './rule.js';
import { shortestDuration } from './shortest-duration.js';

const ID = 'SHORT_SUBPROCESSOR_WINDOW';

/** Article 28 (2) GDPR: the controller must have the opportunity to object, which takes time to use. */
export const shortSubprocessorWindow: Rule = {
  id: ID,
  title: 'Short window to object to a sub-processor',
  aspect: 'DATA',
  weight: 1,
  judge: (contractCase, { subprocessorWindowDays }) => {
    const found = standing(contractCase, 'subprocessor_notice');
    if (found.kind !== 'agreed') {
      return [
        judgeStanding(contractCase, found, {
          rule: ID,
          key: 'subprocessor_notice',
          severity: 'LOW',
          present: 'New sub-processors are announced.',
          lack: 'no notice of new sub-processors',
          whatToDo: 'Ask for notice by e-mail and a window to object.',
        }),
      ];
    }
    const window = shortestDuration(
      found.provisions,
      (value) => part(value, 'objection') ?? part(value, 'notice') ?? value,
    );
    if (!window) return [unknown('The clause on sub-processors states no window.')];
    const said = describeDuration(window.duration);
    if (comparableDays(window.duration) >= subprocessorWindowDays) return [met(`We have ${said} to object.`)];
    return [
      flagged(ID, {
        severity: 'LOW',
        statement: `We have ${said} to object to a new sub-processor; the policy asks for ${subprocessorWindowDays} days.`,
        basis: onRecords(provisionRefs([window.provision])),
        whatToDo: 'Ask for a longer window, and subscribe the data-protection office to the supplier’s notices.',
        actBy: contractCase.leverageDay,
      }),
    ];
  },
};
