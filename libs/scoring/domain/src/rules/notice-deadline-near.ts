import { daysBetween, type CalendarDate } from '@recourse/kernel';
import type { NoticeDay } from '../case/timetable.js';
import type { Thresholds } from '../policy/policy.js';
import { forEachPart, type PartInView } from './for-each-part.js';
import { noticeInForce, outcomeInWords } from './notice-in-force.js';
import { flagged, onRecords, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'NOTICE_DEADLINE_NEAR';

/** The reminder this product exists for. */
export const noticeDeadlineNear: Rule = {
  id: ID,
  title: 'Notice deadline near',
  aspect: 'EXIT',
  weight: 0,
  judge: (contractCase, thresholds) => forEachPart(contractCase, (part) => judgePart(part, thresholds)),
};

function judgePart(part: PartInView, { noticeNearDays, noticeUrgentDays }: Thresholds): readonly Verdict[] {
  const notice = noticeInForce(part);
  if (!notice) return [];
  const { today } = part.whole;
  const left = daysBetween(today, notice.deadline);
  if (left < 0 || left > noticeNearDays) return [];
  const when = left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}`;
  const send = sendInWords(notice, today);
  return [
    flagged(ID, {
      severity: left <= noticeUrgentDays ? 'CRITICAL' : 'HIGH',
      statement: `The last day to give notice is ${notice.deadline}, ${when}${send}; ${outcomeInWords(part, notice)}.`,
      basis: onRecords(notice.records),
      whatToDo: notice.whatToDo,
      actBy: notice.sendBy >= today ? notice.sendBy : notice.deadline,
    }),
  ];
}

/** Between the safe day and the deadline a notice may still arrive in time, and nobody can be sure. */
function sendInWords({ sendBy, deadline }: NoticeDay, today: CalendarDate): string {
  if (sendBy === deadline) return '';
  return sendBy >= today ? `, to be sent by ${sendBy}` : `, and the safe day to send it was ${sendBy}`;
}
