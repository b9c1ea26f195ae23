import { registerEnumType } from '@nestjs/graphql';
import {
  BoundParty,
  CapacityGuarantee,
  ClaimAnchor,
  CommitmentCategory,
  ContactPurpose,
  ContactSide,
  ContractKind,
  ContractStatus,
  NoticeAnchor,
  NoticeDirection,
  OverflowRule,
  RenewalType,
  ShortfallRule,
  SlaMetric,
  SlaWindow,
  TERM_CATALOGUE,
  TERM_KEYS,
  type TermKey,
} from '@recourse/contracts-domain';

/** Registers an enum of the domain with what each of its values says. */
function publish<K extends string>(
  name: string,
  says: { readonly enum: Readonly<Record<K, K>>; readonly description: string; readonly values: Record<K, string> },
): void {
  const described = Object.entries<string>(says.values).map(([value, description]) => [value, { description }]);
  const valuesMap = Object.fromEntries(described) as Record<K, { description: string }>;
  registerEnumType(says.enum, { name, description: says.description, valuesMap });
}

publish('ContractKind', {
  enum: ContractKind,
  description: 'What kind of document it is.',
  values: {
    MASTER_AGREEMENT: 'General terms under which orders are placed.',
    ORDER_FORM: 'What is bought, for how long and at what price.',
    AMENDMENT: 'Changes another document from its own effective date on.',
    SERVICE_LEVEL_AGREEMENT: 'What service is promised, and what follows when it is missed.',
    DATA_PROCESSING_AGREEMENT: 'How personal data is handled.',
    PRIVATE_PRICING: 'Negotiated prices or a spend commitment.',
    ONLINE_TERMS: 'Terms the supplier publishes and may change.',
  },
});
publish('ContractStatus', {
  enum: ContractStatus,
  description: 'Where a contract stands in its life.',
  values: {
    DRAFT: 'Being written; binds nobody.',
    IN_REVIEW: 'Being read before it is signed; binds nobody.',
    ACTIVE: 'In force.',
    NOTICE_GIVEN: 'In force, and notice has been given to end it.',
    EXPIRED: 'Its term ran out.',
    TERMINATED: 'Ended before its term ran out.',
  },
});
publish('RenewalType', {
  enum: RenewalType,
  description: 'What happens when the term ends.',
  values: {
    NONE: 'It ends.',
    EXPRESS: 'It is renewed only if both agree.',
    AUTOMATIC: 'It renews unless somebody gives notice.',
    EVERGREEN: 'It has no term: it runs until somebody ends it.',
  },
});
publish('NoticeAnchor', {
  enum: NoticeAnchor,
  description: 'What a notice period is measured from.',
  values: {
    BEFORE_END: 'Back from the last day of the current period, which itself is still in force.',
    BEFORE_RENEWAL: 'Back from the first day of the next period.',
    ANY_TIME: 'Notice may be given on any day and takes effect a notice period later.',
  },
});
publish('NoticeDirection', {
  enum: NoticeDirection,
  description: 'Whose right the notice is.',
  values: { BY_CUSTOMER: 'Ours.', BY_SUPPLIER: "The supplier's.", BY_EITHER: "Either party's." },
});
publish('SlaMetric', {
  enum: SlaMetric,
  description: 'What a service level measures.',
  values: {
    UPTIME: 'Share of the time in which the service is available, in percent.',
    LATENCY: 'How long an answer takes.',
    THROUGHPUT: 'How much is processed in a time.',
    ERROR_RATE: 'Share of requests that fail, in percent.',
    SUPPORT_RESPONSE: 'How soon support answers.',
  },
});
publish('SlaWindow', {
  enum: SlaWindow,
  description: 'Over which period a service level is measured.',
  values: { MONTH: 'A calendar month.', QUARTER: 'A calendar quarter.', YEAR: 'A year.' },
});
publish('ClaimAnchor', {
  enum: ClaimAnchor,
  description: "What the deadline of a credit's claim runs from.",
  values: { INCIDENT: 'The day of the incident.', WINDOW_END: 'The last day of the window in which it happened.' },
});
publish('CommitmentCategory', {
  enum: CommitmentCategory,
  description: 'What is committed; FOCUS calls it the commitment category.',
  values: { SPEND: 'An amount of money.', CAPACITY: 'A quantity of capacity.' },
});
publish('ShortfallRule', {
  enum: ShortfallRule,
  description: 'What happens to what was committed and not used.',
  values: {
    INVOICE: 'It is invoiced.',
    FORFEIT: 'It was paid and is lost.',
    PREPAY: 'It is paid in advance.',
    ROLLOVER: 'It is carried into the next period.',
  },
});
publish('OverflowRule', {
  enum: OverflowRule,
  description: 'What happens beyond reserved capacity.',
  values: {
    REJECT: 'Requests are rejected.',
    QUEUE: 'Requests wait.',
    PAYG: 'Requests are served at standard rates.',
    DOWNGRADE: 'Requests are served by a lesser model or service.',
  },
});
publish('CapacityGuarantee', {
  enum: CapacityGuarantee,
  description: 'What is really guaranteed.',
  values: {
    NONE: 'Price only; no capacity.',
    QUOTA: 'A right to ask for so much, if it is there.',
    RESERVED: 'The capacity itself.',
  },
});
publish('BoundParty', {
  enum: BoundParty,
  description: 'Who holds the right, gives the notice, or bears the duty or cap.',
  values: { supplier: 'The supplier.', customer: 'We.', either: 'Either party.' },
});
publish('ContactPurpose', {
  enum: ContactPurpose,
  description: 'What a contact is for.',
  values: { LEGAL_NOTICES: 'Notices with legal effect.', BILLING: 'Invoices.', TECHNICAL: 'The service itself.' },
});
publish('ContactSide', {
  enum: ContactSide,
  description: 'Whose contact it is.',
  values: { SUPPLIER: "The supplier's.", CUSTOMER: 'Ours.' },
});

/** The keys of the term catalogue as an enum of the API. */
const TermKeyEnum = Object.fromEntries(TERM_KEYS.map((key) => [key, key])) as { readonly [K in TermKey]: K };
publish('TermKey', {
  enum: TermKeyEnum,
  description: 'What a term of a contract is about.',
  values: Object.fromEntries(TERM_KEYS.map((key) => [key, TERM_CATALOGUE[key].definition])) as Record<TermKey, string>,
});

export {
  BoundParty,
  CapacityGuarantee,
  ClaimAnchor,
  CommitmentCategory,
  ContactPurpose,
  ContactSide,
  ContractKind,
  ContractStatus,
  NoticeAnchor,
  NoticeDirection,
  OverflowRule,
  RenewalType,
  ShortfallRule,
  SlaMetric,
  SlaWindow,
  TermKeyEnum,
};
