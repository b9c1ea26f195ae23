import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import { unwrap } from '@recourse/kernel';
import { Clock, connection, PrismaService } from '@recourse/platform-server';
import { parseCalendarFilter } from '@recourse/renewals-domain';
import { WHY } from '@recourse/suppliers-server';
import { whereOf } from '../calendar/calendar-where.js';
import { DecideEvent } from '../calendar/decide-event.js';
import { keptEventOf, type KeptEvent } from '../calendar/kept-event.js';
import { CalendarEventConnection, CalendarEventType } from './calendar-event.type.js';
import { CalendarListArgs, orderOf } from './calendar-list.js';
import { EventDecision } from './enums.js';

@InputType({ description: 'A decision about an event.' })
export class DecideCalendarEventInput {
  @Field(() => ID, { description: 'The event.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;

  @Field(() => EventDecision, { nullable: true, description: 'What is decided; null takes an earlier decision back.' })
  decision?: EventDecision | null;
}

/** Finds events, and lets people decide about them. */
@Resolver(() => CalendarEventType)
export class CalendarEventsResolver {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly decisions: DecideEvent,
  ) {}

  @Allow('calendar:read')
  @Query(() => CalendarEventConnection, { description: 'The calendar: what is coming, and what was missed.' })
  calendarEvents(@Args() { filter, orderBy, ...page }: CalendarListArgs) {
    const today = this.clock.today();
    const where = whereOf(unwrap(parseCalendarFilter(filter ?? {})), today);
    return connection(page, {
      order: orderOf(orderBy),
      rows: (query) => this.prisma.calendarEvent.findMany({ ...query, where: { AND: [where, query.where] } }),
      count: () => this.prisma.calendarEvent.count({ where }),
      node: (row) => keptEventOf(row, today),
    });
  }

  @Allow('contract:edit')
  @Mutation(() => CalendarEventType, {
    description: 'Marks an event as done or dismisses it. It stays so when dates are worked out again.',
  })
  decideCalendarEvent(
    @Args('input', { description: 'The decision.' }) { decision, ...input }: DecideCalendarEventInput,
    @Args('why', { ...WHY, description: 'Why; needed to dismiss an event. Kept in the history.' }) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<KeptEvent> {
    return this.decisions.decide({ actor, why }, { ...input, decision: decision ?? null });
  }
}
