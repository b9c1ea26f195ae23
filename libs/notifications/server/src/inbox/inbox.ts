import { Injectable } from '@nestjs/common';
import type { Actor } from '@recourse/access-domain';
import { dayIn } from '@recourse/contracts-server';
import type { CalendarDate } from '@recourse/kernel';
import { kindsFor, type NotificationKind, type Target } from '@recourse/notifications-domain';
import {
  Clock,
  connection,
  PrismaService,
  type Connection,
  type Notification as NotificationRow,
  type PageArgs,
  type Prisma,
  type SortColumn,
} from '@recourse/platform-server';
import type { Severity } from '@recourse/scoring-domain';
import { idsAmong } from '@recourse/suppliers-server';

/** What a person was told. */
export interface ToldNotification extends Target {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly day: CalendarDate;
  readonly leadDays: number | null;
  readonly severity: Severity | null;
  readonly title: string;
  readonly about: string;
  readonly detail: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

const toldOf = ({
  key: _key,
  personId: _person,
  inApp: _inApp,
  byEmail: _byEmail,
  mailedAt: _mailed,
  day,
  ...row
}: NotificationRow): ToldNotification => ({ ...row, day: dayIn(day) });

const NEWEST_FIRST: readonly SortColumn[] = [
  { field: 'createdAt', direction: 'desc' },
  { field: 'id', direction: 'desc' },
];

/** What people were told in Recourse itself, each their own. Kinds that one may no longer see are left out. */
@Injectable()
export class Inbox {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  page(actor: Actor, page: PageArgs): Promise<Connection<ToldNotification>> {
    const where = shownTo(actor);
    return connection(page, {
      order: NEWEST_FIRST,
      rows: (query) => this.prisma.notification.findMany({ ...query, where: { AND: [where, query.where] } }),
      count: () => this.prisma.notification.count({ where }),
      node: toldOf,
    });
  }

  unread(actor: Actor): Promise<number> {
    return this.prisma.notification.count({ where: { ...shownTo(actor), readAt: null } });
  }

  /** Marks those of these ids that are one's own, or all; what is read stays as it was read. */
  async markRead(actor: Actor, ids: readonly string[] | null): Promise<void> {
    const which = ids === null ? {} : { id: { in: [...idsAmong(ids)] } };
    const where = { AND: [shownTo(actor), which, { readAt: null }] };
    await this.prisma.notification.updateMany({ where, data: { readAt: this.clock.now() } });
  }
}

const shownTo = ({ id, permissions }: Actor): Prisma.NotificationWhereInput => ({
  personId: id,
  inApp: true,
  kind: { in: [...kindsFor(permissions)] },
});
