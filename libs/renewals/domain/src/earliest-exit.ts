import type { Sourced } from '@recourse/contracts-domain';
import type { Duration } from '@recourse/kernel';
import { eventId } from './dated-event.js';
import { counted, movedOn, sourceOf, stated } from './derive.js';
import type { Derived, Source } from './derivation.js';
import { nothing, type Evaluation } from './evaluation.js';
import type { Periods } from './periods.js';
import { isOver } from './periods.js';
import { customersRights, durationOf } from './provision-value.js';
import { once } from './term-course.js';

interface Right {
  readonly length: Duration | null;
  readonly source: Source;
}

function rightsToLeave({ input, notice }: Periods): Right[] {
  const forConvenience = customersRights(input.terms.provisions, 'termination_convenience').map((provision): Right => ({
    length: durationOf(provision.value),
    source: sourceOf('termination_convenience', provision),
  }));
  const anyTime: readonly Sourced<Duration>[] =
    notice.anchor?.value === 'ANY_TIME' && notice.period ? [notice.period] : [];
  return [
    ...forConvenience,
    ...anyTime.map((period) => ({ length: period.value, source: sourceOf('noticePeriod', period) })),
  ];
}

/** The day on which a notice sent today counts; the same day where the contract does not say. */
function noticeCounts({ asOf, notice }: Periods): Derived | null {
  const today = stated('TODAY', asOf.today, []);
  const { deemedReceipt, calendar } = notice;
  if (!deemedReceipt) return today;
  const by = [once(deemedReceipt.value.after)];
  const sources = [sourceOf('deemedReceipt', deemedReceipt)];
  const received = counted(today, { fact: 'NOTICE_COUNTS', by, sources, calendar });
  return received && movedOn(received, 'NOTICE_COUNTS', calendar);
}

function exitBy(periods: Periods, { length, source }: Right): Derived[] {
  const from = noticeCounts(periods);
  if (!from || !length) return [];
  const { calendar } = periods.notice;
  const at = counted(from, { fact: 'EXIT', by: [once(length)], sources: [source], calendar });
  return at ? [at] : [];
}

/** The earliest end that a notice given today would bring, where the customer may end without cause at any time. */
export function earliestExit(periods: Periods): Evaluation {
  const { contract } = periods.input;
  const stillRuns = !isOver(periods) || periods.course.after === 'CONTINUES';
  if (contract.status === 'NOTICE_GIVEN' || !stillRuns) return nothing;
  const rights = rightsToLeave(periods);
  const [earliest] = rights.flatMap((right) => exitBy(periods, right)).sort((a, b) => (a.date < b.date ? -1 : 1));
  const contractId = contract.id;
  const lengthMissing = rights.some(({ length }) => length === null);
  return {
    events: earliest
      ? [
          {
            id: eventId({ contractId, kind: 'EARLIEST_EXIT' }),
            contractId,
            kind: 'EARLIEST_EXIT',
            period: null,
            date: earliest.date,
            lastDayToAct: null,
            title: { subject: null, until: null, purpose: null },
            amountAtStake: null,
            settledOn: null,
            derivation: earliest.steps,
          },
        ]
      : [],
    unknowns: lengthMissing
      ? [{ contractId, missing: 'EXIT_NOTICE', subject: null, prevents: ['EARLIEST_EXIT'], resolveBy: null }]
      : [],
  };
}
