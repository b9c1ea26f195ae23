import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FORGET_FAILURES_AFTER_SECONDS, waitAfterFailures, type ThrottleScope } from '@recourse/access-domain';
import { Refused, type Refusal } from '@recourse/kernel';
import { Clock, PrismaService, type Transaction } from '@recourse/platform-server';
import { addSeconds, differenceInSeconds } from 'date-fns';
import { senderOf } from './client-address.js';

export interface TooManySignIns extends Refusal {
  readonly kind: 'too-many-sign-ins';
  readonly retryAfterSeconds: number;
}

const tooManySignIns = (retryAfterSeconds: number): TooManySignIns => ({
  kind: 'too-many-sign-ins',
  because: 'forbidden',
  message: `Too many failed sign-ins. Try again in ${retryAfterSeconds} seconds.`,
  retryAfterSeconds,
});

/** Who tries to sign in, and from where. */
export interface SignInAttempt {
  readonly email: string;
  readonly address: string;
}

interface Counter {
  readonly scope: ThrottleScope;
  readonly key: Uint8Array<ArrayBuffer>;
}

const keyOf = (...parts: readonly string[]) =>
  Uint8Array.from(createHash('sha256').update(JSON.stringify(parts)).digest());

const countersFor = ({ email, address }: SignInAttempt): readonly [Counter, Counter] => {
  const sender = senderOf(address);
  return [
    { scope: 'sender', key: keyOf('sender', sender) },
    { scope: 'account-at-sender', key: keyOf('account-at-sender', email, sender) },
  ];
};

const CLEARED_AT_ONCE = 50;

/** Slows guessing of passwords down, in the database, so that a restart or a second process does not reset it. */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt as failed before it is checked, so that many at once gain nothing. Throws `Refused` with
   * `too-many-sign-ins` while the account at this sender, or the sender, has to wait.
   */
  async begin(attempt: SignInAttempt): Promise<void> {
    const now = this.clock.now();
    await this.prisma.$transaction(async (tx) => {
      await forgetOld(tx, now);
      for (const counter of countersFor(attempt)) await count(tx, counter, now);
    });
  }

  /** The attempt succeeded: the account's failures are forgotten, and the sender's count is as before. */
  async succeed(attempt: SignInAttempt): Promise<void> {
    const [sender, account] = countersFor(attempt);
    await this.prisma.$transaction([
      this.prisma.signInThrottle.deleteMany({ where: { key: account.key } }),
      this.prisma.signInThrottle.updateMany({
        where: { key: sender.key, failures: { gt: 0 } },
        data: { failures: { decrement: 1 }, blockedUntil: null },
      }),
    ]);
  }
}

async function count(tx: Transaction, { scope, key }: Counter, now: Date): Promise<void> {
  const forgetAt = addSeconds(now, FORGET_FAILURES_AFTER_SECONDS);
  // The row is locked until the end of the transaction: attempts at the same time are counted one after the other.
  const [row] = await tx.$queryRaw<{ failures: number; blocked_until: Date | null }[]>`
    INSERT INTO sign_in_throttle AS t (key, failures, forget_at) VALUES (${key}, 0, ${forgetAt})
    ON CONFLICT (key) DO UPDATE SET failures = CASE WHEN t.forget_at <= ${now} THEN 0 ELSE t.failures END
    RETURNING failures, blocked_until`;
  const { failures = 0, blocked_until: blockedUntil } = row ?? {};
  if (blockedUntil && blockedUntil > now) {
    throw new Refused(tooManySignIns(Math.max(1, differenceInSeconds(blockedUntil, now))));
  }
  const wait = waitAfterFailures(scope, failures + 1);
  await tx.signInThrottle.update({
    where: { key },
    data: { failures: failures + 1, blockedUntil: wait === 0 ? null : addSeconds(now, wait), forgetAt },
  });
}

// Old rows go a few at a time with every attempt: the table stays as small as an hour of failures, without a job.
const forgetOld = (tx: Transaction, now: Date) => tx.$executeRaw`
  DELETE FROM sign_in_throttle WHERE key IN (
    SELECT key FROM sign_in_throttle WHERE forget_at <= ${now} LIMIT ${CLEARED_AT_ONCE} FOR UPDATE SKIP LOCKED)`;
