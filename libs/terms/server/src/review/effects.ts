import type { WrittenFacts } from '@recourse/contracts-server';
import type { Prisma, ProposalEffect as EffectRow, Transaction } from '@recourse/platform-server';
import { jsonOf } from '../proposals/proposal-row.js';

/** An accepted proposal, and the contract whose register it was written into. */
export interface Accepted {
  readonly proposalId: string;
  readonly contractId: string;
}

type Facts = Readonly<Record<string, unknown>>;

/** Keeps the way back from each value in the register to the proposal: a row for each field, or for an added record. */
export async function keepEffects(tx: Transaction, of: Accepted, written: readonly WrittenFacts[]): Promise<void> {
  await tx.proposalEffect.createMany({ data: written.flatMap((one) => rowsOf(of, one)) });
}

/** Removes and returns what a proposal has written, the last first. */
export async function takeEffects(tx: Transaction, proposalId: string): Promise<readonly WrittenFacts[]> {
  const rows = await tx.proposalEffect.findMany({ where: { proposalId }, orderBy: { id: 'asc' } });
  await tx.proposalEffect.deleteMany({ where: { proposalId } });
  const byRecord = new Map<string, [EffectRow, ...EffectRow[]]>();
  for (const row of rows) {
    const known = byRecord.get(row.recordId);
    if (known === undefined) byRecord.set(row.recordId, [row]);
    else known.push(row);
  }
  return [...byRecord.values()].map(writtenOf).reverse();
}

function rowsOf(of: Accepted, { type, id, before, after }: WrittenFacts): Prisma.ProposalEffectCreateManyInput[] {
  const record = { ...of, recordType: type, recordId: id };
  if (before === null) return [{ ...record, field: null, after: jsonOf(after) }];
  return Object.keys(after).map((field) => ({
    ...record,
    field,
    before: jsonOf(before[field]),
    after: jsonOf(after[field]),
  }));
}

function writtenOf(rows: readonly [EffectRow, ...EffectRow[]]): WrittenFacts {
  const { recordType: type, recordId: id, field, after } = rows[0];
  if (field === null) return { type, id, before: null, after: after as Facts };
  const facts = (side: 'before' | 'after'): Facts =>
    Object.fromEntries(rows.map((row) => [row.field ?? '', row[side]]));
  return { type, id, before: facts('before'), after: facts('after') };
}
