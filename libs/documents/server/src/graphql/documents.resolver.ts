import { Args, ID, Int, Mutation, Query, ResolveField, Resolver, Parent, Context } from '@nestjs/graphql';
import { Allow, CurrentActor, requirePermission, type Actor } from '@recourse/access-server';
import type { Document, ExtractionRun } from '@recourse/documents-domain';
import {
  connection,
  loadMany,
  loadOne,
  PageArgs,
  PrismaService,
  type Connection,
  type Prisma,
} from '@recourse/platform-server';
import { idsAmong } from '@recourse/suppliers-server';
import { documentOf, runOf } from '../document-row.js';
import { Documents } from '../documents.js';
import { readingOf } from '../pages/document-pages.js';
import { ExtractionRuns } from '../runs/extraction-runs.js';
import { DocumentPageType, kindOfReading, UnreadPageType } from './document-page.type.js';
import {
  AssignDocumentInput,
  DocumentConnection,
  DocumentFilter,
  DocumentType,
  ExtractionRunType,
} from './document.type.js';

@Resolver(() => DocumentType)
export class DocumentsResolver {
  constructor(
    private readonly prisma: PrismaService,
    private readonly documents: Documents,
    private readonly runs: ExtractionRuns,
  ) {}

  private readonly runsOf = loadMany(
    (ids: readonly string[]) =>
      this.prisma.extractionRun.findMany({ where: { documentId: { in: [...ids] } }, orderBy: { id: 'desc' } }),
    (run) => run.documentId,
  );

  private readonly unreadOf = loadMany(
    (ids: readonly string[]) => unreadPages(this.prisma, ids),
    (page) => page.documentId,
  );

  private readonly uploaderOf = loadOne(
    (ids: readonly string[]) =>
      this.prisma.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } }),
    (person) => person.id,
  );

  @Allow('document:read')
  @Query(() => DocumentConnection, { name: 'documents', description: 'Documents, the latest first.' })
  list(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, type: () => DocumentFilter, description: 'Which are wanted; all unless said.' })
    filter: DocumentFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<Connection<Document>> {
    requirePermission(actor, 'document:read');
    const wanted = whereOf(filter ?? {});
    return connection(page, {
      order: [
        { field: 'uploadedAt', direction: 'desc' },
        { field: 'id', direction: 'desc' },
      ],
      rows: ({ where, orderBy, take }) =>
        this.prisma.document.findMany({ where: { AND: [wanted, where] }, orderBy, take }),
      count: () => this.prisma.document.count({ where: wanted }),
      node: documentOf,
    });
  }

  @Allow('document:read')
  @Query(() => DocumentType, { nullable: true, description: 'One document; null where there is none.' })
  document(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<Document | null> {
    return this.documents.find(actor, id);
  }

  @Allow('contract:edit')
  @Mutation(() => DocumentType, { description: 'Puts a document into a contract, or takes it out.' })
  assignDocumentToContract(
    @Args('input', { description: 'Document and contract.' }) input: AssignDocumentInput,
    @CurrentActor() actor: Actor,
  ): Promise<Document> {
    const { documentId, expectedVersion, contractId, why } = input;
    return this.documents.assignToContract(actor, {
      documentId,
      expectedVersion,
      contractId: contractId ?? null,
      why: why ?? null,
    });
  }

  @Allow('document:upload')
  @Mutation(() => ExtractionRunType, {
    description: 'Orders another reading of a document. Decisions made on earlier readings stay.',
  })
  readDocumentAgain(
    @Args('documentId', { type: () => ID, description: 'The document.' }) documentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<ExtractionRun> {
    return this.runs.orderAgain(actor, documentId);
  }

  @Allow('document:upload')
  @Mutation(() => ExtractionRunType, { description: 'Ends a run that waits or works.' })
  cancelExtractionRun(
    @Args('runId', { type: () => ID, description: 'The run.' }) runId: string,
    @CurrentActor() actor: Actor,
  ): Promise<ExtractionRun> {
    return this.runs.cancel(actor, runId);
  }

  @ResolveField(() => [ExtractionRunType], { name: 'runs', description: 'Its readings, the latest first.' })
  async runsOfDocument(@Parent() { id }: Document, @Context() context: object): Promise<readonly ExtractionRun[]> {
    return (await this.runsOf(context).load(id)).map(runOf);
  }

  @ResolveField(() => [UnreadPageType], {
    name: 'unreadPages',
    description: 'Pages whose text is not known: what stands there was not searched.',
  })
  async unreadPagesOf(@Parent() { id }: Document, @Context() context: object): Promise<UnreadPageType[]> {
    const pages = await this.unreadOf(context).load(id);
    return pages.map((page) => ({ number: page.number, reading: kindOfReading(readingOf(page)) }));
  }

  @ResolveField(() => DocumentPageType, { nullable: true, description: 'A page with its text, as last read.' })
  async page(
    @Parent() { id }: Document,
    @Args('number', { type: () => Int, description: 'Counted from 1.' }) number: number,
    @CurrentActor() actor: Actor,
  ): Promise<DocumentPageType | null> {
    const page = await this.documents.page(actor, id, number);
    if (page === null) return null;
    const lines = page.lines.map((line) => ({ ...line, edges: [...line.edges] }));
    const confidence = page.reading.by === 'ocr' ? page.reading.confidence : null;
    return { ...page, reading: kindOfReading(page.reading), confidence, lines };
  }

  @ResolveField(() => String, { nullable: true, description: 'Name of who sent it first.' })
  async uploadedBy(@Parent() { uploadedById: id }: Document, @Context() context: object): Promise<string | null> {
    return id === null ? null : ((await this.uploaderOf(context).load(id))?.name ?? null);
  }

  @ResolveField(() => String, { description: 'Path of the download.' })
  filePath(@Parent() { id }: Document): string {
    return `/documents/${id}/file`;
  }
}

const READ = ['PDFIUM', 'PDF_PARSE', 'OCR'] as const;

/** Nothing of it, or not all of its pages; an empty page lacks nothing. */
const UNREAD: Prisma.DocumentWhereInput = {
  OR: [{ readingState: 'FAILED' }, { pages: { some: { reading: { notIn: [...READ, 'UNREAD_BLANK'] } } } }],
};

function whereOf(filter: DocumentFilter): Prisma.DocumentWhereInput {
  const { contractId, hasContract, isUnread, state, nameContains, sha256s } = filter;
  const conditions: Prisma.DocumentWhereInput[] = [];
  if (contractId) conditions.push({ contractId: { in: [...idsAmong([contractId])] } });
  if (hasContract === true) conditions.push({ contractId: { not: null } });
  if (hasContract === false) conditions.push({ contractId: null });
  if (isUnread === true) conditions.push(UNREAD);
  if (isUnread === false) conditions.push({ NOT: UNREAD });
  if (state) conditions.push({ readingState: state });
  if (nameContains) conditions.push({ name: { contains: nameContains, mode: 'insensitive' } });
  if (sha256s) conditions.push({ sha256: { in: sha256s } });
  return { AND: conditions };
}

const unreadPages = (prisma: PrismaService, ids: readonly string[]) =>
  prisma.documentPage.findMany({
    where: {
      documentId: { in: [...ids] },
      reading: { notIn: [...READ] },
    },
    select: { documentId: true, number: true, reading: true, confidence: true },
    orderBy: { number: 'asc' },
  });
