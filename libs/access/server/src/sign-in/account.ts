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

const noSuchSession: Refusal = {
  kind: 'no-such-session',
  because: 'missing',
  message: 'There is no such session any more.',
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

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

  /** Ends one of the actor's sessions. Refuses `no-such-session`. */
  async endSession(actor: Actor, id: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      if (!UUID.test(id) || (await this.sessions.closeOne(tx, actor.id, id)) === 0) throw new Refused(noSuchSession);
      await this.recordAct(tx, actor, 'signed out another browser');
    });
  }

  /** Ends all sessions of the actor but the one that asks. */
  async endOtherSessions(actor: Actor, secret: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      if ((await this.sessions.closeOthers(tx, actor.id, secret)) > 0)
        await this.recordAct(tx, actor, 'signed out all other browsers');
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
