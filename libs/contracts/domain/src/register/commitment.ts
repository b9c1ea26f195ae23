import type { CalendarDate, Money } from '@recourse/kernel';

/** FOCUS `ContractCommitmentCategory`. */
export const CommitmentCategory = { SPEND: 'SPEND', CAPACITY: 'CAPACITY' } as const;
export type CommitmentCategory = keyof typeof CommitmentCategory;

export const ShortfallRule = {
  INVOICE: 'INVOICE',
  FORFEIT: 'FORFEIT',
  PREPAY: 'PREPAY',
  ROLLOVER: 'ROLLOVER',
} as const;
export type ShortfallRule = keyof typeof ShortfallRule;

export const OverflowRule = { REJECT: 'REJECT', QUEUE: 'QUEUE', PAYG: 'PAYG', DOWNGRADE: 'DOWNGRADE' } as const;
export type OverflowRule = keyof typeof OverflowRule;

export const CapacityGuarantee = { NONE: 'NONE', QUOTA: 'QUOTA', RESERVED: 'RESERVED' } as const;
export type CapacityGuarantee = keyof typeof CapacityGuarantee;

/** A committed spend or capacity over a period; both days belong to it. */
export interface Commitment {
  readonly id: string;
  readonly contractId: string;
  readonly serviceId: string | null;
  readonly category: CommitmentCategory;
  /** Committed spend; for capacity, what it costs over the period where known. */
  readonly amount: Money | null;
  /** Committed capacity as an exact decimal, e.g. "200"; null for spend. */
  readonly quantity: string | null;
  /** PTU, GSU, MU, TPM, GPU-hour, seat; null for spend. */
  readonly unit: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Model the commitment was made for, where it is bound to one. */
  readonly model: string | null;
  /** Day on which that model is retired, where announced. */
  readonly modelRetiresOn: CalendarDate | null;
  readonly shortfall: ShortfallRule | null;
  readonly overflow: OverflowRule | null;
  readonly guarantee: CapacityGuarantee | null;
  readonly whatCounts: string | null;
  readonly version: number;
}

/** What was drawn from a commitment by the end of a day: an increment, never a running total. */
export interface Consumption {
  readonly id: string;
  readonly commitmentId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly amount: Money | null;
  readonly quantity: string | null;
  readonly source: string;
}
