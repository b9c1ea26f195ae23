import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, PersonType } from '@recourse/access-server';
import { loadOne } from '@recourse/platform-server';
import { FlagCommentType } from './flag-comment.type.js';
import { FlagDecisionType } from './flag.type.js';

/** Who decided. */
@Resolver(() => FlagDecisionType)
export class FlagDecisionResolver {
  private readonly personWith = loadOne(
    (ids: readonly string[]) => this.people.byIds(ids),
    ({ id }) => id,
  );

  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who took it, and approved a waiver.' })
  decidedBy(@Parent() { decidedBy }: FlagDecisionType, @Context() context: object) {
    return this.personWith(context).load(decidedBy);
  }
}

/** Who said it. */
@Resolver(() => FlagCommentType)
export class FlagCommentResolver {
  private readonly personWith = loadOne(
    (ids: readonly string[]) => this.people.byIds(ids),
    ({ id }) => id,
  );

  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who said it.' })
  author(@Parent() { personId }: FlagCommentType, @Context() context: object) {
    return this.personWith(context).load(personId);
  }
}
