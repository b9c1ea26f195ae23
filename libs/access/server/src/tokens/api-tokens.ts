import { Injectable } from '@nestjs/common';
import { parseTokenScope, permissionsOfToken, requirePermission, type Actor } from '@recourse/access-domain';
import { invalid, Refused, unwrap } from '@recourse/kernel';
import { Clock, PrismaService } from '@recourse/platform-server';
import { addDays, differenceInSeconds } from 'date-fns';
import { AuditLog } from '../audit/audit-log.js';
import { hashOfSecret, newSecret } from '../sign-in/secret.js';

/** Makes a leaked token recognisable, to people and to scanners of public repositories. */
export const TOKEN_PREFIX = 'rcs_';
const LONGEST_DAYS = 366;
const TOUCH_EVERY_SECONDS = 60;

export interface NewToken {
  readonly name: string;
  readonly scope: readonly string[];
  readonly days: number;
}

/** Tokens by which programs act for a person: only their hash is kept, and they are shown once. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Makes a token for the actor. Refuses a scope the actor does not have, and more than a year. */
  async create(actor: Actor, asked: NewToken) {
    requirePermission(actor, 'token:manage');
    const scope = unwrap(parseTokenScope(asked.scope));
    const beyond = scope.find((permission) => !actor.permissions.has(permission));
    if (beyond !== undefined) {
      throw new Refused(invalid('scope-beyond-role', `Your role does not include ${beyond}.`));
    }
    if (!Number.isInteger(asked.days) || asked.days < 1 || asked.days > LONGEST_DAYS) {
      throw new Refused(invalid('invalid-token-life', `A token is valid for 1 to ${LONGEST_DAYS} days.`));
    }
    const name = asked.name.trim().slice(0, 120);
    if (name === '') throw new Refused(invalid('token-needs-name', 'Say what the token is for.'));
    const now = this.clock.now();
    const secret = TOKEN_PREFIX + newSecret();
    const token = await this.prisma.$transaction(async (tx) => {
      const created = await tx.apiToken.create({
        data: {
          personId: actor.id,
          name,
          hint: secret.slice(0, TOKEN_PREFIX.length + 4),
          secretHash: hashOfSecret(secret),
          scope: [...scope],
          createdAt: now,
          expiresAt: addDays(now, asked.days),
        },
      });
      await this.audit.record(tx, actor, [
        { record: { type: 'ApiToken', id: created.id }, act: 'created', after: { name, scope: [...scope] } },
      ]);
      return created;
    });
    return { token, secret };
  }

  /** Ends one of the actor's own tokens, or anybody's for those who manage people. Ending it twice is no error. */
  async revoke(actor: Actor, id: string) {
    const others = actor.permissions.has('people:manage');
    if (!others) requirePermission(actor, 'token:manage');
    const token = await this.prisma.apiToken.findFirst({ where: { id, ...(others ? {} : { personId: actor.id }) } });
    if (!token) throw new Refused({ kind: 'token-not-found', because: 'missing', message: 'There is no such token.' });
    if (token.revokedAt) return token;
    return this.prisma.$transaction(async (tx) => {
      const revoked = await tx.apiToken.update({ where: { id }, data: { revokedAt: this.clock.now() } });
      await this.audit.record(tx, actor, [{ record: { type: 'ApiToken', id }, act: 'revoked' }]);
      return revoked;
    });
  }

  /** Whom a token acts for, or undefined if it is unknown, over, revoked, or its person was deactivated. */
  async actorOf(secret: string): Promise<Actor | undefined> {
    if (!secret.startsWith(TOKEN_PREFIX)) return undefined;
    const now = this.clock.now();
    const token = await this.prisma.apiToken.findUnique({
      where: {
        secretHash: hashOfSecret(secret),
        expiresAt: { gt: now },
        revokedAt: null,
        person: { deactivatedAt: null },
      },
      include: { person: true },
    });
    if (!token) return undefined;
    if (!token.lastUsedAt || differenceInSeconds(now, token.lastUsedAt) >= TOUCH_EVERY_SECONDS) {
      await this.prisma.apiToken.updateMany({ where: { id: token.id }, data: { lastUsedAt: now } });
    }
    const { id, name, role } = token.person;
    return { id, name, role, permissions: permissionsOfToken(role, token.scope) };
  }
}
