import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { notSignedIn, type Actor } from '@recourse/access-domain';
import { Refused } from '@recourse/kernel';
import { PrismaService } from '@recourse/platform-server';
import { personOf } from '../people/person.type.js';
import { Welcome } from '../people/welcome.js';
import { CurrentActor, type GraphqlContext, type RequestWithActor } from '../permission/current-actor.js';
import { Public, SignedIn } from '../permission/marks.js';
import { Account } from './account.js';
import { ChangePasswordInput, MeType, TakeUpLinkInput } from './me.type.js';
import { clientOf, giveSessionCookie, sessionSecretOf, takeSessionCookie } from './session-cookie.js';
import { Sessions, type OpenedSession } from './sessions.js';

/** Signing in and out by GraphQL: the session travels in a cookie that scripts in the page cannot read. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly prisma: PrismaService,
    private readonly account: Account,
    private readonly welcome: Welcome,
    private readonly sessions: Sessions,
  ) {}

  @SignedIn()
  @Query(() => MeType, { description: 'The person signed in, or the person the token acts for.' })
  me(@CurrentActor() actor: Actor): Promise<MeType> {
    return this.describe(actor);
  }

  @Public()
  @Mutation(() => MeType, { description: 'Signs in; the answer sets the session cookie.' })
  async signIn(
    @Args('email', { description: 'As invited.' }) email: string,
    @Args('password', { description: 'As chosen.' }) password: string,
    @Context() { req }: GraphqlContext,
  ): Promise<MeType> {
    return this.begin(req, await this.account.signIn({ email, password }, clientOf(req)));
  }

  @Public()
  @Mutation(() => MeType, { description: 'Takes up a one-time link: sets the password and signs in.' })
  async takeUpLink(
    @Args('input', { description: 'The answer to the link.' }) input: TakeUpLinkInput,
    @Context() { req }: GraphqlContext,
  ): Promise<MeType> {
    return this.begin(req, await this.welcome.takeUp(input, clientOf(req)));
  }

  @SignedIn()
  @Mutation(() => MeType, { description: 'Changes the own password and signs out every other browser.' })
  async changePassword(
    @Args('input', { description: 'The password until now, and the new one.' }) input: ChangePasswordInput,
    @CurrentActor() actor: Actor,
    @Context() { req }: GraphqlContext,
  ): Promise<MeType> {
    return this.begin(req, await this.account.changePassword(actor, input, clientOf(req)));
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Ends this session; no error where there is none.' })
  async signOut(@Context() { req }: GraphqlContext): Promise<boolean> {
    const secret = sessionSecretOf(req);
    if (secret !== undefined) await this.sessions.close(secret);
    takeSessionCookie(req.reply);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean, {
    description: 'Ends all own sessions, this one included. API tokens are revoked one by one.',
  })
  async signOutEverywhere(@CurrentActor() actor: Actor, @Context() { req }: GraphqlContext): Promise<boolean> {
    await this.account.signOutEverywhere(actor);
    takeSessionCookie(req.reply);
    return true;
  }

  private async begin(req: RequestWithActor, opened: OpenedSession): Promise<MeType> {
    const before = sessionSecretOf(req);
    if (before !== undefined) await this.sessions.close(before);
    giveSessionCookie(req.reply, opened);
    const actor = await this.sessions.actorOf(opened.secret);
    // Somebody else may have deactivated the account in this moment.
    if (actor === undefined) throw new Refused(notSignedIn);
    // Fields of the answer are masked for whoever has just signed in, not for the stranger who asked.
    req.actor = actor;
    return this.describe(actor);
  }

  private async describe({ id, permissions }: Actor): Promise<MeType> {
    const person = await this.prisma.person.findUniqueOrThrow({ where: { id } });
    return { person: personOf(person), email: person.email, permissions: [...permissions] };
  }
}
