import { Injectable } from '@nestjs/common';
import { AuditLog, requirePermission, type Actor } from '@recourse/access-server';
import type { Document, Page } from '@recourse/documents-domain';
import { Refused, type Refusal } from '@recourse/kernel';
import { changedMeanwhile, PrismaService, type Transaction } from '@recourse/platform-server';
import { documentOf } from './document-row.js';
import { pageOf } from './pages/document-pages.js';

const noSuchDocument: Refusal = {
  kind: 'document-not-found',
  because: 'missing',
  message: 'There is no such document.',
};
const noSuchContract: Refusal = {
  kind: 'contract-not-found',
  because: 'missing',
  message: 'There is no such contract.',
};

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export interface Assignment {
  readonly documentId: string;
  readonly contractId: string | null;
  readonly expectedVersion: number;
  readonly why: string | null;
}

/** The documents that were taken in, and the contracts they belong to. */
@Injectable()
export class Documents {
  constructor(
    private readonly prisma: PrismaService,
    private readonly audit: AuditLog,
  ) {}

  async find(actor: Actor, id: string): Promise<Document | null> {
    requirePermission(actor, 'document:read');
    // The database would call a malformed id an error of ours.
    const row = UUID.test(id) ? await this.prisma.document.findUnique({ where: { id } }) : null;
    return row === null ? null : documentOf(row);
  }

  /** As `find`, but refuses with `document-not-found`. */
  async require(actor: Actor, id: string): Promise<Document> {
    const document = await this.find(actor, id);
    if (document === null) throw new Refused(noSuchDocument);
    return document;
  }

  /** A page as last read, with the positions of its text; null where it has not been read. */
  async page(actor: Actor, documentId: string, number: number): Promise<Page | null> {
    requirePermission(actor, 'document:read');
    const row = await this.prisma.documentPage.findUnique({ where: { documentId_number: { documentId, number } } });
    return row === null ? null : pageOf(row);
  }

  /** Puts a document into a contract, or takes it out of one. Refuses an older version with `changed-meanwhile`. */
  async assignToContract(actor: Actor, assignment: Assignment): Promise<Document> {
    requirePermission(actor, 'contract:edit');
    const before = await this.require(actor, assignment.documentId);
    return this.prisma.$transaction((tx) => this.assign(tx, actor, { before, assignment }));
  }

  /** As `assignToContract`, in a transaction of the caller. */
  async assignWithin(tx: Transaction, actor: Actor, assignment: Assignment): Promise<Document> {
    requirePermission(actor, 'contract:edit');
    const before = await this.require(actor, assignment.documentId);
    return this.assign(tx, actor, { before, assignment });
  }

  private async assign(
    tx: Transaction,
    actor: Actor,
    { before, assignment }: { readonly before: Document; readonly assignment: Assignment },
  ): Promise<Document> {
    const { documentId: id, contractId, expectedVersion, why } = assignment;
    if (contractId !== null && !(await contractExists(tx, contractId))) throw new Refused(noSuchContract);
    const { count } = await tx.document.updateMany({
      where: { id, version: expectedVersion },
      data: { contractId, version: { increment: 1 } },
    });
    const after = documentOf(await tx.document.findUniqueOrThrow({ where: { id } }));
    if (count === 0) throw new Refused(changedMeanwhile(after.version, { contractId: after.contractId }));
    const change = { act: 'changed', field: 'contractId', before: before.contractId, after: contractId, why };
    await this.audit.record(tx, actor, [
      { record: { type: 'Document', id }, contractId: contractId ?? before.contractId, ...change },
    ]);
    return after;
  }
}

const contractExists = async (tx: Transaction, id: string): Promise<boolean> =>
  UUID.test(id) && (await tx.contract.count({ where: { id } })) > 0;
