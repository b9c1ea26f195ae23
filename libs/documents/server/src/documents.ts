import { Injectable } from '@nestjs/common';
import { requirePermission, type Actor } from '@recourse/access-server';
import type { Document, Page } from '@recourse/documents-domain';
import { AfterChange, noSuchContract } from '@recourse/contracts-server';
import { Refused } from '@recourse/kernel';
import { changedMeanwhile, PrismaService, type Transaction } from '@recourse/platform-server';
import { isId } from '@recourse/suppliers-server';
import { documentOf } from './document-row.js';
import { pageOf } from './pages/document-pages.js';
import { noSuchDocument } from './refusals.js';

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
    private readonly after: AfterChange,
  ) {}

  async find(actor: Actor, id: string): Promise<Document | null> {
    requirePermission(actor, 'document:read');
    // The database would call a malformed id an error of ours.
    const row = isId(id) ? await this.prisma.document.findUnique({ where: { id } }) : null;
    return row === null ? null : documentOf(row);
  }

  /** As `find`, but refuses with `document-not-found`. */
  async require(actor: Actor, id: string): Promise<Document> {
    const document = await this.find(actor, id);
    if (document === null) throw new Refused(noSuchDocument);
    return document;
  }

  /** Those of the ids that exist, in no particular order: for loaders, whose fields are guarded by the type. */
  async byIds(ids: readonly string[]): Promise<readonly Document[]> {
    return (await this.prisma.document.findMany({ where: { id: { in: [...ids] } } })).map(documentOf);
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
    const concerned = [before.contractId, contractId].filter((contract) => contract !== null);
    // What is filed under a contract is part of how the contract is judged.
    await this.after.follow(
      tx,
      actor,
      concerned.map((contract) => ({ record: { type: 'Document', id }, contractId: contract, ...change })),
    );
    return after;
  }
}

const contractExists = async (tx: Transaction, id: string): Promise<boolean> =>
  isId(id) && (await tx.contract.count({ where: { id } })) > 0;
