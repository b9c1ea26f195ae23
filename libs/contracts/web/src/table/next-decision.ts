import { describeDuration, parseDuration } from '@recourse/kernel';

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

interface Undated {
  readonly status: string;
  readonly term?: { readonly noticeAnchor: string | null; readonly noticePeriod: string | null };
  readonly unknownDates?: readonly { readonly message: string; readonly prevents: readonly string[] }[];
}

/** What stands where a day to act by would; `because` is the reason as a sentence. */
interface InsteadOfDay {
  readonly says: string;
  readonly because: string;
}

/** Why no day to act by is named: it cannot be told, or any day will do; undefined where there is nothing to act on. */
export function insteadOfDay({ status, term, unknownDates = [] }: Undated): InsteadOfDay | undefined {
  const unknown = unknownDates.find(({ prevents }) => prevents.some((kind) => ASKS.has(kind)));
  if (unknown) return { says: 'Not known', because: unknown.message };
  if (status !== 'ACTIVE' || term?.noticeAnchor !== 'ANY_TIME') return undefined;
  const length = parseDuration(term.noticePeriod ?? '');
  const ahead = length.ok ? `, ${describeDuration(length.value)} ahead` : '';
  return { says: `Any time${ahead}`, because: `Notice may be given on any day${ahead}.` };
}
