import { eventId, type DatedEvent, type EventKind, type NoticePurpose } from './dated-event.js';
import { amountOfRenewal } from './amount.js';
import { counted, sourceOf, stated } from './derive.js';
import type { AmountStep } from './derivation.js';
import { noticeDeadline, sendBy } from './notice.js';
import { isOver, nextChance, renewsAfter, type FinalPeriod, type Periods } from './periods.js';
import { nextPeriodStart, once, periodEnd, type AfterTerm, type MaybeDerived } from './term-course.js';

interface PeriodEvent {
  readonly kind: EventKind;
  readonly at: MaybeDerived;
  readonly lastDayToAct: MaybeDerived;
  readonly until?: MaybeDerived;
  readonly purpose?: NoticePurpose | null;
  readonly amount?: AmountStep | null;
  readonly settledOn?: DatedEvent['settledOn'];
}

function eventOf({ input }: Periods, period: number, event: PeriodEvent): DatedEvent[] {
  const { kind, at, lastDayToAct, until, purpose, amount, settledOn } = event;
  if (!at) return [];
  const contractId = input.contract.id;
  const known = new Set(at.steps.map(({ fact, result }) => `${fact} ${result}`));
  const toAct = lastDayToAct?.steps.filter(({ fact, result }) => !known.has(`${fact} ${result}`)) ?? [];
  return [
    {
      id: eventId({ contractId, kind, period }),
      contractId,
      kind,
      period,
      date: at.date,
      lastDayToAct: lastDayToAct?.date ?? null,
      title: { subject: null, until: until?.date ?? null, purpose: purpose ?? null },
      amountAtStake: amount?.result ?? null,
      settledOn: settledOn ?? null,
      derivation: [...at.steps, ...toAct, ...(amount ? [amount] : [])],
    },
  ];
}

const PURPOSE: Record<AfterTerm, NoticePurpose | null> = {
  RENEWS: 'STOP_RENEWAL',
  CONTINUES: 'END',
  BY_AGREEMENT: 'RENEW',
  NOT_KNOWN: 'END',
  ENDS: null,
};

function amountOf({ input, course }: Periods): AmountStep | null {
  if (course.after !== 'RENEWS') return null;
  const source = { field: 'annualValue', contractId: input.contract.id };
  return amountOfRenewal(input.contract.annualValue, course.renewalTerm?.value ?? null, source);
}

/** The day to act on before a period ends: the safe day to send, or the deadline where that is not known. */
function actBy({ course, notice }: Periods, period: number): MaybeDerived {
  const deadline = noticeDeadline(course, period, notice);
  return deadline && (sendBy(deadline, notice) ?? deadline);
}

/** The notice for the end of one period: its deadline, and the safe day to send it. */
function noticeEvents(periods: Periods, period: number, settledOn: DatedEvent['settledOn']): DatedEvent[] {
  const purpose = PURPOSE[periods.course.after];
  const at = noticeDeadline(periods.course, period, periods.notice);
  if (!purpose || !at) return [];
  const send = sendBy(at, periods.notice);
  const common = { purpose, amount: amountOf(periods), settledOn };
  return [
    ...eventOf(periods, period, { kind: 'NOTICE_DEADLINE', at, lastDayToAct: send ?? at, ...common }),
    ...eventOf(periods, period, { kind: 'NOTICE_SEND_BY', at: send, lastDayToAct: send, ...common }),
  ];
}

function reductionDeadline({ input, course, notice }: Periods, period: number): MaybeDerived {
  const asked = input.terms.term.reductionNotice;
  const renewal = nextPeriodStart(course, period);
  if (!asked || !renewal) return null;
  const by = [{ length: asked.value, times: -1 }];
  const sources = [sourceOf('reductionNotice', asked)];
  return counted(renewal, { fact: 'REDUCTION_DEADLINE', by, sources, calendar: notice.calendar });
}

function renewalEvents(periods: Periods, period: number): DatedEvent[] {
  const { course } = periods;
  const reduce = reductionDeadline(periods, period);
  return [
    ...eventOf(periods, period + 1, {
      kind: 'RENEWAL',
      at: nextPeriodStart(course, period),
      lastDayToAct: actBy(periods, period),
      until: periodEnd(course, period + 1),
      amount: amountOf(periods),
    }),
    ...eventOf(periods, period, { kind: 'REDUCTION_DEADLINE', at: reduce, lastDayToAct: reduce }),
  ];
}

/** Where the current notice is missed: the end that can still be chosen, and its notice. */
function nextChanceEvents(periods: Periods): DatedEvent[] {
  const next = nextChance(periods);
  if (next === null) return [];
  const at = periodEnd(periods.course, next);
  return [
    ...eventOf(periods, next, { kind: 'PERIOD_END', at, lastDayToAct: actBy(periods, next) }),
    ...noticeEvents(periods, next, null),
  ];
}

/** A notice that may be given on any day ends the contract a notice period later. */
function endByNotice(periods: Periods, final: FinalPeriod): DatedEvent[] {
  const { period: length, calendar } = periods.notice;
  if (!final.noticeGivenOn || !length) return [];
  const given = stated('NOTICE_GIVEN', final.noticeGivenOn, [
    { field: 'noticeGivenOn', contractId: periods.input.contract.id },
  ]);
  const sources = [sourceOf('noticePeriod', length)];
  const at = counted(given, { fact: 'END', by: [once(length.value)], sources, calendar });
  return eventOf(periods, final.period, { kind: 'PERIOD_END', at, lastDayToAct: at });
}

function finalEvents(periods: Periods, final: FinalPeriod): DatedEvent[] {
  const { course, notice } = periods;
  const anyTime = notice.anchor?.value === 'ANY_TIME';
  const pastInitialTerm =
    course.after === 'CONTINUES' &&
    final.noticeGivenOn !== null &&
    (course.initialEnd?.date ?? '') < final.noticeGivenOn;
  if (anyTime || pastInitialTerm) return endByNotice(periods, final);
  const at = periodEnd(course, final.period);
  return [
    ...eventOf(periods, final.period, { kind: 'PERIOD_END', at, lastDayToAct: at }),
    ...(final.noticeGivenOn ? noticeEvents(periods, final.period, final.noticeGivenOn) : []),
  ];
}

/** End, renewal, notice and reduction of the current period, and the next chance where the notice was missed. */
export function periodEvents(periods: Periods): DatedEvent[] {
  const { final, current: period } = periods;
  if (final) return finalEvents(periods, final);
  const at = periodEnd(periods.course, period);
  const goesOn = renewsAfter(periods.course, period) || periods.course.after === 'CONTINUES';
  if (isOver(periods)) return goesOn ? [] : eventOf(periods, period, { kind: 'PERIOD_END', at, lastDayToAct: at });
  const lastDayToAct = goesOn ? actBy(periods, period) : at;
  const end = eventOf(periods, period, { kind: 'PERIOD_END', at, lastDayToAct });
  if (periods.course.after !== 'RENEWS') return [...end, ...noticeEvents(periods, period, null)];
  if (!renewsAfter(periods.course, period)) return end;
  return [
    ...end,
    ...noticeEvents(periods, period, null),
    ...renewalEvents(periods, period),
    ...nextChanceEvents(periods),
  ];
}
