import { daysBetween, earlierOf } from '@recourse/kernel';
import { commitmentName } from './commitment-name.js';
import { flagged, onRecords, recordRef, type Rule } from './rule.js';

const ID = 'COMMITMENT_ENDING';

/** A reminder: what is left must be used, and what follows must be priced. */
export const commitmentEnding: Rule = {
  id: ID,
  title: 'Commitment ends soon',
  aspect: 'CAPACITY',
  weight: 0,
  judge: ({ terms, today, parts }, { commitmentEndingDays }) =>
    terms.commitments.flatMap(({ value, contractId }) => {
      const left = daysBetween(today, value.to);
      if (left < 0 || left > commitmentEndingDays || value.from > today) return [];
      const owner = parts.find((part) => part.terms.commitments.some((own) => own.value.id === value.id));
      const reduceBy = owner?.timetable.reduceBy ?? null;
      const decideBy = reduceBy !== null && reduceBy >= today ? earlierOf(reduceBy, value.to) : value.to;
      return [
        flagged(ID, {
          subject: value.id,
          severity: 'MEDIUM',
          statement: `The commitment of ${commitmentName(value)} ends on ${value.to}, in ${left} days.`,
          basis: onRecords([recordRef('COMMITMENT', value.id, contractId)]),
          whatToDo: 'Decide whether to extend, reduce or let it end, and have the price that follows in writing.',
          actBy: decideBy,
        }),
      ];
    }),
};
