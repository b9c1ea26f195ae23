import { registerEnumType } from '@nestjs/graphql';
import { EventDecision, EventKind, EventStatus, MissingFact, NoticePurpose } from '@recourse/renewals-domain';

/** Registers an enum of the domain with what each of its values says. */
function publish<K extends string>(
  name: string,
  says: { readonly enum: Readonly<Record<K, K>>; readonly description: string; readonly values: Record<K, string> },
): void {
  const described = Object.entries<string>(says.values).map(([value, description]) => [value, { description }]);
  const valuesMap = Object.fromEntries(described) as Record<K, { description: string }>;
  registerEnumType(says.enum, { name, description: says.description, valuesMap });
}

publish('EventKind', {
  enum: EventKind,
  description: 'What a dated event is about.',
  values: {
    PERIOD_END: 'Last day in force of the current period.',
    RENEWAL: 'First day of the next period of a contract that renews by itself.',
    NOTICE_DEADLINE: 'Last day on which a notice still counts; it must have arrived by then.',
    NOTICE_SEND_BY: 'Last business day on which a notice can be sent and still count.',
    REDUCTION_DEADLINE: 'Last day to reduce seats or commitment before the next renewal.',
    PRICE_LOCK_END: 'Last day of a locked price.',
    COMMITMENT_END: 'Last day to draw from a commitment.',
    MODEL_RETIREMENT: 'Day on which the model of a commitment is retired.',
    CREDIT_CLAIM_DEADLINE: 'Last day to claim the credit for a missed service level.',
    EVENT_EXIT_DEADLINE: 'Last day to use a right to exit that an act of the supplier opened.',
    EARLIEST_EXIT: 'The earliest end that a notice given today would bring. Not kept in the calendar.',
  },
});
publish('NoticePurpose', {
  enum: NoticePurpose,
  description: 'What a notice would do.',
  values: {
    STOP_RENEWAL: 'Stop the contract from renewing.',
    RENEW: 'Use the option to renew, without which the contract ends.',
    END: 'End the contract.',
  },
});
publish('EventStatus', {
  enum: EventStatus,
  description: 'Where an event stands today.',
  values: {
    UPCOMING: 'More than thirty days ahead.',
    DUE: 'The day to act, or the day itself, is within thirty days.',
    OVERDUE: 'Its day has passed, and nobody recorded that it was done.',
    DONE: 'It was done, or it simply happened.',
    DISMISSED: 'A person decided that nothing is to be done.',
  },
});
publish('EventDecision', {
  enum: EventDecision,
  description: 'What a person decided about an event.',
  values: { DONE: 'It was done.', DISMISSED: 'Nothing is to be done.' },
});
publish('MissingFact', {
  enum: MissingFact,
  description: 'What is missing, or said twice, so that a date cannot be told.',
  values: {
    EFFECTIVE_DATE: 'The effective date.',
    END: 'A last day, or the length of the initial term.',
    CONFLICTING_END: 'One last day: the stated one differs from the counted one.',
    RENEWAL: 'Whether and how the contract renews.',
    RENEWAL_TERM: 'The length of a renewal.',
    NOTICE_PERIOD: 'The notice period.',
    NOTICE_ANCHOR: 'What the notice period is counted back from.',
    NOTICE_BY_CUSTOMER: 'A notice of ours: one is stated for the supplier only.',
    NOTICE_GIVEN_ON: 'The day on which notice was given.',
    DEEMED_RECEIPT: 'When a notice counts as received.',
    HOLIDAYS: 'The holidays of the place whose business days count.',
    PRICE_LOCK_END: 'Until when a price is locked.',
    CLAIM_PERIOD: 'Within what time a credit must be claimed.',
    CLAIM_ANCHOR: 'What the time to claim a credit runs from.',
    SERVICE_LEVEL_WINDOW: 'Over which period a service level is measured.',
    EXIT_WINDOW: 'How long a right to exit lasts.',
    EXIT_NOTICE: 'The notice with which the contract may be ended at any time.',
    USABLE_LENGTH: 'A length of time that can be counted.',
  },
});

/** What a list of events is sorted by. */
export const EventOrder = { DATE: 'DATE', LAST_DAY_TO_ACT: 'LAST_DAY_TO_ACT' } as const;
export type EventOrder = keyof typeof EventOrder;
publish('EventOrder', {
  enum: EventOrder,
  description: 'What events are sorted by, the earliest first.',
  values: { DATE: 'The day itself.', LAST_DAY_TO_ACT: 'The last day to act; events without one last.' },
});

export { EventDecision, EventKind, EventStatus, MissingFact, NoticePurpose };
