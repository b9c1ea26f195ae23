import { Args, ArgsType, Context, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@recourse/access-server';
import { DocumentType } from '@recourse/documents-server';
import { invalid, Refused } from '@recourse/kernel';
import {
  connection,
  loadOne,
  PageArgs,
  PrismaService,
  type Connection,
  type ReadingPart,
  type ReadingPartKind,
} from '@recourse/platform-server';
import { definedTermOf, PART_ORDER, referenceOf, tableOf } from '../reading/reading-parts.js';
import {
  CrossReferenceConnection,
  DefinedTermConnection,
  definedTermNode,
  referenceNode,
  type CrossReferenceType,
  type DefinedTermType,
} from './reading-part.type.js';
import { StatedTableConnection, StatedTableRowType, StatedTableType } from './stated-table.type.js';

const UNTIL_READ = 'null until it was read, or read again where an older version read it.';
const MOST_ROWS = 200;

interface Asked<Node> {
  readonly documentId: string;
  readonly kind: ReadingPartKind;
  readonly page: PageArgs;
  readonly context: object;
  /** Only what begins on this page of the document. */
  readonly onPage?: number | null | undefined;
  readonly node: (row: ReadingPart) => Node;
}

/** Which references are wanted. */
@ArgsType()
class ReferenceArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Only those that begin on this page of the document.' })
  onPage?: number | null;
}

/** What a document says about its own words: definitions, references and tables. */
@Resolver(() => DocumentType)
export class ReadingPartsResolver {
  private readonly keptOf = loadOne(
    (ids: readonly string[]) =>
      this.prisma.documentReading.findMany({
        where: { documentId: { in: [...ids] } },
        select: { documentId: true, partsKept: true },
      }),
    ({ documentId }) => documentId,
  );

  constructor(private readonly prisma: PrismaService) {}

  @Allow('document:read')
  @ResolveField(() => DefinedTermConnection, {
    nullable: true,
    description: `Terms that it gives a meaning of its own, in its order; ${UNTIL_READ}`,
  })
  definitions(
    @Parent() { id }: DocumentType,
    @Args() page: PageArgs,
    @Context() context: object,
  ): Promise<Connection<DefinedTermType> | null> {
    const node = (row: ReadingPart) => definedTermNode(definedTermOf(row));
    return this.parts({ documentId: id, kind: 'DEFINITION', page, context, node });
  }

  @Allow('document:read')
  @ResolveField(() => CrossReferenceConnection, {
    nullable: true,
    description: `References to sections and exhibits, each with where it leads, in its order; ${UNTIL_READ}`,
  })
  references(
    @Parent() { id }: DocumentType,
    @Args() { onPage, ...page }: ReferenceArgs,
    @Context() context: object,
  ): Promise<Connection<CrossReferenceType> | null> {
    const node = (row: ReadingPart) => referenceNode(referenceOf(row));
    return this.parts({ documentId: id, kind: 'REFERENCE', page, context, onPage, node });
  }

  @Allow('document:read')
  @ResolveField(() => StatedTableConnection, {
    nullable: true,
    description: `Its tables as rows and cells, in its order; ${UNTIL_READ}`,
  })
  tables(
    @Parent() { id }: DocumentType,
    @Args() page: PageArgs,
    @Context() context: object,
  ): Promise<Connection<StatedTableType> | null> {
    return this.parts({ documentId: id, kind: 'TABLE', page, context, node: tableOf });
  }

  private async parts<Node>({ documentId, kind, page, context, onPage, node }: Asked<Node>) {
    const reading = await this.keptOf(context).load(documentId);
    if (!reading?.partsKept) return null;
    const wanted = { documentId, kind, ...(onPage == null ? {} : { page: onPage }) };
    return connection(page, {
      order: PART_ORDER,
      rows: ({ where, ...query }) => this.prisma.readingPart.findMany({ ...query, where: { ...wanted, ...where } }),
      count: () => this.prisma.readingPart.count({ where: wanted }),
      node,
    });
  }
}

/** The rows of a table, a part at a time: a price list may have thousands. */
@Resolver(() => StatedTableType)
export class StatedTableRowsResolver {
  @ResolveField(() => Int, { description: 'How many rows it has, without the header.' })
  rowCount(@Parent() { rows }: StatedTableType): number {
    return rows.length;
  }

  @ResolveField(() => [StatedTableRowType], { description: 'Its rows, without the header.' })
  rows(
    @Parent() { rows }: StatedTableType,
    @Args('first', { type: () => Int, defaultValue: 50, description: `How many: 1 to ${MOST_ROWS}.` }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0, description: 'How many to leave out before.' }) skip: number,
  ): readonly StatedTableRowType[] {
    if (first >= 1 && first <= MOST_ROWS && skip >= 0) return rows.slice(skip, skip + first);
    throw new Refused(invalid('invalid-page', `Ask for 1 to ${MOST_ROWS} rows.`));
  }
}
