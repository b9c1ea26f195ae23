import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import type { NotificationPreferences } from '@recourse/notifications-domain';
import { CalendarDateScalar } from '@recourse/platform-server';
import { Severity } from '@recourse/scoring-domain';
import type { KeptPreferences } from '../preferences/own-preferences.js';
import { MailRhythm, NotificationKind, NotificationScope } from './enums.js';

@ObjectType('NotificationPreferences', { description: 'Of what the person who asks is told, where and when.' })
export class NotificationPreferencesType implements KeptPreferences {
  @Field(() => NotificationScope, { description: 'Of which contracts.' })
  scope!: NotificationScope;

  @Field(() => [Int], { description: 'How many days before a day that is counted down to; the most first.' })
  leadDays!: readonly number[];

  @Field(() => Severity, { description: 'Flags less grave are left out.' })
  leastSeverity!: Severity;

  @Field(() => [NotificationKind], { description: 'Told in Recourse itself.' })
  inApp!: readonly NotificationKind[];

  @Field(() => [NotificationKind], { description: 'Told by mail, where mail is sent at all.' })
  byEmail!: readonly NotificationKind[];

  @Field(() => MailRhythm, { description: 'When mail is sent.' })
  rhythm!: MailRhythm;

  @Field(() => Int, {
    description: 'Send it back as expectedVersion. 0: nothing was chosen yet, and what is usual for the role holds.',
  })
  version!: number;
}

@InputType('NotificationChoiceInput', { description: 'Of what to be told, where and when.' })
export class NotificationChoiceInput implements NotificationPreferences {
  @Field(() => NotificationScope, { description: 'Of which contracts.' })
  scope!: NotificationScope;

  @Field(() => [Int], { description: '1 to 6 times how many days ahead, each 0 to 365.' })
  leadDays!: number[];

  @Field(() => Severity, { description: 'Flags less grave are left out.' })
  leastSeverity!: Severity;

  @Field(() => [NotificationKind], { description: 'In Recourse itself.' })
  inApp!: NotificationKind[];

  @Field(() => [NotificationKind], { description: 'By mail.' })
  byEmail!: NotificationKind[];

  @Field(() => MailRhythm, { description: 'When mail is sent.' })
  rhythm!: MailRhythm;
}

@InputType('UpdateNotificationPreferencesInput', { description: 'All of the own preferences, as they are to be.' })
export class UpdateNotificationPreferencesInput extends NotificationChoiceInput {
  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;
}

@ObjectType('ForeseenNotification', { description: 'What the preferences would tell, or would have told.' })
export class ForeseenNotificationType {
  @Field(() => CalendarDateScalar, { description: 'The day on which it would be told.' })
  on!: CalendarDate;

  @Field(() => NotificationKind, { description: 'What it is about.' })
  kind!: NotificationKind;

  @Field(() => CalendarDateScalar, { description: 'The day that is counted down to, or on which it happened.' })
  day!: CalendarDate;

  @Field(() => Severity, { nullable: true, description: 'How grave a flag is; null for all else.' })
  severity!: Severity | null;

  @Field(() => String, { description: 'What is the matter, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'The contract or the document.' })
  about!: string;

  @Field(() => Boolean, { description: 'Whether it would be mailed too, where mail is sent at all.' })
  byEmail!: boolean;
}

@ObjectType('NotificationPreview', { description: 'What preferences mean, told by the register as it is today.' })
export class NotificationPreviewType {
  @Field(() => Int, { description: 'How many days are looked ahead and back.' })
  days!: number;

  @Field(() => Int, { description: 'How much would be told in the days to come of days that are counted down to.' })
  aheadCount!: number;

  @Field(() => [ForeseenNotificationType], { description: 'The first ten of it.' })
  ahead!: readonly ForeseenNotificationType[];

  @Field(() => Int, { description: 'How much would have been told in the days past of open flags and of documents.' })
  behindCount!: number;

  @Field(() => [ForeseenNotificationType], { description: 'The last ten of it, the latest first.' })
  behind!: readonly ForeseenNotificationType[];

  @Field(() => Boolean, { description: 'Whether all was looked at; if not, there is more.' })
  isWhole!: boolean;
}
