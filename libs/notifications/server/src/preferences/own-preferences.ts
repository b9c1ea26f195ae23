import { Injectable } from '@nestjs/common';
import type { Actor } from '@recourse/access-domain';
import { Refused, unwrap } from '@recourse/kernel';
import { parsePreferences, standardPreferences, type NotificationPreferences } from '@recourse/notifications-domain';
import { changedMeanwhile, Clock, PrismaService, type Transaction } from '@recourse/platform-server';
import { preferencesOf } from '../telling/recipients.js';

/** Preferences as they are kept. */
export interface KeptPreferences extends NotificationPreferences {
  /** 0 while the person has chosen nothing, and what is usual for their role holds. */
  readonly version: number;
}

/** What people want to be told; each by their own choice. */
@Injectable()
export class OwnPreferences {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {}

  async of({ id, role }: Actor, tx: Transaction = this.prisma): Promise<KeptPreferences> {
    const row = await tx.notificationPreferences.findUnique({ where: { personId: id } });
    return row ? { ...preferencesOf(row), version: row.version } : { ...standardPreferences(role), version: 0 };
  }

  /** Refuses what `parsePreferences` refuses, and `changed-meanwhile` on another version than the last. */
  async update(actor: Actor, expectedVersion: number, given: NotificationPreferences): Promise<KeptPreferences> {
    const { leadDays, inApp, byEmail, ...chosen } = unwrap(parsePreferences(given));
    const data = { ...chosen, leadDays: [...leadDays], inApp: [...inApp], byEmail: [...byEmail] };
    return this.prisma.$transaction(async (tx) => {
      const kept = { ...data, version: expectedVersion + 1, updatedAt: this.clock.now() };
      const { count } =
        expectedVersion === 0
          ? await tx.notificationPreferences.createMany({
              data: [{ ...kept, personId: actor.id }],
              skipDuplicates: true,
            })
          : await tx.notificationPreferences.updateMany({
              where: { personId: actor.id, version: expectedVersion },
              data: kept,
            });
      const after = await this.of(actor, tx);
      if (count === 1) return after;
      const { version, ...current } = after;
      throw new Refused(changedMeanwhile(version, current));
    });
  }
}
