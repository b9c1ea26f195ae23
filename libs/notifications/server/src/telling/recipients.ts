import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@recourse/access-domain';
import { standardPreferences, type NotificationPreferences, type Recipient } from '@recourse/notifications-domain';
import {
  Configuration,
  PrismaService,
  type NotificationPreferences as PreferencesRow,
  type Prisma,
} from '@recourse/platform-server';

/** Preferences as people chose them, without what the row keeps besides. */
export const preferencesOf = ({
  personId: _,
  version: _version,
  updatedAt: _at,
  ...chosen
}: PreferencesRow): NotificationPreferences => chosen;

/** Everybody who may be told something, with what they want to hear of. */
@Injectable()
export class Recipients {
  constructor(
    private readonly prisma: PrismaService,
    private readonly configuration: Configuration,
  ) {}

  /** All who can sign in. */
  all(): Promise<readonly Recipient[]> {
    return this.where({});
  }

  /** One of them; undefined where the account is no longer active. */
  async one(personId: string): Promise<Recipient | undefined> {
    const [recipient] = await this.where({ id: personId });
    return recipient;
  }

  private async where(which: Prisma.PersonWhereInput): Promise<readonly Recipient[]> {
    const people = await this.prisma.person.findMany({
      where: { AND: [which, { deactivatedAt: null }] },
      select: { id: true, role: true, notificationPreferences: true },
      orderBy: { id: 'asc' },
    });
    return people.map(({ id, role, notificationPreferences: row }) => ({
      personId: id,
      permissions: new Set(permissionsOf(role)),
      preferences: this.inForce(row ? preferencesOf(row) : standardPreferences(role)),
    }));
  }

  /** Without a mail server nothing waits to be mailed on the day there is one. */
  private inForce(preferences: NotificationPreferences): NotificationPreferences {
    return this.configuration.mail ? preferences : { ...preferences, byEmail: [] };
  }
}
