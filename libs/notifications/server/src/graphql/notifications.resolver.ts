import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { notSignedIn, type Actor } from '@recourse/access-domain';
import { CurrentActor, may, SignedIn, type GraphqlContext } from '@recourse/access-server';
import { Refused } from '@recourse/kernel';
import { PageArgs, type Connection } from '@recourse/platform-server';
import { withoutAmounts } from '@recourse/scoring-domain';
import { Inbox, type ToldNotification } from '../inbox/inbox.js';
import { NotificationConnection, NotificationType } from './notification.type.js';

/** What the person who asks was told. A token sees what its scope lets it see, and marks nothing. */
@Resolver(() => NotificationConnection)
export class NotificationsResolver {
  constructor(private readonly inbox: Inbox) {}

  @SignedIn()
  @Query(() => NotificationConnection, { description: 'What you were told, the newest first.' })
  myNotifications(@Args() page: PageArgs, @CurrentActor() actor: Actor): Promise<Connection<ToldNotification>> {
    return this.inbox.page(actor, page);
  }

  @SignedIn()
  @Mutation(() => [NotificationType], {
    description: 'Marks what you were told as read. Returns the newest twenty. Not for tokens.',
  })
  async markNotificationsRead(
    @Args('ids', { type: () => [ID], nullable: true, description: 'Which; all unless said.' }) ids: string[] | null,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<readonly ToldNotification[]> {
    refuseToken(context);
    await this.inbox.markRead(actor, ids ?? null);
    return (await this.inbox.page(actor, { first: NEWEST })).nodes;
  }

  @ResolveField(() => Int, { description: 'How many of all are not marked as read.' })
  unreadCount(@CurrentActor() actor: Actor): Promise<number> {
    return this.inbox.unread(actor);
  }
}

const NEWEST = 20;

/** Refuses `not-signed-in` to a token: what it may do is a matter of its scope, and this is in none. */
export function refuseToken({ req }: GraphqlContext): void {
  if (req.headers.authorization !== undefined) throw new Refused(notSignedIn);
}

@Resolver(() => NotificationType)
export class NotificationFieldsResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: 'A sentence more, where there is one. Amounts are left out for who sees no prices.',
  })
  detail(@Parent() { detail }: NotificationType, @Context() { req }: GraphqlContext): string | null {
    if (detail === null) return null;
    return req.actor && may(req.actor, 'price:read') ? detail : withoutAmounts(detail);
  }
}
