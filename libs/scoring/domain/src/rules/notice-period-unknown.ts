import type { CalendarDate } from '@recourse/kernel';
import { describeUnknown, type MissingFact } from '@recourse/renewals-domain';
import { unregistered } from '../case/standing.js';
import { forEachPart, type PartInView } from './for-each-part.js';
import { onSearch, searchInWords } from './presence.js';
import { flagged, met, onRecords, recordRef, unknown, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'NOTICE_PERIOD_UNKNOWN';

/** No default is assumed: two well-known tools fill in 60 or 90 days, and are wrong in silence. */
export const noticePeriodUnknown: Rule = {
  id: ID,
  title: 'Notice period unknown',
  aspect: 'EXIT',
  weight: 2,
  judge: (contractCase) => forEachPart(contractCase, judgePart),
};

function judgePart(part: PartInView): readonly Verdict[] {
  const { renewal, noticePeriod } = part.terms.term;
  if (noticePeriod) return [judgeStated(part, noticePeriod.contractId)];
  if (!renewal) return [unknown('How the contract renews, and on which notice, is unknown.')];
  if (renewal.value !== 'AUTOMATIC' && renewal.value !== 'EVERGREEN') return [];
  const found = unregistered(part, 'non_renewal_notice');
  const how = found.kind === 'not-found' ? `${searchInWords(found)}, nothing found` : found.reason;
  return [
    flagged(ID, {
      severity: 'HIGH',
      statement: `The contract renews by itself, and the notice that stops it is unknown: ${how}.`,
      basis:
        found.kind === 'not-found' ? onSearch(found) : onRecords([recordRef('TERM', 'renewal', renewal.contractId)]),
      whatToDo: 'Look the period up in the contract or ask the supplier in writing, and enter it.',
      actBy: findOutBy(part, 'NOTICE_PERIOD'),
    }),
  ];
}

/** A period that is stated still stops nothing if it is the supplier's alone, or if nobody knows what it is counted from. */
function judgeStated(part: PartInView, contractId: string): Verdict {
  const { unknowns } = part.timetable;
  const open = unknowns.find(({ missing }) => missing === 'NOTICE_BY_CUSTOMER' || missing === 'NOTICE_ANCHOR');
  if (!open) return met('The notice period is known.');
  return flagged(ID, {
    severity: 'MEDIUM',
    statement: describeUnknown(open),
    basis: onRecords([recordRef('TERM', 'noticePeriod', contractId)]),
    whatToDo: 'Look it up in the contract or ask the supplier in writing, and enter it.',
    actBy: findOutBy(part, open.missing),
  });
}

/** The earliest day the unknown deadline can be; the end of the period where it can be any. */
function findOutBy({ timetable }: PartInView, fact: MissingFact): CalendarDate | null {
  const unknownDate = timetable.unknowns.find(({ missing }) => missing === fact);
  return unknownDate?.resolveBy ?? timetable.periodEnd;
}
