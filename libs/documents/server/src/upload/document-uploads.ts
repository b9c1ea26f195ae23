import type { Readable } from 'node:stream';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AuditLog, requirePermission, type Actor } from '@recourse/access-server';
import { cleanFileName, type Document, type DocumentRefusal } from '@recourse/documents-domain';
import { PageCounter } from '@recourse/documents-reader';
import { ok, type Result } from '@recourse/kernel';
import { PrismaService, type Document as DocumentRow, type Transaction } from '@recourse/platform-server';
import { documentOf } from '../document-row.js';
import { ExtractionRuns } from '../runs/extraction-runs.js';
import { DocumentStore, type ReceivedFile } from '../store/document-store.js';
import { STORE_LOCK } from '../store/sweep-documents.js';

/** A file that was taken in. */
export interface UploadedDocument {
  readonly document: Document;
  /** The same bytes had come before, perhaps from somebody else under another name. */
  readonly alreadyKnown: boolean;
}

const MEDIA_TYPE = 'application/pdf';

/** Takes in files: each is stored whole and ordered to be read, or refused with the reason and leaves nothing behind. */
@Injectable()
export class DocumentUploads implements OnApplicationShutdown {
  private readonly counter = new PageCounter();

  constructor(
    private readonly prisma: PrismaService,
    private readonly store: DocumentStore,
    private readonly runs: ExtractionRuns,
    private readonly audit: AuditLog,
  ) {}

  /** Takes in one file, to its end in any case. Once this returns, neither a power cut nor a `kill -9` loses it. */
  async receive(actor: Actor, name: string, content: Readable): Promise<Result<UploadedDocument, DocumentRefusal>> {
    requirePermission(actor, 'document:upload');
    const received = await this.store.receive(content);
    if (!received.ok) return received;
    try {
      return await this.takeIn(actor, cleanFileName(name), received.value);
    } finally {
      // Nothing is left to discard once the file was kept.
      await received.value.discard();
    }
  }

  onApplicationShutdown(): void {
    this.counter.stop();
  }

  private async takeIn(
    actor: Actor,
    name: string,
    file: ReceivedFile,
  ): Promise<Result<UploadedDocument, DocumentRefusal>> {
    const known = await this.prisma.document.findUnique({ where: { sha256: file.sha256 } });
    if (known !== null) return ok(await this.comeAgain(actor, name, { file, known }));
    const counted = await this.counter.count(file.path);
    if (!counted.ok) return counted;
    const added = await this.prisma.$transaction((tx) => this.add(tx, actor, { file, name, pageCount: counted.value }));
    if (added !== undefined) return ok({ document: documentOf(added), alreadyKnown: false });
    const meanwhile = await this.prisma.document.findUniqueOrThrow({ where: { sha256: file.sha256 } });
    return ok(await this.comeAgain(actor, name, { file, known: meanwhile }));
  }

  /** Adds the row, the order to read it and the file, in an order in which no crash leaves a row without its file. */
  private async add(
    tx: Transaction,
    actor: Actor,
    { file, name, pageCount }: { readonly file: ReceivedFile; readonly name: string; readonly pageCount: number },
  ): Promise<DocumentRow | undefined> {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${STORE_LOCK})`;
    const data = {
      sha256: file.sha256,
      byteSize: file.byteSize,
      name,
      mediaType: MEDIA_TYPE,
      pageCount,
      uploadedById: actor.id,
    };
    const [document] = await tx.document.createManyAndReturn({ data, skipDuplicates: true });
    if (document === undefined) return undefined;
    await this.runs.order(tx, document.id);
    await this.audit.record(tx, actor, [
      { record: { type: 'Document', id: document.id }, act: 'uploaded', after: name },
    ]);
    await file.keep();
    return document;
  }

  private async comeAgain(
    actor: Actor,
    name: string,
    { file, known }: { readonly file: ReceivedFile; readonly known: DocumentRow },
  ): Promise<UploadedDocument> {
    // Somebody may have lost the file from the store: here it is again.
    if (!(await this.store.has(file.sha256))) await file.keep();
    if (name === known.name || known.otherNames.includes(name))
      return { document: documentOf(known), alreadyKnown: true };
    const document = await this.prisma.$transaction(async (tx) => {
      await this.audit.record(tx, actor, [
        { record: { type: 'Document', id: known.id }, act: 'uploaded again', after: name },
      ]);
      return tx.document.update({ where: { id: known.id }, data: { otherNames: { push: name } } });
    });
    return { document: documentOf(document), alreadyKnown: true };
  }
}
