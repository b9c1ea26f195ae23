import { Injectable } from '@nestjs/common';
import { permissionsOf, type Actor } from '@recourse/access-domain';
import { Clock, PrismaService, type Transaction } from '@recourse/platform-server';
import { addHours, differenceInSeconds, min, subHours } from 'date-fns';
import { hashOfSecret, newSecret } from './secret.js';

const IDLE_HOURS = 12;
const LONGEST_HOURS = 7 * 24;
// Every request would be a write otherwise; a minute more or less does not matter to an idle limit of hours.
const TOUCH_EVERY_SECONDS = 60;

/** A session just begun: the secret leaves the server only in its cookie. */
export interface OpenedSession {
  readonly secret: string;
  readonly expiresAt: Date;
}

/** The browser a session is opened for, as it describes itself. */
export interface Client {
  readonly address: string;
  readonly userAgent: string | undefined;
}

/** A session as its owner sees it. */
export interface OwnSession {
  readonly id: string;
  readonly startedAt: Date;
  /** To the minute; in a session's last twelve hours, its latest use may be later. */
  readonly lastUsedAt: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
  /** Whether it is the one that asks. */
  readonly current: boolean;
}

/** Who is signed in, in PostgreSQL: ended by sign-out, by twelve idle hours, and after seven days in any case. */
@Injectable()
export class Sessions {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {}

  /** Always under a new secret, so that one planted before signing in is worth nothing. */
  async open(tx: Transaction, personId: string, client: Client): Promise<OpenedSession> {
    const now = this.clock.now();
    const secret = newSecret();
    const expiresAt = addHours(now, LONGEST_HOURS);
    await tx.session.deleteMany({ where: { OR: [{ expiresAt: { lte: now } }, { idleUntil: { lte: now } }] } });
    await tx.session.create({
      data: {
        personId,
        secretHash: hashOfSecret(secret),
        createdAt: now,
        idleUntil: addHours(now, IDLE_HOURS),
        expiresAt,
        address: client.address,
        userAgent: client.userAgent?.slice(0, 300) ?? null,
      },
    });
    return { secret, expiresAt };
  }

  /** The person signed in under a secret, or undefined if it is unknown, over, or the person was deactivated. */
  async actorOf(secret: string): Promise<Actor | undefined> {
    const now = this.clock.now();
    const session = await this.prisma.session.findUnique({
      where: {
        secretHash: hashOfSecret(secret),
        idleUntil: { gt: now },
        expiresAt: { gt: now },
        person: { deactivatedAt: null },
      },
      include: { person: true },
    });
    if (!session) return undefined;
    const idleUntil = min([addHours(now, IDLE_HOURS), session.expiresAt]);
    if (differenceInSeconds(idleUntil, session.idleUntil) >= TOUCH_EVERY_SECONDS) {
      await this.prisma.session.updateMany({ where: { id: session.id }, data: { idleUntil } });
    }
    const { id, name, role } = session.person;
    return { id, name, role, permissions: new Set(permissionsOf(role)) };
  }

  /** The sessions of a person that have not ended, the one that asks first and then the latest used. */
  async ofPerson(personId: string, secret: string | undefined): Promise<readonly OwnSession[]> {
    const now = this.clock.now();
    const rows = await this.prisma.session.findMany({
      where: { personId, idleUntil: { gt: now }, expiresAt: { gt: now } },
      orderBy: { idleUntil: 'desc' },
    });
    const asking = secret === undefined ? undefined : Buffer.from(hashOfSecret(secret));
    const shown = rows.map(({ id, createdAt, idleUntil, address, userAgent, secretHash }) => ({
      id,
      startedAt: createdAt,
      lastUsedAt: subHours(idleUntil, IDLE_HOURS),
      address,
      userAgent,
      current: asking?.equals(secretHash) ?? false,
    }));
    return shown.toSorted((a, b) => Number(b.current) - Number(a.current));
  }

  async close(secret: string): Promise<void> {
    await this.prisma.session.deleteMany({ where: { secretHash: hashOfSecret(secret) } });
  }

  /** Ends one session of a person; how many it ended: one, or none where it is not theirs or over. */
  async closeOne(tx: Transaction, personId: string, id: string): Promise<number> {
    return (await tx.session.deleteMany({ where: { id, personId } })).count;
  }

  /** Signs a person out of every browser but the one with this secret; how many sessions it ended. */
  async closeOthers(tx: Transaction, personId: string, secret: string): Promise<number> {
    return (await tx.session.deleteMany({ where: { personId, NOT: { secretHash: hashOfSecret(secret) } } })).count;
  }

  /** Signs a person out of every browser. */
  async closeAll(tx: Transaction, personId: string): Promise<void> {
    await tx.session.deleteMany({ where: { personId } });
  }
}
