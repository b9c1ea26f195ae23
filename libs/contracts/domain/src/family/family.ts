import { invalid, ok, refuse, type Refusal, type Result } from '@recourse/kernel';
import type { ContractFamily, ContractRecord } from '../register/contract-record.js';

/** The documents name each other as parents in a circle, or name a parent that was not given. */
export interface BrokenFamily extends Refusal {
  readonly kind: 'family-is-circular' | 'family-is-incomplete';
  readonly because: 'invalid';
  readonly contractId: string;
}

const broken = (kind: BrokenFamily['kind'], contractId: string, message: string) =>
  refuse({ ...invalid(kind, message), kind, because: 'invalid' as const, contractId });

type Records = ReadonlyMap<string, ContractRecord>;

function headOf(record: ContractRecord, records: Records): Result<ContractRecord, BrokenFamily> {
  const passed = new Set<string>();
  let current = record;
  while (current.contract.parentId !== null) {
    const { id, parentId, reference } = current.contract;
    passed.add(id);
    if (passed.has(parentId)) return broken('family-is-circular', id, `Contract ${reference} is above its own parent.`);
    const parent = records.get(parentId);
    if (!parent) return broken('family-is-incomplete', id, `The parent of contract ${reference} is missing.`);
    current = parent;
  }
  return ok(current);
}

/** Sorts flat records into families, heads in the order given; refuses circles and missing parents. */
export function buildFamilies(records: readonly ContractRecord[]): Result<readonly ContractFamily[], BrokenFamily> {
  const byId = new Map(records.map((record) => [record.contract.id, record]));
  const members = new Map<string, ContractRecord[]>();
  for (const record of records) {
    const head = headOf(record, byId);
    if (!head.ok) return head;
    const { id } = head.value.contract;
    members.set(id, [...(members.get(id) ?? []), record]);
  }
  return ok(
    records
      .filter(({ contract }) => contract.parentId === null)
      .map((head) => ({ head, members: members.get(head.contract.id) ?? [head] })),
  );
}
