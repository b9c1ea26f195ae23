import { Module } from '@nestjs/common';
import { AccessModule } from '@recourse/access-server';
import { ContractsModule } from '@recourse/contracts-server';
import { DocumentsModule } from '@recourse/documents-server';
import { ContractFromDocumentResolver } from './graphql/contract-from-document.resolver.js';
import { DocumentDrift } from './drift/document-drift.js';
import { ConfirmParent } from './family/confirm-parent.js';
import { FamilyProposals } from './family/family-proposals.js';
import { ProposedTermsReader } from './family/proposed-terms.js';
import { PublishedTerms } from './drift/published-terms.js';
import { DisagreementResolver } from './graphql/disagreement.resolver.js';
import { DocumentTermsResolver } from './graphql/document-terms.resolver.js';
import { FamilyResolver, ProposedParentResolver } from './graphql/family.resolver.js';
import { ContractVersionsResolver, DriftResolver, SupplierTermsResolver } from './graphql/drift.resolver.js';
import { OwnFindingsResolver } from './graphql/own-findings.resolver.js';
import { ProposalsResolver } from './graphql/proposals.resolver.js';
import { ReadingPartsResolver, StatedTableRowsResolver } from './graphql/reading-parts.resolver.js';
import { EVIDENCE_FIELDS, RegisterEvidenceResolver } from './graphql/register-evidence.resolver.js';
import { ReviewQueueResolver } from './graphql/review-queue.resolver.js';
import { ReviewExportResolver } from './graphql/review-export.resolver.js';
import { ReviewResolver } from './graphql/review.resolver.js';
import { AskModel } from './language-model/ask-model.js';
import { KeptModelReadings } from './language-model/kept-model-readings.js';
import { ModelClient } from './language-model/model-client.js';
import { ReadWithModelJob } from './language-model/read-with-model.job.js';
import { KeptReadings } from './reading/kept-readings.js';
import { ReadDocumentJob } from './reading/read-document.job.js';
import { RegisterAcceptance } from './review/acceptance.js';
import { ContractFromDocument } from './review/contract-from-document.js';
import { Decisions } from './review/decisions.js';
import { EvidenceReader } from './review/evidence-reader.js';
import { OwnFindings } from './review/own-findings.js';

const RESOLVERS = [
  ContractFromDocumentResolver,
  ContractVersionsResolver,
  DisagreementResolver,
  DocumentTermsResolver,
  DriftResolver,
  FamilyResolver,
  ProposedParentResolver,
  OwnFindingsResolver,
  ProposalsResolver,
  RegisterEvidenceResolver,
  ReadingPartsResolver,
  ReviewQueueResolver,
  ReviewExportResolver,
  ReviewResolver,
  StatedTableRowsResolver,
  SupplierTermsResolver,
  ...EVIDENCE_FIELDS,
];

/** What documents say: read, put before a person, and on acceptance written into the register. */
@Module({
  imports: [AccessModule, ContractsModule, DocumentsModule],
  providers: [
    AskModel,
    ConfirmParent,
    ContractFromDocument,
    Decisions,
    DocumentDrift,
    EvidenceReader,
    KeptModelReadings,
    KeptReadings,
    ModelClient,
    OwnFindings,
    FamilyProposals,
    ProposedTermsReader,
    PublishedTerms,
    ReadDocumentJob,
    ReadWithModelJob,
    RegisterAcceptance,
    ...RESOLVERS,
  ],
  exports: [DocumentDrift, PublishedTerms],
})
export class TermsModule {}
