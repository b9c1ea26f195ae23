import type { ContractRecord, RegisterChange } from '@recourse/contracts-domain';
import type { WrittenFacts, WrittenRecord } from '@recourse/contracts-server';

type Facts = Readonly<Record<string, unknown>>;

const LISTS = {
  ServiceLevel: 'serviceLevels',
  PriceLock: 'priceLocks',
  Commitment: 'commitments',
  Provision: 'provisions',
} as const satisfies Record<string, keyof ContractRecord>;

/** A record's fields as they stand in the register; null where the contract has no such record. */
function factsIn(record: ContractRecord, { type, id }: WrittenRecord): Facts | null {
  if (type === 'Contract') return { ...record.contract };
  if (type === 'TermAndRenewal') return { ...record.term };
  const list = LISTS[type as keyof typeof LISTS];
  const found = record[list].find((one) => one.id === id);
  if (found === undefined) return null;
  const { id: _id, contractId: _contractId, version: _version, ...facts } = found;
  return facts;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const pick = (facts: Facts, fields: readonly string[]): Facts =>
  Object.fromEntries(fields.map((field) => [field, facts[field] ?? null]));

/** The states of a contract around an acceptance, and what was written between them. */
export interface RegisterStates {
  readonly before: ContractRecord;
  readonly after: ContractRecord;
  readonly changes: readonly RegisterChange[];
  /** In the order of the changes. */
  readonly written: readonly WrittenRecord[];
}

/**
 * What an acceptance wrote into each record, so that each value leads back to its sentence. A field that already had
 * the accepted value counts: from now on a sentence stands behind it.
 */
export function registerEffects({ before, after, changes, written }: RegisterStates): readonly WrittenFacts[] {
  return written.flatMap((record, index): WrittenFacts[] => {
    const change = changes[index];
    const [was, is] = [factsIn(before, record), factsIn(after, record)];
    if (is === null) return [];
    if (was === null) return [{ ...record, before: null, after: is }];
    const fields =
      change && 'set' in change
        ? Object.keys(change.set)
        : Object.keys(is).filter((name) => !same(was[name], is[name]));
    return fields.length === 0 ? [] : [{ ...record, before: pick(was, fields), after: pick(is, fields) }];
  });
}
