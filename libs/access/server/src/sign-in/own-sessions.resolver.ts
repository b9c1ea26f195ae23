import { Args, Context, Field, GraphQLISODateTime, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { notSignedIn, type Actor } from '@recourse/access-domain';
import { Refused } from '@recourse/kernel';
import { CurrentActor, type GraphqlContext } from '../permission/current-actor.js';
import { SignedIn, VisibleWith } from '../permission/marks.js';
import { Account } from './account.js';
import { sessionSecretOf } from './session-cookie.js';
import { Sessions, type OwnSession } from './sessions.js';

@VisibleWith('signed-in')
@ObjectType('OwnSession', { description: 'A browser in which the person who asks is signed in.' })
class OwnSessionType implements OwnSession {
  @Field(() => ID, { description: 'Stays the same until it ends.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was signed in.' })
  startedAt!: Date;

  @Field(() => GraphQLISODateTime, {
    description: 'When it was last used, to the minute; in its last twelve hours its latest use may be later.',
  })
  lastUsedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The address it was signed in from, where known.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'The browser, as it describes itself.' })
  userAgent!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current!: boolean;
}

/** Where the person who asks is signed in. A token is no browser: it neither sees sessions nor ends them. */
@Resolver()
export class OwnSessionsResolver {
  constructor(
    private readonly sessions: Sessions,
    private readonly account: Account,
  ) {}

  @SignedIn()
  @Query(() => [OwnSessionType], {
    description: 'Where you are signed in: this browser first, then the latest used. Not for tokens.',
  })
  mySessions(@CurrentActor() actor: Actor, @Context() context: GraphqlContext): Promise<readonly OwnSession[]> {
    return this.sessions.ofPerson(actor.id, secretOf(context));
  }

  @SignedIn()
  @Mutation(() => [OwnSessionType], { description: 'Ends one of your sessions; returns those that remain.' })
  async endSession(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<readonly OwnSession[]> {
    const secret = secretOf(context);
    await this.account.endSession(actor, id);
    return this.sessions.ofPerson(actor.id, secret);
  }

  @SignedIn()
  @Mutation(() => [OwnSessionType], { description: 'Ends all your sessions but this one; returns what remains.' })
  async endOtherSessions(
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<readonly OwnSession[]> {
    const secret = secretOf(context);
    await this.account.endOtherSessions(actor, secret);
    return this.sessions.ofPerson(actor.id, secret);
  }
}

/** The secret of the session that asks. Refuses `not-signed-in` to a token. */
function secretOf({ req }: GraphqlContext): string {
  const secret = req.headers.authorization === undefined ? sessionSecretOf(req) : undefined;
  if (secret === undefined) throw new Refused(notSignedIn);
  return secret;
}
