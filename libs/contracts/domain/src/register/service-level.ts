import type { CalendarDate, Duration } from '@recourse/kernel';

export const SlaMetric = {
  UPTIME: 'UPTIME',
  LATENCY: 'LATENCY',
  THROUGHPUT: 'THROUGHPUT',
  ERROR_RATE: 'ERROR_RATE',
  SUPPORT_RESPONSE: 'SUPPORT_RESPONSE',
} as const;
export type SlaMetric = keyof typeof SlaMetric;

export const SlaWindow = { MONTH: 'MONTH', QUARTER: 'QUARTER', YEAR: 'YEAR' } as const;
export type SlaWindow = keyof typeof SlaWindow;

/** Below this target, this part of the period's fee is credited; both in percent. */
export interface CreditBand {
  readonly below: number;
  readonly credit: number;
}

/** What a claim's deadline runs from. */
export const ClaimAnchor = { INCIDENT: 'INCIDENT', WINDOW_END: 'WINDOW_END' } as const;
export type ClaimAnchor = keyof typeof ClaimAnchor;

/** A promised service level. */
export interface ServiceLevel {
  readonly id: string;
  readonly contractId: string;
  readonly serviceId: string | null;
  readonly metric: SlaMetric;
  /** Percent for uptime; otherwise in `unit`. */
  readonly target: number;
  readonly unit: string;
  readonly window: SlaWindow | null;
  readonly scope: string | null;
  readonly downtimeRule: string | null;
  readonly exclusions: string | null;
  readonly creditBands: readonly CreditBand[];
  readonly claimWithin: Duration | null;
  readonly claimAnchor: ClaimAnchor | null;
  /** null: the document does not say. */
  readonly soleRemedy: boolean | null;
  readonly version: number;
}

/** A missed service level that may be claimed. */
export interface SlaBreach {
  readonly id: string;
  readonly serviceLevelId: string;
  readonly occurredOn: CalendarDate;
  readonly measured: number | null;
  readonly note: string | null;
  readonly claimedOn: CalendarDate | null;
}
