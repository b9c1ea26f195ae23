import type { ContractRecord } from '../register/contract-record.js';
import type { RegisterChange } from './register-change.js';

interface Kept {
  readonly id: string;
}

/** A list with a record changed, or with a new one at its end. */
function withRecord<R extends Kept>(
  records: readonly R[],
  { id, facts }: { readonly id: string | null; readonly facts: object },
  contractId: string,
): readonly R[] {
  if (id !== null) return records.map((one) => (one.id === id ? { ...one, ...facts } : one));
  // The changes were checked against the rules of their record: with id, contract and version they are one.
  return [...records, { ...facts, id: `proposed-${records.length + 1}`, contractId, version: 0 } as unknown as R];
}

function withChange(record: ContractRecord, change: RegisterChange): ContractRecord {
  const { id } = record.contract;
  switch (change.record) {
    case 'contract':
      return { ...record, contract: { ...record.contract, ...change.set } };
    case 'term':
      return { ...record, term: { ...record.term, ...change.set } };
    case 'service-level':
      return { ...record, serviceLevels: withRecord(record.serviceLevels, change, id) };
    case 'price-lock':
      return { ...record, priceLocks: withRecord(record.priceLocks, change, id) };
    case 'commitment':
      return { ...record, commitments: withRecord(record.commitments, change, id) };
    case 'provision':
      return { ...record, provisions: withRecord(record.provisions, change, id) };
  }
}

/** A contract as it would be registered after the changes, which are written nowhere. */
export const withChanges = (record: ContractRecord, changes: readonly RegisterChange[]): ContractRecord =>
  changes.reduce(withChange, record);
