import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MaskedWithout, PeopleReader, PersonType } from '@recourse/access-server';
import { ContractsRepository, ContractType } from '@recourse/contracts-server';
import { loadMany, loadOne, PrismaService } from '@recourse/platform-server';
import { FlagCommentType } from './flag-comment.type.js';
import { FlagType } from './flag.type.js';
import { FlagsRepository } from './flags.repository.js';

/** What a flag leads to, fetched for all flags of a request at once. */
@Resolver(() => FlagType)
export class FlagRelationsResolver {
  private readonly contractWith = loadOne(
    (ids: readonly string[]) => this.contracts.byIds(ids),
    ({ id }) => id,
  );

  private readonly personWith = loadOne(
    (ids: readonly string[]) => this.people.byIds(ids),
    ({ id }) => id,
  );

  private readonly flagWith = loadOne(
    (ids: readonly string[]) => this.repository.byIds(ids),
    ({ id }) => id,
  );

  private readonly commentsOn = loadMany(
    (ids: readonly string[]) =>
      this.prisma.flagComment.findMany({ where: { flagId: { in: [...ids] } }, orderBy: { id: 'asc' } }),
    ({ flagId }) => flagId,
  );

  constructor(
    private readonly prisma: PrismaService,
    private readonly repository: FlagsRepository,
    private readonly contracts: ContractsRepository,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField(() => ContractType, { description: 'Head of the family of contracts it is about.' })
  contract(@Parent() { contractId }: FlagType, @Context() context: object) {
    return this.contractWith(context).load(contractId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who has been given it.' })
  assignedTo(@Parent() { assignedToId }: FlagType, @Context() context: object) {
    return assignedToId && this.personWith(context).load(assignedToId);
  }

  @ResolveField(() => FlagType, {
    nullable: true,
    description: 'The flag before it, where the condition had gone and came back.',
  })
  previous(@Parent() { previousId }: FlagType, @Context() context: object) {
    return previousId && this.flagWith(context).load(previousId);
  }

  @MaskedWithout('flag:comment')
  @ResolveField(() => [FlagCommentType], {
    nullable: true,
    description: 'What was said about it, the first first. Null for who may not comment.',
  })
  comments(@Parent() { id }: FlagType, @Context() context: object) {
    return this.commentsOn(context).load(id);
  }
}
