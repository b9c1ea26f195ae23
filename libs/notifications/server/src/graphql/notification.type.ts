import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, connectionOf } from '@recourse/platform-server';
import { Severity } from '@recourse/scoring-domain';
import type { ToldNotification } from '../inbox/inbox.js';
import { NotificationKind } from './enums.js';

@VisibleWith('signed-in')
@ObjectType('Notification', { description: 'Something that the person who asks was told.' })
export class NotificationType implements Omit<ToldNotification, 'detail'> {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => NotificationKind, { description: 'What it is about.' })
  kind!: NotificationKind;

  @Field(() => CalendarDateScalar, { description: 'The day that is counted down to, or on which it happened.' })
  day!: CalendarDate;

  @Field(() => Int, { nullable: true, description: 'How many days ahead it was to be told; null for what happened.' })
  leadDays!: number | null;

  @Field(() => Severity, { nullable: true, description: 'How grave a flag was then; null for all else.' })
  severity!: Severity | null;

  @Field(() => String, { description: 'What is the matter, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'The contract or the document, as it was called then.' })
  about!: string;

  @Field(() => ID, { nullable: true, description: 'The contract it leads to.' })
  contractId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The event of the calendar it leads to.' })
  eventId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The flag it leads to.' })
  flagId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The document it leads to.' })
  documentId!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was told.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was marked as read; null until then.' })
  readAt!: Date | null;

  /** For the resolver, which leaves out amounts for who sees none. */
  detail!: string | null;
}

@ObjectType('NotificationConnection', { description: 'What one was told, page by page.' })
export class NotificationConnection extends connectionOf(NotificationType, 'Notification') {}
