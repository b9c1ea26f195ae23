interface Dated {
  readonly kind: string;
  readonly status: string;
  readonly date: string;
  readonly lastDayToAct: string | null;
}

/** What asks somebody to act, as against what merely happens. */
const ASKS = new Set([
  'NOTICE_SEND_BY',
  'NOTICE_DEADLINE',
  'REDUCTION_DEADLINE',
  'CREDIT_CLAIM_DEADLINE',
  'EVENT_EXIT_DEADLINE',
]);

const OPEN = new Set(['OVERDUE', 'DUE', 'UPCOMING']);

const dayOf = ({ lastDayToAct, date }: Dated) => lastDayToAct ?? date;

/**
 * What asks to be decided first: what was missed and nobody has settled, then the earliest day on which acting still
 * changes something; undefined where nothing asks to act.
 */
export function nextDecision<E extends Dated>(events: readonly E[]): E | undefined {
  const open = events.filter(({ kind, status }) => ASKS.has(kind) && OPEN.has(status));
  return open.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))[0];
}
