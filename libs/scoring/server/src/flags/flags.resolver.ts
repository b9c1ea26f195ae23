import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type Actor } from '@recourse/access-server';
import { PageArgs, type Connection, type FlagComment } from '@recourse/platform-server';
import type { AssignedFlag } from './flag-row.js';
import { FlagCommentType } from './flag-comment.type.js';
import { AssignFlagInput, DecideFlagInput, FlagFilter, FlagSort } from './flag.input.js';
import { FlagConnection, FlagType } from './flag.type.js';
import { Flags } from './flags.service.js';
import { FlagsRepository } from './flags.repository.js';

@Resolver(() => FlagType)
export class FlagsResolver {
  constructor(
    private readonly repository: FlagsRepository,
    private readonly service: Flags,
  ) {}

  @Allow('flag:read')
  @Query(() => FlagConnection, { description: 'Flags of all contracts.' })
  flags(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, type: () => FlagFilter, description: 'Which; those that stand unless said.' })
    filter: FlagFilter | null,
    @Args('sort', { type: () => FlagSort, defaultValue: 'SEVERITY', description: 'What comes first.' })
    sort: FlagSort,
  ): Promise<Connection<AssignedFlag>> {
    return this.repository.page(page, filter ?? {}, sort);
  }

  @Allow('flag:read')
  @Query(() => FlagType, { nullable: true, description: 'One flag; null where there is none of this id.' })
  async flag(@Args('id', { type: () => ID, description: 'The flag.' }) id: string): Promise<AssignedFlag | null> {
    const [flag] = await this.repository.byIds([id]);
    return flag ?? null;
  }

  @Allow('flag:decide')
  @Mutation(() => FlagType, { description: 'Acknowledges, waives or reopens a flag.' })
  decideFlag(
    @Args('input', { description: 'The decision.' }) input: DecideFlagInput,
    @CurrentActor() actor: Actor,
  ): Promise<AssignedFlag> {
    const { act, reason, until } = input;
    return this.service.decide(actor, input, { act, reason: reason ?? null, until: until ?? null });
  }

  @Allow('flag:comment')
  @Mutation(() => FlagType, { description: 'Gives a flag to a colleague, or to nobody.' })
  assignFlag(
    @Args('input', { description: 'Flag and person.' }) input: AssignFlagInput,
    @CurrentActor() actor: Actor,
  ): Promise<AssignedFlag> {
    return this.service.assign(actor, input, input.personId ?? null);
  }

  @Allow('flag:comment')
  @Mutation(() => FlagCommentType, { description: 'Says something about a flag.' })
  commentFlag(
    @Args('flagId', { type: () => ID, description: 'The flag.' }) flagId: string,
    @Args('text', { description: 'The words, up to 4000 characters.' }) text: string,
    @CurrentActor() actor: Actor,
  ): Promise<FlagComment> {
    return this.service.comment(actor, flagId, text);
  }
}
