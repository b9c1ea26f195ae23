import type {} from '@fastify/multipart';
import { Controller, Get, HttpStatus, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { Allow, CurrentActor, type Actor, type RequestWithActor } from '@recourse/access-server';
import { cleanFileName, type Document, type DocumentRefusal } from '@recourse/documents-domain';
import { invalid, Refused } from '@recourse/kernel';
import { Configuration } from '@recourse/platform-server';
import type { FastifyReply } from 'fastify';
import { Documents } from '../documents.js';
import { DocumentStore } from '../store/document-store.js';
import { dispositionOf } from './disposition.js';
import { DocumentUploads } from './document-uploads.js';

/** What became of one file of an upload. */
type FileOutcome =
  | {
      readonly name: string;
      readonly alreadyKnown: boolean;
      readonly document: Pick<Document, 'id' | 'name' | 'sha256' | 'byteSize' | 'pageCount'>;
    }
  | { readonly name: string; readonly refusal: DocumentRefusal };

const MOST_FILES = 500;
const noFiles = invalid('no-files', 'Send at least one file, as multipart/form-data.');

const brokeOff = invalid('upload-broke-off', 'The connection ended before the upload did. Send it again.');

/** A document is shown to its reader by our own pages only: it is never opened as a page of this site. */
const HARMLESS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'private, no-cache',
};

/** Files in and out: streams, which GraphQL is no place for. */
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly uploads: DocumentUploads,
    private readonly documents: Documents,
    private readonly store: DocumentStore,
    private readonly configuration: Configuration,
  ) {}

  /** Takes the files of a multipart body one after the other. 201: something new was kept; 200: all was known; 422: all was refused. */
  @Allow('document:upload')
  @Post()
  async upload(
    @Req() request: RequestWithActor,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ readonly files: readonly FileOutcome[] }> {
    if (!request.isMultipart()) throw new Refused(noFiles);
    const files = await this.takeAll(actor, request).catch((error: unknown) => {
      // Nobody is there to read the answer, and a lost connection is no fault of the program.
      throw request.raw.destroyed && !request.raw.complete ? new Refused(brokeOff) : error;
    });
    if (files.length === 0) throw new Refused(noFiles);
    void reply.code(statusOf(files));
    return { files };
  }

  @Allow('document:read')
  @Get(':id/file')
  async file(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const document = await this.documents.require(actor, id);
    const content = await this.store.open(document.sha256);
    void reply.headers({ ...HARMLESS, etag: `"${document.sha256}"` });
    const disposition = dispositionOf(document.name);
    return new StreamableFile(content, { type: document.mediaType, disposition, length: document.byteSize });
  }

  private async takeAll(actor: Actor, request: RequestWithActor): Promise<FileOutcome[]> {
    const files: FileOutcome[] = [];
    // One byte more than allowed shows that a file is too large; the store says so in words.
    const limits = { files: MOST_FILES, fileSize: this.configuration.maximumUploadBytes + 1 };
    for await (const part of request.files({ limits, throwFileSizeLimit: false })) {
      const name = cleanFileName(part.filename);
      const taken = await this.uploads.receive(actor, name, part.file);
      files.push(taken.ok ? { name, ...shown(taken.value) } : { name, refusal: taken.refusal });
    }
    return files;
  }
}

const shown = ({ document, alreadyKnown }: { readonly document: Document; readonly alreadyKnown: boolean }) => {
  const { id, name, sha256, byteSize, pageCount } = document;
  return { alreadyKnown, document: { id, name, sha256, byteSize, pageCount } };
};

function statusOf(files: readonly FileOutcome[]): HttpStatus {
  if (files.every((file) => 'refusal' in file)) return HttpStatus.UNPROCESSABLE_ENTITY;
  return files.some((file) => 'document' in file && !file.alreadyKnown) ? HttpStatus.CREATED : HttpStatus.OK;
}
