import { Module } from '@nestjs/common';
import { AccessModule } from '@recourse/access-server';
import { ContractsModule } from '@recourse/contracts-server';
import { SuppliersModule } from '@recourse/suppliers-server';
import { Documents } from './documents.js';
import { ContractDocumentsResolver, DocumentRelationsResolver } from './graphql/document-relations.resolver.js';
import { DocumentsResolver } from './graphql/documents.resolver.js';
import { FoundWordsResolver } from './graphql/found-words.resolver.js';
import { FindInDocument } from './pages/find-in-document.js';
import { PageWords } from './pages/page-words.js';
import { ExtractionRuns } from './runs/extraction-runs.js';
import { DocumentStore } from './store/document-store.js';
import { FolderDocumentStore } from './store/folder-document-store.js';
import { SweepDocuments } from './store/sweep-documents.js';
import { DocumentUploads } from './upload/document-uploads.js';
import { DocumentsController } from './upload/documents.controller.js';

/** The files: stored once, handed out with care, and ordered to be read. */
@Module({
  imports: [AccessModule, SuppliersModule, ContractsModule],
  controllers: [DocumentsController],
  providers: [
    { provide: DocumentStore, useClass: FolderDocumentStore },
    ContractDocumentsResolver,
    DocumentRelationsResolver,
    Documents,
    DocumentsResolver,
    DocumentUploads,
    ExtractionRuns,
    FindInDocument,
    FoundWordsResolver,
    PageWords,
    SweepDocuments,
  ],
  exports: [Documents, DocumentStore, DocumentUploads, ExtractionRuns],
})
export class DocumentsModule {}
