import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@recourse/access-server';
import { connection, PageArgs, PrismaService, type Prisma } from '@recourse/platform-server';
import { labelledDecision } from '@recourse/terms-domain';
import { proposalOf } from '../proposals/proposal-row.js';
import { LabelledDecisionConnection, LabelledDecisionType } from './review-export.type.js';

const WITH_DOCUMENT = { document: { select: { sha256: true } } } as const satisfies Prisma.ProposalInclude;
type Row = Prisma.ProposalGetPayload<{ include: typeof WITH_DOCUMENT }>;

const DECIDED: Prisma.ProposalWhereInput = { state: { in: ['ACCEPTED', 'CORRECTED', 'REJECTED'] } };

@Resolver()
export class ReviewExportResolver {
  constructor(private readonly prisma: PrismaService) {}

  @Allow('review:export')
  @Query(() => LabelledDecisionConnection, {
    description: 'What reviewers decided, as data to learn from, in the order in which the claims were made.',
  })
  labelledDecisions(@Args() page: PageArgs) {
    return connection<Row, LabelledDecisionType>(page, {
      order: [{ field: 'id', direction: 'asc' }],
      rows: (query) =>
        this.prisma.proposal.findMany({ ...query, where: { AND: [DECIDED, query.where] }, include: WITH_DOCUMENT }),
      count: () => this.prisma.proposal.count({ where: DECIDED }),
      node: nodeOf,
    });
  }
}

function nodeOf({ document, ...row }: Row): LabelledDecisionType {
  const labelled = labelledDecision(proposalOf(row), document.sha256);
  if (labelled === null) throw new Error(`Proposal ${row.id} was listed as decided and is not.`);
  return labelled;
}
