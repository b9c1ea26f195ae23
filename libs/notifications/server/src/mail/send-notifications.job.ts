import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@recourse/access-domain';
import { dayIn } from '@recourse/contracts-server';
import { kindsFor } from '@recourse/notifications-domain';
import {
  Clock,
  Configuration,
  PrismaService,
  Task,
  type Notification,
  type Person,
  type TaskHandler,
} from '@recourse/platform-server';
import { withoutAmounts } from '@recourse/scoring-domain';
import { createHash } from 'node:crypto';
import { pathOf } from '../inbox/path.js';
import { mailText, type Digest, type MailedNotification } from './digest.js';
import { MailServer } from './mail-server.js';
import { SEND_NOTIFICATIONS, type SendNotifications } from './send-notifications.js';
import { waiting } from './waiting-mail.js';

/** A mail longer than this is read by nobody. */
const LISTED = 50;

/** Mails to one person what they are to be told. A failure is tried again by the queue, later ones by the next order. */
@Task({ name: SEND_NOTIFICATIONS, attempts: 6 })
@Injectable()
export class SendNotificationsJob implements TaskHandler {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
    private readonly server: MailServer,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { personId } = payload as SendNotifications;
    const person = await this.prisma.person.findUnique({ where: { id: personId, deactivatedAt: null } });
    if (!person || !this.configuration.mail) return;
    // The role may have changed since it was written down.
    const kind = { in: [...kindsFor(new Set(permissionsOf(person.role)))] };
    const rows = await this.prisma.notification.findMany({
      where: { AND: [waiting(this.clock.now()), { personId, kind }] },
      orderBy: [{ day: 'asc' }, { id: 'asc' }],
    });
    if (rows.length === 0) return;
    const { publicUrl } = this.configuration;
    const settingsUrl = `${publicUrl}/settings/notifications`;
    const words = mailText(this.digestOf(person, rows));
    await this.server.send({ ...words, to: person.email, messageId: messageIdOf(rows, publicUrl), settingsUrl });
    const where = { id: { in: rows.map(({ id }) => id) } };
    await this.prisma.notification.updateMany({ where, data: { mailedAt: this.clock.now() } });
  }

  private digestOf({ name, role }: Person, rows: readonly Notification[]): Digest {
    const { publicUrl } = this.configuration;
    const seesPrices = permissionsOf(role).includes('price:read');
    return {
      name,
      today: this.clock.today(),
      notifications: rows.slice(0, LISTED).map((row): MailedNotification => ({
        ...row,
        day: dayIn(row.day),
        detail: row.detail === null || seesPrices ? row.detail : withoutAmounts(row.detail),
        url: publicUrl + pathOf(row),
      })),
      more: Math.max(0, rows.length - LISTED),
      settingsUrl: `${publicUrl}/settings/notifications`,
      homeUrl: publicUrl,
    };
  }
}

/** Sent once more where the process ended between sending and noting it: by its name a mail program knows it again. */
function messageIdOf(rows: readonly Notification[], publicUrl: string): string {
  const hash = createHash('sha256');
  for (const { id } of rows) hash.update(id);
  return `<${hash.digest('hex').slice(0, 40)}@${new URL(publicUrl).hostname}>`;
}
