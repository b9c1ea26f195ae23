import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loadMany, loadOne, PrismaService } from '@recourse/platform-server';
import { proposalOf } from '../proposals/proposal-row.js';
import { proposalNode, ProposalType } from './proposal.type.js';

/** Where the language model and the built-in reader disagree. */
@Resolver(() => ProposalType)
export class DisagreementResolver {
  private readonly proposalById = loadOne(
    (ids: readonly string[]) => this.prisma.proposal.findMany({ where: { id: { in: [...ids] } } }),
    ({ id }) => id,
  );

  private readonly disputesOf = loadMany(
    (ids: readonly string[]) =>
      this.prisma.proposal.findMany({
        where: { disagreesWithId: { in: [...ids] }, state: { not: 'SUPERSEDED' } },
        orderBy: { id: 'asc' },
      }),
    ({ disagreesWithId }) => disagreesWithId ?? '',
  );

  constructor(private readonly prisma: PrismaService) {}

  @ResolveField(() => ProposalType, {
    nullable: true,
    description: 'What the built-in reader says on the same matter, where a language model says otherwise.',
  })
  async disagreesWith(@Parent() { disagreesWithId }: ProposalType, @Context() context: object) {
    const row = disagreesWithId === null ? null : await this.proposalById(context).load(disagreesWithId);
    return row && proposalNode(proposalOf(row));
  }

  @ResolveField(() => [ProposalType], { description: 'What a language model says otherwise on the same matter.' })
  async disputedBy(@Parent() { id }: ProposalType, @Context() context: object): Promise<ProposalType[]> {
    return (await this.disputesOf(context).load(id)).map((row) => proposalNode(proposalOf(row)));
  }
}
