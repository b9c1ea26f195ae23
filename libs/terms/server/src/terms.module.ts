import { Module } from '@nestjs/common';
import { AccessModule } from '@recourse/access-server';
import { ContractsModule } from '@recourse/contracts-server';
import { DocumentsModule } from '@recourse/documents-server';
import { RegisterAcceptance } from './review/acceptance.js';
import { Decisions } from './review/decisions.js';
import { KeptReadings } from './reading/kept-readings.js';
import { ReadDocumentJob } from './reading/read-document.job.js';

/** What documents say: read, put before a person, and on acceptance written into the register. */
@Module({
  imports: [AccessModule, ContractsModule, DocumentsModule],
  providers: [Decisions, KeptReadings, ReadDocumentJob, RegisterAcceptance],
})
export class TermsModule {}
