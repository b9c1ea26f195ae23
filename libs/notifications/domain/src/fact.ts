import type { CalendarDate } from '@recourse/kernel';
import { eventTitle, type DatedEvent, type EventKind } from '@recourse/renewals-domain';
import { RULES, type Flag, type RuleId, type Severity } from '@recourse/scoring-domain';
import type { NotificationKind } from './notification-kind.js';

/** Where somebody is led who follows a notification; whatever is named exists as long as the notification does. */
export interface Target {
  readonly contractId: string | null;
  readonly eventId: string | null;
  readonly flagId: string | null;
  readonly documentId: string | null;
}

/** Something worth telling, of whoever wants to hear of it. */
export interface Fact {
  readonly kind: NotificationKind;
  /** What it is, once for ever: two facts of one subject are told once. */
  readonly subject: string;
  /** The day that is counted down to, or the day on which it happened. */
  readonly day: CalendarDate;
  readonly timing: 'COUNTED_DOWN' | 'HAPPENED';
  /** Whose own it is. */
  readonly ofPeople: readonly string[];
  /** Of a flag; null for all else. */
  readonly severity: Severity | null;
  readonly target: Target;
  /** What is the matter, without amounts. */
  readonly title: string;
  /** The contract or the document, as it is called. */
  readonly about: string;
  /** A sentence more, which may state amounts. */
  readonly detail: string | null;
}

/** A contract as far as people are told of it. */
export interface ToldContract {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly ownerId: string | null;
}

const KIND_OF_EVENT: Record<EventKind, NotificationKind | null> = {
  NOTICE_DEADLINE: 'NOTICE_TO_SEND',
  NOTICE_SEND_BY: 'NOTICE_TO_SEND',
  REDUCTION_DEADLINE: 'NOTICE_TO_SEND',
  EVENT_EXIT_DEADLINE: 'NOTICE_TO_SEND',
  PERIOD_END: 'ENDING',
  RENEWAL: 'ENDING',
  PRICE_LOCK_END: 'ENDING',
  COMMITMENT_END: 'ENDING',
  MODEL_RETIREMENT: 'ENDING',
  CREDIT_CLAIM_DEADLINE: 'CLAIM_CLOSING',
  // Moves with every day.
  EARLIEST_EXIT: null,
};

type ToldEvent = Pick<DatedEvent, 'id' | 'kind' | 'date' | 'lastDayToAct' | 'period' | 'title'>;

const nobody: Target = { contractId: null, eventId: null, flagId: null, documentId: null };

const called = ({ reference, title }: ToldContract): string => `${reference} ${title}`;
const only = (...ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null);

/**
 * A dated event of the calendar that nobody has settled. Null where another event of the same contract says it better: a
 * period's end where the contract goes on, and a deadline while there is a safe day to send before it.
 */
export function eventFact(event: ToldEvent, contract: ToldContract, today: CalendarDate): Fact | null {
  const { kind: eventKind, date, lastDayToAct } = event;
  const kind = KIND_OF_EVENT[eventKind];
  if (kind === null || date < today) return null;
  const safeDayAhead = lastDayToAct !== null && lastDayToAct < date && lastDayToAct >= today;
  if (eventKind === 'NOTICE_DEADLINE' && safeDayAhead) return null;
  if (eventKind === 'PERIOD_END' && lastDayToAct !== null && lastDayToAct < date) return null;
  return {
    kind,
    subject: subjectOf(event, contract),
    day: date,
    timing: 'COUNTED_DOWN',
    ofPeople: only(contract.ownerId),
    severity: null,
    target: { ...nobody, contractId: contract.id, eventId: event.id },
    title: eventTitle(event),
    about: called(contract),
    detail: null,
  };
}

/** Sending a notice and its last day are one matter where they fall on one day. A day that moved is told anew. */
const subjectOf = ({ id, kind, period, date }: ToldEvent, { id: contractId }: ToldContract): string =>
  kind === 'NOTICE_DEADLINE' || kind === 'NOTICE_SEND_BY'
    ? `${contractId}/NOTICE/${period ?? ''}@${date}`
    : `${id}@${date}`;

