import { Args, Context, Field, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@recourse/access-server';
import type { Document } from '@recourse/documents-domain';
import { DocumentConnection, documentOf, DocumentType } from '@recourse/documents-server';
import { connection, loadMany, PageArgs, PrismaService, type Connection } from '@recourse/platform-server';
import type { ProposalState } from '@recourse/terms-domain';

@ObjectType('ReviewProgress', { description: 'How far the review of a document is: proposals by what became of them.' })
export class ReviewProgressType {
  @Field(() => Int, { description: 'Waiting for a person.' })
  proposed!: number;

  @Field(() => Int, { description: 'Confirmed as read.' })
  accepted!: number;

  @Field(() => Int, { description: 'Confirmed with another value.' })
  corrected!: number;

  @Field(() => Int, { description: 'Found to be wrong.' })
  rejected!: number;
}

/** Which documents wait for a person, and how far each is. */
@Resolver(() => DocumentType)
export class ReviewQueueResolver {
  private readonly countsOf = loadMany(
    (ids: readonly string[]) =>
      this.prisma.proposal.groupBy({
        by: ['documentId', 'state'],
        where: { documentId: { in: [...ids] } },
        _count: { _all: true },
      }),
    ({ documentId }) => documentId,
  );

  constructor(private readonly prisma: PrismaService) {}

  @Allow('proposal:read')
  @Query(() => DocumentConnection, {
    description: 'Documents with proposals that wait for a decision, the longest waiting first.',
  })
  documentsToReview(@Args() page: PageArgs): Promise<Connection<Document>> {
    const waiting = { proposals: { some: { state: 'PROPOSED' } } } as const;
    return connection(page, {
      order: [
        { field: 'uploadedAt', direction: 'asc' },
        { field: 'id', direction: 'asc' },
      ],
      rows: ({ where, orderBy, take }) =>
        this.prisma.document.findMany({ where: { AND: [waiting, where] }, orderBy, take }),
      count: () => this.prisma.document.count({ where: waiting }),
      node: documentOf,
    });
  }

  @Allow('proposal:read')
  @ResolveField(() => ReviewProgressType, { description: 'How far its review is.' })
  async reviewProgress(@Parent() { id }: DocumentType, @Context() context: object): Promise<ReviewProgressType> {
    const counts = await this.countsOf(context).load(id);
    const of = (wanted: ProposalState) => counts.find(({ state }) => state === wanted)?._count._all ?? 0;
    return { proposed: of('PROPOSED'), accepted: of('ACCEPTED'), corrected: of('CORRECTED'), rejected: of('REJECTED') };
  }
}
