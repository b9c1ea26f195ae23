import type {
  BoundParty,
  CapacityGuarantee,
  ClaimAnchor,
  ContractKind,
  CreditBand,
  NoticeAnchor,
  NoticeDirection,
  OverflowRule,
  RenewalType,
  ShortfallRule,
  TermKey,
  TermValue,
} from '@recourse/contracts-domain';
import type { CalendarDate } from '@recourse/kernel';

/** The day that a text names, e.g. `day('start')`. */
export type Day = (name: string) => CalendarDate;

/** An amount as the API takes it: an exact decimal in major units. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** What a careful person finds in a document about its time; durations are ISO 8601. */
export interface TermFacts {
  readonly effectiveOn?: CalendarDate;
  readonly initialTerm?: string;
  readonly endsOn?: CalendarDate;
  readonly renewal?: RenewalType;
  readonly renewalTerm?: string;
  readonly maxRenewals?: number;
  readonly noticePeriod?: string;
  readonly noticeAnchor?: NoticeAnchor;
  readonly noticeDirection?: NoticeDirection;
  readonly noticeMethod?: string;
  readonly noticeAddress?: string;
  readonly deemedReceipt?: { readonly after: string; readonly channel: string | null };
  readonly reductionNotice?: string;
  readonly businessDaysOf?: string;
}

export interface LockFacts {
  readonly sku: string;
  readonly unit: string;
  readonly price: Amount | null;
  readonly from?: CalendarDate;
  readonly to: CalendarDate;
  readonly increaseCapPercent?: number;
  readonly coversSuccessors?: boolean;
}

export interface CommitmentFacts {
  readonly category: 'SPEND' | 'CAPACITY';
  readonly amount?: Amount;
  readonly quantity?: string;
  readonly unit?: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly model?: string;
  readonly modelRetiresOn?: CalendarDate;
  readonly shortfall?: ShortfallRule;
  readonly overflow?: OverflowRule;
  readonly guarantee?: CapacityGuarantee;
  readonly whatCounts?: string;
  /** Bills of what was drawn, by period. */
  readonly drawn?: readonly {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly amount: Amount;
    readonly source: string;
  }[];
}

export interface LevelFacts {
  readonly target: number;
  readonly window: 'MONTH' | 'QUARTER';
  readonly creditBands: readonly CreditBand[];
  readonly claimWithin?: string;
  readonly claimAnchor?: ClaimAnchor;
  readonly soleRemedy?: boolean;
  /** Days on which it was missed. */
  readonly breaches?: readonly {
    readonly occurredOn: CalendarDate;
    readonly measured: number;
    readonly note: string;
    readonly claimedOn?: CalendarDate;
  }[];
}

/** Anything else the document says. Of an object only the parts that matter are given. */
export interface Said {
  readonly key: TermKey;
  readonly value: TermValue;
  readonly party?: BoundParty;
}

export const says = (key: TermKey, value: TermValue, party?: BoundParty): Said => ({
  key,
  value,
  ...(party === undefined ? {} : { party }),
});

/** What a careful person registers after reading a document in full. */
export interface Truth {
  readonly term?: TermFacts;
  readonly locks?: readonly LockFacts[];
  readonly commitments?: readonly CommitmentFacts[];
  readonly levels?: readonly LevelFacts[];
  readonly says?: readonly Said[];
  /** Acts of the supplier that opened the right to leave which the document grants. */
  readonly supplierEvents?: readonly {
    readonly trigger: string;
    readonly receivedOn: CalendarDate;
    readonly note: string;
  }[];
}

/** One document of the sample portfolio: what procurement enters when uploading it, and what it says. */
export interface PortfolioDocument {
  /** Name of its text under `test/documents/portfolio`. */
  readonly text: string;
  readonly reference: string;
  readonly title: string;
  readonly kind: ContractKind;
  /** Slug of the supplier. */
  readonly supplier: string;
  /** Slugs of the services bought. */
  readonly services: readonly string[];
  /** Reference of the document it stands below. */
  readonly parent?: string;
  /** Reference of what it amends. */
  readonly amends?: string;
  /** Legal entity that the document names for the supplier; absent where it names none. */
  readonly supplierEntity?: string;
  /** Whether the document names us as well. */
  readonly namesCustomer?: false;
  readonly businessUnit: string;
  readonly annualValue?: Amount;
  readonly tags: readonly string[];
  /** Left as it was read: whoever tries the demo finds something to decide. */
  readonly awaitsReview?: true;
  readonly truth: (day: Day) => Truth;
}
