import type { CalendarDate } from '@recourse/kernel';
import type { DatedEvent, Evaluation, NoticePurpose, UnknownDate } from '@recourse/renewals-domain';

/** The notice that decides what follows the current period. */
export interface NoticeDay {
  /** Last day on which it counts; it must have been received by then. */
  readonly deadline: CalendarDate;
  /** Last day on which it can be sent and still be received in time; the deadline itself where that is not known. */
  readonly sendBy: CalendarDate;
  /** To stop a renewal, to use an option to renew, or to end where the contract is silent on renewal. */
  readonly purpose: NoticePurpose;
}

/** The dates of a contract that rules ask for, taken from its dated events. null: unknown, or there is none. */
export interface Timetable {
  /** Last day of the period that is in force today. */
  readonly periodEnd: CalendarDate | null;
  /** Day on which the contract renews by itself unless notice is given. */
  readonly renewsOn: CalendarDate | null;
  /** The notice of the current period, not yet given; its day may be past. */
  readonly notice: NoticeDay | null;
  /** The next day, from today on, until which a notice still counts: for this period or a later one. */
  readonly nextNotice: CalendarDate | null;
  /** Last day in force of a contract that has ended for good. */
  readonly endedOn: CalendarDate | null;
  /** Last day to reduce seats or commitment before `renewsOn`. */
  readonly reduceBy: CalendarDate | null;
  /** Dates that cannot be told, and what is missing for them. */
  readonly unknowns: readonly UnknownDate[];
}

/** Picks the dates that rules ask for out of the dated events of one contract. */
export function timetableOf({ events, unknowns }: Evaluation, today: CalendarDate): Timetable {
  const of = (kind: DatedEvent['kind']) =>
    events.filter((event) => event.kind === kind).toSorted((a, b) => (a.period ?? 0) - (b.period ?? 0));
  const [end] = of('PERIOD_END');
  const over = end !== undefined && end.date < today;
  const notices = of('NOTICE_DEADLINE').filter(({ settledOn }) => settledOn === null);
  return {
    periodEnd: over ? null : (end?.date ?? null),
    endedOn: over ? end.date : null,
    renewsOn: of('RENEWAL')[0]?.date ?? null,
    notice: noticeDay(notices[0]),
    nextNotice: notices.find(({ date }) => date >= today)?.date ?? null,
    reduceBy: of('REDUCTION_DEADLINE')[0]?.date ?? null,
    unknowns,
  };
}

function noticeDay(event: DatedEvent | undefined): NoticeDay | null {
  const purpose = event?.title.purpose;
  return event && purpose ? { deadline: event.date, sendBy: event.lastDayToAct ?? event.date, purpose } : null;
}
