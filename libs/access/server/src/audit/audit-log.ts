import { Injectable } from '@nestjs/common';
import { Clock, type Prisma, type Transaction } from '@recourse/platform-server';

/** Whose act an entry records; every `Actor` is one. */
export interface AuditAuthor {
  /** Null where the program acted by itself. */
  readonly id: string | null;
  readonly name: string;
}

/** The program itself: jobs, the catalogue, the first start. */
export const RECOURSE: AuditAuthor = { id: null, name: 'Recourse' };

/** One change to one record. Before and after are JSON: dates as text, money as `{minor, currency}`. */
export interface AuditRecord {
  /** The domain's name of the record's type, e.g. `Contract`, with its id. */
  readonly record: { readonly type: string; readonly id: string };
  /** Puts the entry into that contract's history. */
  readonly contractId?: string | null;
  /** What was done, in the past tense: `created`, `changed`, `accepted`, `removed`. */
  readonly act: string;
  /** Missing where the record as a whole was acted on. */
  readonly field?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly why?: string | null | undefined;
}

/** The soft history of all features: who changed what from what to what, and why. */
@Injectable()
export class AuditLog {
  constructor(private readonly clock: Clock) {}

  /** Writes entries in the transaction of the change itself: neither stands without the other. Put no secret in them. */
  async record(tx: Transaction, by: AuditAuthor, entries: readonly AuditRecord[]): Promise<void> {
    if (entries.length === 0) return;
    const at = this.clock.now();
    await tx.auditEntry.createMany({
      data: entries.map(({ record, contractId, act, field, before, after, why }) => ({
        at,
        personId: by.id,
        personName: by.name,
        recordType: record.type,
        recordId: record.id,
        contractId: contractId ?? null,
        act,
        field: field ?? null,
        ...jsonOf('before', before),
        ...jsonOf('after', after),
        why: why ?? null,
      })),
    });
  }
}

// A value that was null and one that was not there are both kept as SQL null: neither says more to a reader.
const jsonOf = <K extends string>(key: K, value: unknown): Partial<Record<K, Prisma.InputJsonValue>> =>
  value === undefined || value === null ? {} : ({ [key]: value } as Record<K, Prisma.InputJsonValue>);
