import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type Actor } from '@recourse/access-server';
import { FlagOutcomeType } from './flag-outcome.type.js';
import { AssignFlagsInput, DecideFlagsInput } from './flags-together.input.js';
import { FlagsTogether, type FlagOutcome } from './flags-together.js';

@Resolver()
export class FlagsTogetherResolver {
  constructor(private readonly together: FlagsTogether) {}

  @Allow('flag:decide')
  @Mutation(() => [FlagOutcomeType], {
    description:
      'Acknowledges, waives or reopens several flags; each is done or refused of its own, in the order named.',
  })
  decideFlags(
    @Args('input', { description: 'The decision.' }) input: DecideFlagsInput,
    @CurrentActor() actor: Actor,
  ): Promise<readonly FlagOutcome[]> {
    const { flags, act, reason, until } = input;
    return this.together.decide(actor, flags, { act, reason: reason ?? null, until: until ?? null });
  }

  @Allow('flag:comment')
  @Mutation(() => [FlagOutcomeType], {
    description: 'Gives several flags to a colleague, or to nobody; each is done or refused of its own.',
  })
  assignFlags(
    @Args('input', { description: 'Flags and person.' }) input: AssignFlagsInput,
    @CurrentActor() actor: Actor,
  ): Promise<readonly FlagOutcome[]> {
    return this.together.assign(actor, input.flags, input.personId ?? null);
  }
}
