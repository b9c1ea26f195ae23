import { describeDuration, describeMoney } from '@recourse/kernel';
import type { DatedEvent, EventKind } from './dated-event.js';
import {
  isDateStep,
  type AmountStep,
  type BusinessDaysUsed,
  type Count,
  type DateStep,
  type Fact,
  type Step,
} from './derivation.js';

const NAME: Record<Fact, string> = {
  EFFECTIVE_DATE: 'effective date',
  END: 'end',
  RENEWAL_START: 'renewal',
  NOTICE_DEADLINE: 'last day to give notice',
  NOTICE_RECEIVED_BY: 'last business day for the notice to arrive',
  NOTICE_SENT_BY: 'last day to send notice',
  REDUCTION_DEADLINE: 'last day to reduce',
  PRICE_LOCK_END: 'end of price lock',
  COMMITMENT_END: 'end of commitment',
  MODEL_RETIREMENT: 'retirement of the model',
  SERVICE_LEVEL_MISSED: 'service level missed',
  SERVICE_LEVEL_WINDOW_END: 'end of the measured period',
  CLAIM_DEADLINE: 'last day to claim the credit',
  SUPPLIER_NOTICE: "supplier's notice received",
  EXIT_DEADLINE: 'last day to exit',
  TODAY: 'today',
  NOTICE_GIVEN: 'notice given',
  NOTICE_COUNTS: 'notice sent today counts from',
  EXIT: 'earliest exit',
};

const WINDOW = { MONTH: 'month', QUARTER: 'quarter', YEAR: 'year' } as const;

function counting({ length, times }: Count): string {
  const often = Math.abs(times);
  return `${times < 0 ? 'minus' : 'plus'} ${often === 1 ? '' : `${often} × `}${describeDuration(length)}`;
}

function placeOf(used: BusinessDaysUsed | null): string {
  if (!used) return '';
  const { jurisdiction, holidaysKnown } = used;
  if (holidaysKnown) return ` (business days of ${jurisdiction})`;
  const place = jurisdiction === null ? 'no place is stated' : `holidays of ${jurisdiction} are not known`;
  return ` (${place}: only Saturdays and Sundays taken as free)`;
}

const skipping = (days: readonly string[]): string =>
  days.length === 0 ? '' : `, skipping ${days.join(', ')}, company ${days.length === 1 ? 'holiday' : 'holidays'}`;

function origin({ rule, from, by, window }: DateStep): string {
  if (!from) return ', as recorded';
  const anchor = `${NAME[from.fact]} ${from.date}`;
  switch (rule) {
    case 'STATED':
      return `, as recorded`;
    case 'COUNTED':
      return ` = ${[anchor, ...by.map(counting)].join(' ')}`;
    case 'WINDOW_END':
      return ` = last day of the ${window ? WINDOW[window] : 'period'} of ${anchor}`;
    case 'BUSINESS_DAY_ON_OR_BEFORE':
      return ` = last business day on or before ${anchor}`;
    case 'BUSINESS_DAY_ON_OR_AFTER':
      return ` = first business day on or after ${anchor}`;
  }
}

function amountSentence({ rule, of, drawn, period, result }: AmountStep): string {
  const found = `amount at stake: ${describeMoney(result)}`;
  switch (rule) {
    case 'ANNUAL_VALUE_OF_PERIOD':
      return `${found} = annual value ${describeMoney(of)} for ${period ? describeDuration(period) : 'the renewal'}`;
    case 'COMMITTED':
      return `${found}, as committed; nothing drawn is recorded`;
    case 'COMMITTED_LESS_DRAWN':
      return `${found} = committed ${describeMoney(of)} less drawn ${drawn ? describeMoney(drawn) : 'nothing'}`;
  }
}

/** One step as a sentence: "last day to give notice: 2027-01-30 = end 2027-03-01 minus 30 days". */
export const describeStep = (step: Step): string =>
  isDateStep(step)
    ? `${NAME[step.fact]}: ${step.result}${origin(step)}${placeOf(step.businessDays)}${skipping(step.skipped ?? [])}`
    : amountSentence(step);

const HEADLINE: Record<EventKind, Fact> = {
  PERIOD_END: 'END',
  RENEWAL: 'RENEWAL_START',
  NOTICE_DEADLINE: 'NOTICE_DEADLINE',
  NOTICE_SEND_BY: 'NOTICE_SENT_BY',
  REDUCTION_DEADLINE: 'REDUCTION_DEADLINE',
  PRICE_LOCK_END: 'PRICE_LOCK_END',
  COMMITMENT_END: 'COMMITMENT_END',
  MODEL_RETIREMENT: 'MODEL_RETIREMENT',
  CREDIT_CLAIM_DEADLINE: 'CLAIM_DEADLINE',
  EVENT_EXIT_DEADLINE: 'EXIT_DEADLINE',
  EARLIEST_EXIT: 'EXIT',
};

/** The sentence that gives the event's date; the other steps say where its parts come from. */
export function explain({ kind, date, derivation }: Pick<DatedEvent, 'kind' | 'date' | 'derivation'>): string {
  const decisive = derivation
    .filter(isDateStep)
    .findLast(({ fact, result }) => fact === HEADLINE[kind] && result === date);
  return decisive ? describeStep(decisive) : date;
}
