import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@recourse/access-domain';
import { AuditLog, hashOfSecret, newSecret, requirePermission, type Actor } from '@recourse/access-server';
import { invalid, Refused, unwrap, type Refusal } from '@recourse/kernel';
import { Clock, Configuration, PrismaService, type CalendarSubscription, type Prisma } from '@recourse/platform-server';
import { parseCalendarFilter, type CalendarFilter, type WrittenFilter } from '@recourse/renewals-domain';
import { isId } from '@recourse/suppliers-server';

/** A calendar that programs fetch by a secret address. */
export interface Subscription {
  readonly id: string;
  readonly name: string;
  readonly filter: CalendarFilter;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** A filter was checked before it was kept; kinds that a later release drops are refused as anything unknown is. */
export const subscriptionOf = ({
  secretHash: _,
  ownerId: _owner,
  filter,
  ...row
}: CalendarSubscription): Subscription => ({
  ...row,
  filter: unwrap(parseCalendarFilter(filter as unknown as WrittenFilter)),
});

export interface NewSubscription {
  readonly name: string;
  readonly filter: CalendarFilter;
}

const LONGEST_NAME = 120;
const MOST_OF_ONE_PERSON = 50;
const TOUCH_EVERY_MS = 60_000;

const nameNeeded = invalid('subscription-needs-name', `Name the calendar, in at most ${LONGEST_NAME} characters.`);
const tooMany = invalid(
  'too-many-subscriptions',
  `One person has ${MOST_OF_ONE_PERSON} calendars at most. Revoke some.`,
);
const notFound: Refusal = {
  kind: 'subscription-not-found',
  because: 'missing',
  message: 'There is no such calendar.',
};

/** Calendars by secret address. The address is shown once; only its hash is kept. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
    private readonly audit: AuditLog,
  ) {}

  /** Makes a calendar and its address. */
  async create(actor: Actor, wanted: NewSubscription): Promise<{ subscription: Subscription; url: string }> {
    requirePermission(actor, 'calendar:export');
    const name = wanted.name.trim();
    if (name === '' || name.length > LONGEST_NAME) throw new Refused(nameNeeded);
    const open = { ownerId: actor.id, revokedAt: null };
    if ((await this.prisma.calendarSubscription.count({ where: open })) >= MOST_OF_ONE_PERSON)
      throw new Refused(tooMany);
    const secret = newSecret();
    const filter = { ...wanted.filter } as unknown as Prisma.InputJsonObject;
    const row = await this.prisma.$transaction(async (tx) => {
      const data = { name, filter, ownerId: actor.id, secretHash: hashOfSecret(secret), createdAt: this.clock.now() };
      const created = await tx.calendarSubscription.create({ data });
      const record = { type: 'CalendarSubscription', id: created.id };
      await this.audit.record(tx, actor, [{ record, act: 'created', after: { name, filter } }]);
      return created;
    });
    return { subscription: subscriptionOf(row), url: `${this.configuration.publicUrl}/calendar/${secret}.ics` };
  }

  /** Own calendars, the newest first, with those that were revoked. */
  async ofActor(actor: Actor): Promise<Subscription[]> {
    requirePermission(actor, 'calendar:export');
    const where = { ownerId: actor.id };
    const rows = await this.prisma.calendarSubscription.findMany({ where, orderBy: { id: 'desc' }, take: 200 });
    return rows.map(subscriptionOf);
  }

  /** Closes the address of an own calendar, or of anybody's for those who manage people. Closing it twice is no error. */
  async revoke(actor: Actor, id: string): Promise<Subscription> {
    const others = actor.permissions.has('people:manage');
    if (!others) requirePermission(actor, 'calendar:export');
    const where = { id, ...(others ? {} : { ownerId: actor.id }) };
    const found = isId(id) ? await this.prisma.calendarSubscription.findFirst({ where }) : null;
    if (!found) throw new Refused(notFound);
    if (found.revokedAt) return subscriptionOf(found);
    return this.prisma.$transaction(async (tx) => {
      const revokedAt = this.clock.now();
      const row = await tx.calendarSubscription.update({ where: { id }, data: { revokedAt } });
      await this.audit.record(tx, actor, [{ record: { type: 'CalendarSubscription', id }, act: 'revoked' }]);
      return subscriptionOf(row);
    });
  }

  /**
   * What an address leads to: the filter, and its owner with the permissions of their role today. The same refusal for an
   * address that never was, was revoked, or whose owner may no longer have it.
   */
  async open(secret: string): Promise<{ owner: Actor; filter: CalendarFilter }> {
    const row = await this.prisma.calendarSubscription.findUnique({
      where: { secretHash: hashOfSecret(secret), revokedAt: null, owner: { deactivatedAt: null } },
      include: { owner: true },
    });
    if (!row) throw new Refused(notFound);
    const { id, name, role } = row.owner;
    const owner: Actor = { id, name, role, permissions: new Set(permissionsOf(role)) };
    if (!owner.permissions.has('calendar:export')) throw new Refused(notFound);
    const now = this.clock.now();
    if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() >= TOUCH_EVERY_MS) {
      await this.prisma.calendarSubscription.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } });
    }
    return { owner, filter: subscriptionOf(row).filter };
  }
}
