import type { AuditRecord } from './audit-log.js';

type Facts = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** One entry for each field whose value differs between two states of a record; none where nothing changed. */
export function fieldChanges(
  of: Pick<AuditRecord, 'record' | 'contractId' | 'why'>,
  before: object,
  after: object,
): readonly AuditRecord[] {
  const [was, is] = [before as Facts, after as Facts];
  return Object.keys(is)
    .filter((field) => !same(was[field], is[field]))
    .map((field) => ({ ...of, act: 'changed', field, before: was[field], after: is[field] }));
}
