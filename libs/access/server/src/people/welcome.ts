import { Injectable } from '@nestjs/common';
import { parseEmail, parseNewPassword, parsePersonName } from '@recourse/access-domain';
import { invalid, Refused, unwrap } from '@recourse/kernel';
import { Clock, PrismaService, type Transaction } from '@recourse/platform-server';
import { AuditLog } from '../audit/audit-log.js';
import { hashOfPassword } from '../sign-in/password-hash.js';
import { Sessions, type Client, type OpenedSession } from '../sign-in/sessions.js';
import { countAdministrators, lockAdministrators } from './first-administrator.js';
import { OneTimeLinks } from './one-time-links.js';

/** What somebody answers who opened a one-time link. Name and e-mail address only count for the first administrator. */
export interface WelcomeAnswer {
  readonly link: string;
  readonly password: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

interface Newcomer {
  readonly personId: string;
  readonly about: readonly string[];
}

/** Takes up a one-time link: the password is set, every other session of the person ends, and a new one begins. */
@Injectable()
export class Welcome {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly links: OneTimeLinks,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /** Refuses a link that is not valid, and a password or address that is not; the link still works then. */
  async takeUp(answer: WelcomeAnswer, client: Client): Promise<OpenedSession & { personId: string }> {
    return this.prisma.$transaction(async (tx) => {
      const target = await this.links.use(tx, answer.link);
      const { personId, about } = target.personId
        ? await this.invited(tx, target.personId)
        : await this.firstAdministrator(tx, answer);
      const passwordHash = await hashOfPassword(unwrap(parseNewPassword(answer.password, about)));
      const now = this.clock.now();
      const { name } = await tx.person.update({ where: { id: personId }, data: { passwordHash, lastSignInAt: now } });
      await this.sessions.closeAll(tx, personId);
      await this.audit.record(tx, { id: personId, name }, [
        { record: { type: 'Person', id: personId }, act: 'chose a password by one-time link' },
      ]);
      return { personId, ...(await this.sessions.open(tx, personId, client)) };
    });
  }

  private async invited(tx: Transaction, personId: string): Promise<Newcomer> {
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    if (person.deactivatedAt) {
      throw new Refused({ kind: 'person-deactivated', because: 'forbidden', message: 'This account was deactivated.' });
    }
    return { personId, about: [person.email, person.name] };
  }

  private async firstAdministrator(tx: Transaction, answer: WelcomeAnswer): Promise<Newcomer> {
    await lockAdministrators(tx);
    if ((await countAdministrators(tx)) > 0) {
      throw new Refused(invalid('administrator-exists', 'There is an administrator already: ask to be invited.'));
    }
    const email = unwrap(parseEmail(answer.email ?? ''));
    const name = unwrap(parsePersonName(answer.name ?? ''));
    const role = 'ADMINISTRATOR';
    const { id } = await tx.person.upsert({
      where: { email },
      create: { email, name, role },
      update: { name, role, deactivatedAt: null },
    });
    return { personId: id, about: [email, name] };
  }
}
