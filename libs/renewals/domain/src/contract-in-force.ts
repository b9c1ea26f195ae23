import type { Consumption, Contract, EffectiveTerms, ServiceLevel, SlaBreach } from '@recourse/contracts-domain';
import type { CalendarDate, Duration } from '@recourse/kernel';
import type { BusinessCalendarOf } from './business-calendar.js';

/** An act of the supplier that may open a short right to exit, as a person recorded it. */
export interface SupplierEvent {
  readonly id: string;
  readonly contractId: string;
  /** What the supplier did, in the contract's words: "change of terms". */
  readonly trigger: string;
  /** Day its notice reached us, or the event became known. */
  readonly receivedOn: CalendarDate;
  /** Provision `event_exit_window` that grants the right; null where a person did not say which. */
  readonly provisionId: string | null;
  /** Length of the window where the person read it in the notice itself; wins over the provision. */
  readonly window: Duration | null;
  /** Day on which the right was used. */
  readonly exitedOn: CalendarDate | null;
}

/** A missed service level with the promise as it stood, also where an amendment has replaced it since. */
export interface MissedLevel {
  readonly breach: SlaBreach;
  readonly level: ServiceLevel;
}

/** A contract as it binds on a date: its effective terms, and what happened under it. */
export interface ContractInForce {
  readonly contract: Pick<Contract, 'id' | 'status' | 'annualValue'>;
  /** false for a master agreement without a term whose order forms have theirs: it has no periods to end. */
  readonly hasOwnTime: boolean;
  readonly terms: EffectiveTerms;
  readonly missedLevels: readonly MissedLevel[];
  readonly consumption: readonly Consumption[];
  readonly supplierEvents: readonly SupplierEvent[];
  /** Day on which our notice to end was received; null where none was given, or the day is not recorded. */
  readonly noticeGivenOn: CalendarDate | null;
}

/** The day to judge by, and the business days of places. */
export interface AsOf {
  readonly today: CalendarDate;
  readonly businessDaysOf: BusinessCalendarOf;
}
