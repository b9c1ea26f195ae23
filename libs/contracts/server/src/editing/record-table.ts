import type { Result } from '@recourse/kernel';
import type { Transaction } from '@recourse/platform-server';

/** A record of a contract that is edited by itself. */
export interface RegisterRecord {
  readonly id: string;
  readonly contractId: string;
  readonly version: number;
}

/** A record as its editor last saw it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** How records of one type are stored; what happens around that is the same for all of them. */
export interface RecordTable<R extends RegisterRecord, F extends object> {
  /** The domain's name of the type, for the history. */
  readonly type: string;
  readonly check: (facts: F) => Result<F>;
  /** Fields that always have a value. */
  readonly required: readonly (keyof F & string)[];
  readonly find: (tx: Transaction, id: string) => Promise<R | null>;
  readonly insert: (tx: Transaction, contractId: string, facts: F) => Promise<R>;
  /** Writes and raises the version where it is still the one seen; null where it is not. */
  readonly update: (tx: Transaction, seen: Seen, facts: F) => Promise<R | null>;
  /** Whether it was still the version seen, and is gone now. */
  readonly remove: (tx: Transaction, seen: Seen) => Promise<boolean>;
}

/** What people enter about a record: all but what the register adds. */
export function factsOf<R extends RegisterRecord>(record: R): Omit<R, 'id' | 'contractId' | 'version'> {
  const { id: _id, contractId: _contractId, version: _version, ...facts } = record;
  return facts;
}
