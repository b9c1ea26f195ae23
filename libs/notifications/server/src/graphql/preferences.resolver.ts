import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { CurrentActor, SignedIn, type GraphqlContext } from '@recourse/access-server';
import { kindsFor, standardPreferences } from '@recourse/notifications-domain';
import { Configuration } from '@recourse/platform-server';
import { OwnPreferences, type KeptPreferences } from '../preferences/own-preferences.js';
import { PREVIEW_DAYS, PreferencesPreview, type Foreseen } from '../preferences/preview.js';
import { NotificationKind } from './enums.js';
import { refuseToken } from './notifications.resolver.js';
import {
  NotificationChoiceInput,
  NotificationPreferencesType,
  NotificationPreviewType,
  UpdateNotificationPreferencesInput,
  type ForeseenNotificationType,
} from './preferences.type.js';

const SHOWN = 10;

/** What the person who asks wants to be told. */
@Resolver(() => NotificationPreferencesType)
export class PreferencesResolver {
  constructor(
    private readonly preferences: OwnPreferences,
    private readonly preview: PreferencesPreview,
    private readonly configuration: Configuration,
  ) {}

  @SignedIn()
  @Query(() => NotificationPreferencesType, { description: 'Of what you are told, where and when.' })
  myNotificationPreferences(@CurrentActor() actor: Actor): Promise<KeptPreferences> {
    return this.preferences.of(actor);
  }

  @SignedIn()
  @Query(() => NotificationPreviewType, {
    description: 'What preferences would tell you, before you save them: deadlines to come, flags and documents past.',
  })
  async notificationPreview(
    @Args('input', { description: 'The preferences to try.' }) input: NotificationChoiceInput,
    @CurrentActor() actor: Actor,
  ): Promise<NotificationPreviewType> {
    const { ahead, behind, isWhole } = await this.preview.of(actor, input);
    return {
      days: PREVIEW_DAYS,
      aheadCount: ahead.length,
      ahead: ahead.slice(0, SHOWN).map(foreseenOf),
      behindCount: behind.length,
      behind: behind.slice(0, SHOWN).map(foreseenOf),
      isWhole,
    };
  }

  @SignedIn()
  @Mutation(() => NotificationPreferencesType, { description: 'Changes of what you are told. Not for tokens.' })
  updateMyNotificationPreferences(
    @Args('input', { description: 'All of them, as they are to be.' })
    { expectedVersion, ...chosen }: UpdateNotificationPreferencesInput,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<KeptPreferences> {
    refuseToken(context);
    return this.preferences.update(actor, expectedVersion, chosen);
  }

  @ResolveField(() => [NotificationKind], { description: 'The kinds that you may see, and so be told of.' })
  kinds(@CurrentActor() { permissions }: Actor): readonly NotificationKind[] {
    return kindsFor(permissions);
  }

  @ResolveField(() => NotificationPreferencesType, { description: 'What is usual for your role.' })
  usual(@CurrentActor() { role }: Actor): KeptPreferences {
    return { ...standardPreferences(role), version: 0 };
  }

  @ResolveField(() => Boolean, { description: 'Whether this installation sends mail.' })
  mailIsSent(): boolean {
    return this.configuration.mail !== null;
  }
}

const foreseenOf = ({ on, byEmail, fact }: Foreseen): ForeseenNotificationType => ({
  on,
  byEmail,
  kind: fact.kind,
  day: fact.day,
  severity: fact.severity,
  title: fact.title,
  about: fact.about,
});