/** Told as what they remind of: a notification of a date, or of a document. */
const TOLD_OTHERWISE: readonly RuleId[] = [
  'NOTICE_DEADLINE_NEAR',
  'PRICE_LOCK_ENDING',
  'COMMITMENT_ENDING',
  'CREDIT_CLAIM_CLOSING',
  'DOCUMENT_NOT_READ',
];

/** A flag as far as people are told of it. */
export interface ToldFlag extends Pick<Flag, 'id' | 'rule' | 'severity' | 'statement' | 'state'> {
  readonly assignedToId: string | null;
  /** The last day on which somebody decided on it; null if nobody ever did. */
  readonly decidedOn: CalendarDate | null;
  readonly contract: ToldContract;
}

const TITLE = new Map(RULES.map(({ id, title }) => [id, title]));

const flagWords = ({ id, rule, severity, statement, contract }: ToldFlag) => ({
  timing: 'HAPPENED' as const,
  severity,
  target: { ...nobody, contractId: contract.id, flagId: id },
  title: TITLE.get(rule) ?? rule,
  about: called(contract),
  detail: statement,
});

/**
 * A flag that opened on a day, or opened again. Null where it only reminds of what is told otherwise, or where it is open no
 * longer.
 */
export function flagFact(flag: ToldFlag, day: CalendarDate): Fact | null {
  const { id, rule, severity, state, decidedOn, contract, assignedToId } = flag;
  if (state !== 'OPEN' || TOLD_OTHERWISE.includes(rule)) return null;
  return {
    kind: rule === 'ONLINE_TERMS_CHANGED' ? 'TERMS_CHANGED' : 'FLAG_RAISED',
    // Told again when it comes back graver, or after a decision: a waiver ended.
    subject: `flag/${id}/${severity}/${decidedOn ?? ''}`,
    day,
    ofPeople: only(contract.ownerId, assignedToId),
    ...flagWords(flag),
  };
}

/** A flag that was given to somebody on a day; each time anew. */
export function givenFlagFact(flag: ToldFlag, { to, at, day }: GivenFlag): Fact {
  return { kind: 'FLAG_GIVEN', subject: `given/${flag.id}/${at}`, day, ofPeople: [to], ...flagWords(flag) };
}

/** That a flag was given to a person; `at` tells one time from another. */
export interface GivenFlag {
  readonly to: string;
  readonly at: number;
  readonly day: CalendarDate;
}

/** A document as far as people are told of it, and how its last reading ended. */
export interface ToldDocument {
  readonly id: string;
  readonly name: string;
  readonly uploadedById: string | null;
  readonly contract: ToldContract | null;
  readonly runId: string;
  readonly endedOn: CalendarDate;
  /** Why it could not be read, in words; null where it was read. */
  readonly trouble: string | null;
  /** Proposals that nobody has decided on. */
  readonly undecided: number;
}

/** A document that could not be read, or whose proposals wait. Null where there is nothing to do. */
export function documentFact(document: ToldDocument): Fact | null {
  const { id, name, uploadedById, contract, runId, endedOn, trouble, undecided } = document;
  if (trouble === null && undecided === 0) return null;
  return {
    kind: trouble === null ? 'REVIEW_WAITING' : 'DOCUMENT_UNREADABLE',
    subject: `reading/${runId}`,
    day: endedOn,
    timing: 'HAPPENED',
    ofPeople: only(uploadedById, contract?.ownerId ?? null),
    severity: null,
    target: { ...nobody, contractId: contract?.id ?? null, documentId: id },
    title:
      trouble === null
        ? `${undecided} ${undecided === 1 ? 'value waits' : 'values wait'} for review`
        : 'A document could not be read',
    about: name,
    detail: trouble,
  };
}
