import type { Commitment, Consumption } from './commitment.js';
import type { Contract } from './contract.js';
import type { PriceLock } from './price-lock.js';
import type { Provision } from './provision.js';
import type { ServiceLevel, SlaBreach } from './service-level.js';
import type { TermAndRenewal } from './term-and-renewal.js';

/** One document of the register with everything it binds to. */
export interface ContractRecord {
  readonly contract: Contract;
  readonly term: TermAndRenewal;
  readonly serviceLevels: readonly ServiceLevel[];
  readonly breaches: readonly SlaBreach[];
  readonly priceLocks: readonly PriceLock[];
  readonly commitments: readonly Commitment[];
  readonly consumption: readonly Consumption[];
  readonly provisions: readonly Provision[];
}

/** A head document and everything beneath it. */
export interface ContractFamily {
  readonly head: ContractRecord;
  /** Includes the head. */
  readonly members: readonly ContractRecord[];
}

/** A value with the document that gave it, and why that document and no other. */
export interface Sourced<T> {
  readonly value: T;
  readonly contractId: string;
  /** One sentence for a person: "Amendment A-2 changes order form O-1 from 2026-03-01." */
  readonly because: string;
}

/** What binds on a date: each field of term and renewal, and each provision, from the document that prevails. */
export interface EffectiveTerms {
  readonly term: { readonly [K in keyof TermAndRenewal]: Sourced<NonNullable<TermAndRenewal[K]>> | null };
  readonly provisions: readonly Sourced<Provision>[];
  readonly serviceLevels: readonly Sourced<ServiceLevel>[];
  readonly priceLocks: readonly Sourced<PriceLock>[];
  readonly commitments: readonly Sourced<Commitment>[];
}
