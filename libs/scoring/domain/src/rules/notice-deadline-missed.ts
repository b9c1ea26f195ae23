import { forEachPart } from './for-each-part.js';
import { noticeInForce, outcomeInWords } from './notice-in-force.js';
import { flagged, onRecords, type Rule } from './rule.js';

const ID = 'NOTICE_DEADLINE_MISSED';

/** Stays until the period is over, so that nobody believes the contract can still be stopped. */
export const noticeDeadlineMissed: Rule = {
  id: ID,
  title: 'Notice deadline missed',
  aspect: 'EXIT',
  weight: 0,
  judge: (contractCase) =>
    forEachPart(contractCase, (part) => {
      const notice = noticeInForce(part);
      if (!notice || notice.deadline >= contractCase.today) return [];
      const statement = `The last day to give notice was ${notice.deadline}; ${outcomeInWords(part, notice)}.`;
      return [
        flagged(ID, {
          severity: 'HIGH',
          statement,
          basis: onRecords(notice.records),
          whatToDo:
            'Ask the supplier to accept a late notice before the period ends, and put the next in the calendar.',
          actBy: part.timetable.periodEnd,
        }),
      ];
    }),
};
