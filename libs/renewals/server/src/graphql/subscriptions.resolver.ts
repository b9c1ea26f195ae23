import { Args, Field, GraphQLISODateTime, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor, VisibleWith } from '@recourse/access-server';
import { unwrap, type CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar } from '@recourse/platform-server';
import { parseCalendarFilter, type CalendarFilter } from '@recourse/renewals-domain';
import { Subscriptions, type Subscription } from '../subscriptions/subscriptions.js';
import { CalendarFilterInput } from './calendar-list.js';
import { EventKind, EventStatus } from './enums.js';

@ObjectType('CalendarFilter', {
  description: 'Which events: those that meet everything given; an empty list asks nothing.',
})
export class CalendarFilterType implements CalendarFilter {
  @Field(() => CalendarDateScalar, { nullable: true, description: 'On this day or later.' })
  from!: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'On this day or earlier.' })
  to!: CalendarDate | null;

  @Field(() => [EventKind], { description: 'Of any of these kinds.' })
  kinds!: readonly EventKind[];

  @Field(() => [EventStatus], { description: 'Standing at any of these when it is fetched.' })
  statuses!: readonly EventStatus[];

  @Field(() => [ID], { description: 'Of contracts with any of these suppliers.' })
  supplierIds!: readonly string[];

  @Field(() => [ID], { description: 'Of any of these contracts.' })
  contractIds!: readonly string[];

  @Field(() => [ID], { description: 'Of contracts with any of these owners.' })
  ownerIds!: readonly string[];

  @Field(() => [String], { description: 'Of contracts of any of these business units.' })
  businessUnits!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Of contracts whose reference, title or supplier has these words.',
  })
  search!: string | null;
}

@VisibleWith('calendar:export')
@ObjectType('CalendarSubscription', { description: 'A calendar that programs fetch by a secret address.' })
export class CalendarSubscriptionType implements Subscription {
  @Field(() => ID, { description: 'Names it, and is no secret.' })
  id!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => CalendarFilterType, { description: 'Which events it shows.' })
  filter!: CalendarFilter;

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'To the minute; null if never fetched.' })
  lastUsedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null unless it was revoked.' })
  revokedAt!: Date | null;
}

@ObjectType('NewCalendarSubscription', { description: 'A calendar just made.' })
export class NewCalendarSubscriptionType {
  @Field(() => CalendarSubscriptionType, { description: 'The calendar as it will be listed.' })
  subscription!: Subscription;

  @Field(() => String, {
    description: 'Its address, for a calendar program. Whoever knows it sees the calendar; shown only now.',
  })
  url!: string;
}

@InputType({ description: 'A calendar for the person signed in.' })
export class CreateCalendarSubscriptionInput {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => CalendarFilterInput, { nullable: true, description: 'Which events; all unless said.' })
  filter?: CalendarFilterInput | null;
}

@Resolver(() => CalendarSubscriptionType)
export class SubscriptionsResolver {
  constructor(private readonly subscriptions: Subscriptions) {}

  @Allow('calendar:export')
  @Query(() => [CalendarSubscriptionType], { description: 'Own calendars, the newest first, with revoked ones.' })
  myCalendarSubscriptions(@CurrentActor() actor: Actor): Promise<Subscription[]> {
    return this.subscriptions.ofActor(actor);
  }

  @Allow('calendar:export')
  @Mutation(() => NewCalendarSubscriptionType, { description: 'Makes a calendar. Its address is shown once.' })
  createCalendarSubscription(
    @Args('input', { description: 'Name and filter.' }) { name, filter }: CreateCalendarSubscriptionInput,
    @CurrentActor() actor: Actor,
  ): Promise<NewCalendarSubscriptionType> {
    return this.subscriptions.create(actor, { name, filter: unwrap(parseCalendarFilter(filter ?? {})) });
  }

  @Allow('calendar:export')
  @Mutation(() => CalendarSubscriptionType, {
    description: "Closes the address of a calendar: of one's own, or of anybody's for those who manage people.",
  })
  revokeCalendarSubscription(
    @Args('id', { type: () => ID, description: 'The calendar.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<Subscription> {
    return this.subscriptions.revoke(actor, id);
  }
}
