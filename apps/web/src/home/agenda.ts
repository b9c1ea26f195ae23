/** What the agenda needs to know of an event. */
export interface AgendaEvent {
  readonly id: string;
  readonly kind: string;
  readonly period: number | null;
  readonly date: string;
  readonly lastDayToAct: string | null;
  readonly status: string;
  readonly contract: { readonly id: string };
}

/** One line: an event, and others of the same kind and day under the same contract. */
export interface AgendaLine<E> {
  readonly event: E;
  readonly day: string;
  readonly others: readonly E[];
}

export interface AgendaPart<E> {
  readonly name: string;
  readonly lines: readonly AgendaLine<E>[];
}

/** The day that counts: the last on which acting still changes something. */
export const dayOf = ({ lastDayToAct, date }: AgendaEvent): string => lastDayToAct ?? date;

const NOTICES = new Set(['NOTICE_SEND_BY', 'NOTICE_DEADLINE']);

// Sending a notice and its arrival are one task: who sends by the first day need not look at the second.
const taskOf = (event: AgendaEvent): string =>
  NOTICES.has(event.kind)
    ? `${event.contract.id}/notice/${event.period ?? ''}`
    : `${event.contract.id}/${event.kind}/${dayOf(event)}`;

/** Events as lines, in order of the day that counts; what belongs together is one line. */
export function linesOf<E extends AgendaEvent>(events: readonly E[]): readonly AgendaLine<E>[] {
  const tasks = new Map<string, E[]>();
  const inOrder = [...events].sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || rankOf(a) - rankOf(b));
  for (const event of inOrder) {
    const task = taskOf(event);
    tasks.set(task, [...(tasks.get(task) ?? []), event]);
  }
  return [...tasks.values()].flatMap(([event, ...others]) => {
    if (event === undefined) return [];
    return { event, day: dayOf(event), others: NOTICES.has(event.kind) ? [] : others };
  });
}

const rankOf = ({ kind }: AgendaEvent) => (kind === 'NOTICE_SEND_BY' ? 0 : 1);

interface Horizon {
  readonly name: string;
  /** First day after it. */
  readonly before: string;
}

/** Lines by how soon they are due; what was missed comes first. Parts without lines are left out. */
export function agendaOf<E extends AgendaEvent>(
  events: readonly E[],
  horizons: readonly Horizon[],
): readonly AgendaPart<E>[] {
  const missed = linesOf(events.filter(({ status }) => status === 'OVERDUE'));
  const coming = linesOf(events.filter(({ status }) => status !== 'OVERDUE'));
  const parts = horizons.map(({ name, before }, index) => ({
    name,
    lines: coming.filter(({ day }) => day < before && day >= (horizons[index - 1]?.before ?? '')),
  }));
  return [{ name: 'Missed, and not yet settled', lines: missed }, ...parts].filter(({ lines }) => lines.length > 0);
}
