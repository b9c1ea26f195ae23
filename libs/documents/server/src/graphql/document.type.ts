import { Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import { ExtractionState, type Document, type ExtractionRun, type RunRefusal } from '@recourse/documents-domain';
import { connectionOf } from '@recourse/platform-server';

registerEnumType(ExtractionState, {
  name: 'ExtractionState',
  description: 'Where a run is in its life.',
  valuesMap: {
    QUEUED: { description: 'Waits for a worker.' },
    RUNNING: { description: 'Is being read.' },
    SUCCEEDED: { description: 'Was read to the end; its proposals are there.' },
    FAILED: { description: 'Could not be read; the reason says why.' },
    CANCELLED: { description: 'Was ended by a person.' },
  },
});

@VisibleWith('document:read')
@ObjectType('Document', { description: 'A file that somebody sent, kept once however often it is sent.' })
export class DocumentType implements Omit<Document, 'uploadedById' | 'supplierId'> {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' })
  sha256!: string;

  @Field(() => Float, { description: 'Size of the file in bytes.' })
  byteSize!: number;

  @Field(() => String, { description: 'What it was called when it first came.' })
  name!: string;

  @Field(() => [String], { description: 'What it was called when it came again.' })
  otherNames!: string[];

  @Field(() => String, { description: 'Media type of the file.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Number of pages.' })
  pageCount!: number;

  @Field(() => ExtractionState, { description: 'State of its last run.' })
  readingState!: ExtractionState;

  @Field(() => ID, { nullable: true, description: 'The contract it belongs to; null until somebody says so.' })
  contractId!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it first came.' })
  uploadedAt!: Date;

  @Field(() => Int, { description: 'Counts changes; to be sent back with an edit.' })
  version!: number;
}

@ObjectType('DocumentConnection', { description: 'A page of documents.' })
export class DocumentConnection extends connectionOf(DocumentType, 'Document') {}

@ObjectType('ExtractionRefusal', { description: 'Why a run did not succeed.' })
export class ExtractionRefusalType implements RunRefusal {
  @Field(() => String, { description: 'Stable word for programs.' })
  kind!: string;

  @Field(() => String, { description: 'What happened and what to do, for people.' })
  message!: string;
}

@VisibleWith('document:read')
@ObjectType('ExtractionRun', { description: 'One attempt at reading the terms of a document.' })
export class ExtractionRunType implements ExtractionRun {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => ID, { description: 'The document that is read.' })
  documentId!: string;

  @Field(() => ExtractionState, { description: 'Where it is in its life.' })
  state!: ExtractionState;

  @Field(() => String, { nullable: true, description: 'Version of the engine that reads; null until it has begun.' })
  engineVersion!: string | null;

  @Field(() => Int, { description: 'Pages read so far.' })
  pagesRead!: number;

  @Field(() => Int, { nullable: true, description: 'Pages to read; null until they are counted.' })
  pageCount!: number | null;

  @Field(() => Int, { description: 'Times it was begun: it begins again when its worker dies.' })
  attempt!: number;

  @Field(() => ExtractionRefusalType, { nullable: true, description: 'Why it did not succeed.' })
  refusal!: RunRefusal | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was ordered.' })
  queuedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last begun.' })
  startedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;
}

@InputType('DocumentFilter', { description: 'Which documents are wanted; every condition given must hold.' })
export class DocumentFilter {
  @Field(() => ID, { nullable: true, description: 'Those of one contract.' })
  contractId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those with a contract, or those without.' })
  hasContract?: boolean | null;

  @Field(() => ExtractionState, { nullable: true, description: 'Those whose last run is in this state.' })
  state?: ExtractionState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those that could not be read, as a whole or a page of them, or those that could.',
  })
  isUnread?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Those whose name contains this, in capitals or not.' })
  nameContains?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Those whose bytes have one of these SHA-256, in hexadecimal.',
  })
  sha256s?: string[] | null;
}

@InputType('AssignDocumentInput', { description: 'Which contract a document belongs to.' })
export class AssignDocumentInput {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string;

  @Field(() => ID, { nullable: true, description: 'The contract; null takes the document out of its contract.' })
  contractId!: string | null;

  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  why!: string | null;
}
