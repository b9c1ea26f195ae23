import { Injectable } from '@nestjs/common';
import { PrismaService, type Transaction } from '@recourse/platform-server';
import { OneTimeLinks } from './one-time-links.js';

// Any number will do; it keeps two starts, or two people with the link, from making two first administrators.
const LOCK = 7_262_091;

/** Takes turns on everything that changes who administers, until the transaction ends. */
export const lockAdministrators = (tx: Transaction) => tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;

/** Administrators who can sign in now. */
export const countAdministrators = (tx: Transaction): Promise<number> =>
  tx.person.count({ where: { role: 'ADMINISTRATOR', deactivatedAt: null, passwordHash: { not: null } } });

/** How an installation without an administrator gets its first, and one that forgot its password gets back in. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly prisma: PrismaService,
    private readonly links: OneTimeLinks,
  ) {}

  /**
   * The address of a one-time link by which the first administrator signs in, or null where there is one already.
   * Called at every start: an unused link of an earlier start stops working.
   */
  async linkIfNeeded(): Promise<string | null> {
    return this.prisma.$transaction(async (tx) => {
      await lockAdministrators(tx);
      if ((await countAdministrators(tx)) > 0) return null;
      return this.links.issue(tx, { purpose: 'FIRST_ADMINISTRATOR', personId: null });
    });
  }

  /**
   * For whoever may run commands on the server: the address of a new link for a person, or without an e-mail address for
   * the administrator who has been here longest. Null where there is no such person.
   */
  async linkFor(email: string | null): Promise<string | null> {
    const who = email === null ? { role: 'ADMINISTRATOR' as const } : { email: email.trim().toLowerCase() };
    const person = await this.prisma.person.findFirst({
      where: { ...who, deactivatedAt: null },
      orderBy: { createdAt: 'asc' },
    });
    if (person) {
      const target = { purpose: 'SET_PASSWORD' as const, personId: person.id };
      return this.prisma.$transaction((tx) => this.links.issue(tx, target));
    }
    return email === null ? this.linkIfNeeded() : null;
  }
}
