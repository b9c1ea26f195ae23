import { Injectable } from '@nestjs/common';
import type { Actor } from '@recourse/access-domain';
import { dayColumn } from '@recourse/contracts-server';
import { addDays, unwrap, type CalendarDate } from '@recourse/kernel';
import {
  flagFact,
  notificationsOver,
  parsePreferences,
  type DueNotification,
  type Fact,
  type NotificationPreferences,
} from '@recourse/notifications-domain';
import { Clock } from '@recourse/platform-server';
import { ToldFacts } from '../telling/told-facts.js';

/** Days looked back and ahead. */
export const PREVIEW_DAYS = 30;

/** More is not looked at: a preview answers while somebody moves a switch. */
const MOST_FACTS = 1_000;

/** What somebody would be told on a day. */
export interface Foreseen extends DueNotification {
  readonly on: CalendarDate;
}

export interface Preview {
  /** In the days to come, of days that are counted down to; the earliest first. */
  readonly ahead: readonly Foreseen[];
  /** In the days past, of flags and documents; the latest first. */
  readonly behind: readonly Foreseen[];
  /** Whether all there is was looked at; else there is more. */
  readonly isWhole: boolean;
}

/** Shows what preferences would mean before they are saved. */
@Injectable()
export class PreferencesPreview {
  constructor(
    private readonly clock: Clock,
    private readonly facts: ToldFacts,
  ) {}

  async of(actor: Actor, given: NotificationPreferences): Promise<Preview> {
    const preferences = unwrap(parsePreferences(given));
    const recipient = { personId: actor.id, permissions: actor.permissions, preferences };
    const today = this.clock.today();
    const coming = await this.coming(actor, preferences);
    const happened = await this.happened();
    const ahead = notificationsOver(recipient, coming, { from: today, to: addDays(today, PREVIEW_DAYS) });
    const past = notificationsOver(recipient, happened, { from: addDays(today, -PREVIEW_DAYS), to: today });
    const isWhole = coming.length < MOST_FACTS && happened.length < MOST_FACTS;
    return { ahead, behind: [...past].reverse(), isWhole };
  }

  private coming(actor: Actor, { scope, leadDays }: NotificationPreferences): Promise<readonly Fact[]> {
    const from = this.clock.today();
    const span = { from, to: addDays(from, PREVIEW_DAYS + Math.max(...leadDays)) };
    return this.facts.firstDays(span, { ownerId: scope === 'OWN' ? actor.id : null, most: MOST_FACTS });
  }

  private async happened(): Promise<readonly Fact[]> {
    const since = dayColumn(addDays(this.clock.today(), -PREVIEW_DAYS));
    const flags = await this.facts.flags({ openedOn: { gte: since }, state: 'OPEN' }, MOST_FACTS / 2);
    const documents = await this.facts.documents({ finishedAt: { gte: since } }, MOST_FACTS / 2);
    return [...flags.map((flag) => flagFact(flag, flag.openedOn)), ...documents].filter((fact) => fact !== null);
  }
}
