import { Injectable } from '@nestjs/common';
import { parseNewPassword, type Actor } from '@recourse/access-domain';
import { Refused, unwrap, type Refusal } from '@recourse/kernel';
import { Clock, PrismaService, type Transaction } from '@recourse/platform-server';
import { AuditLog } from '../audit/audit-log.js';
import { hashOfPassword, isPassword } from './password-hash.js';
import { Sessions, type Client, type OpenedSession } from './sessions.js';
import { SignInThrottle } from './sign-in-throttle.js';

// One answer for every cause: which of them it was is nobody's business who does not know the password.
const wrongCredentials: Refusal = {
  kind: 'wrong-credentials',
  because: 'forbidden',
  message: 'E-mail address or password is wrong, or the account is not active.',
};

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface NewPassword {
  readonly current: string;
  readonly next: string;
}

/** A person's own account: signing in, signing out, changing the password. */
@Injectable()
export class Account {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
    private readonly audit: AuditLog,
  ) {}

  /** Opens a session. Refuses `wrong-credentials`, or `too-many-sign-ins` while the sender has to wait. */
  async signIn(credentials: Credentials, client: Client): Promise<OpenedSession & { personId: string }> {
    const personId = await this.prove(credentials, client);
    const opened = await this.prisma.$transaction(async (tx) => {
      await tx.person.update({ where: { id: personId }, data: { lastSignInAt: this.clock.now() } });
      return this.sessions.open(tx, personId, client);
    });
    return { personId, ...opened };
  }

  /** Sets a new password, ends every session of the person, and opens a new one for the browser that asked. */
  async changePassword(actor: Actor, password: NewPassword, client: Client): Promise<OpenedSession> {
    const { email, name } = await this.prisma.person.findUniqueOrThrow({ where: { id: actor.id } });
    await this.prove({ email, password: password.current }, client);
    const passwordHash = await hashOfPassword(unwrap(parseNewPassword(password.next, [email, name])));
    return this.prisma.$transaction(async (tx) => {
      await tx.person.update({ where: { id: actor.id }, data: { passwordHash } });
      await this.sessions.closeAll(tx, actor.id);
      await this.recordAct(tx, actor, 'changed the password');
      return this.sessions.open(tx, actor.id, client);
    });
  }

  /** Ends all sessions of the actor, this one included. API tokens go on: they are revoked one by one. */
  async signOutEverywhere(actor: Actor): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      await this.sessions.closeAll(tx, actor.id);
      await this.recordAct(tx, actor, 'signed out everywhere');
    });
  }

  private async prove({ email, password }: Credentials, { address }: Client): Promise<string> {
    const attempt = { email: email.slice(0, 300).trim().toLowerCase(), address };
    await this.throttle.begin(attempt);
    const person = await this.prisma.person.findUnique({ where: { email: attempt.email, deactivatedAt: null } });
    const same = await isPassword(password, person?.passwordHash ?? null);
    if (!same || !person) throw new Refused(wrongCredentials);
    await this.throttle.succeed(attempt);
    return person.id;
  }

  private recordAct(tx: Transaction, actor: Actor, act: string): Promise<void> {
    return this.audit.record(tx, actor, [{ record: { type: 'Person', id: actor.id }, act }]);
  }
}
