import { Injectable } from '@nestjs/common';
import { parseEmail, parsePersonName, requirePermission, type Actor, type Role } from '@recourse/access-domain';
import { Refused, unwrap, type Refusal } from '@recourse/kernel';
import {
  changedMeanwhile,
  Clock,
  PrismaService,
  type Person,
  type Prisma,
  type Transaction,
} from '@recourse/platform-server';
import { AuditLog, type AuditRecord } from '../audit/audit-log.js';
import { Sessions } from '../sign-in/sessions.js';
import { countAdministrators, lockAdministrators } from './first-administrator.js';
import { OneTimeLinks } from './one-time-links.js';

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/** Which person to change, as the caller last saw them, and why. */
export interface PersonAct {
  readonly id: string;
  readonly expectedVersion: number;
  readonly why?: string | null | undefined;
}

const lastAdministrator: Refusal = {
  kind: 'last-administrator',
  because: 'conflict',
  message: 'Nobody else could administer Recourse then. Make somebody else administrator first.',
};

const noSuchPerson: Refusal = { kind: 'person-not-found', because: 'missing', message: 'There is no such person.' };

type Decision = (
  tx: Transaction,
  before: Person,
) => Promise<{ data: Prisma.PersonUpdateInput } & Pick<AuditRecord, 'act' | 'field' | 'before' | 'after'>>;

/** Who belongs to the installation, and in which role. People are deactivated, never deleted. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly links: OneTimeLinks,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /** Adds a person and returns the address of the link by which they choose a password. */
  async invite(actor: Actor, invitation: Invitation) {
    requirePermission(actor, 'people:manage');
    const email = unwrap(parseEmail(invitation.email));
    const name = unwrap(parsePersonName(invitation.name));
    const { role } = invitation;
    return this.prisma.$transaction(async (tx) => {
      if (await tx.person.findUnique({ where: { email } })) {
        throw new Refused({ kind: 'email-taken', because: 'conflict', message: `${email} has an account already.` });
      }
      const person = await tx.person.create({ data: { email, name, role } });
      const record = { type: 'Person', id: person.id };
      await this.audit.record(tx, actor, [{ record, act: 'invited', after: { email, name, role } }]);
      return { person, link: await this.issueLink(tx, person.id) };
    });
  }

  /** A new link to choose a password, for an invitation that lapsed or a password that was forgotten. */
  async renewLink(actor: Actor, id: string) {
    requirePermission(actor, 'people:manage');
    return this.prisma.$transaction(async (tx) => {
      const person = await tx.person.findUnique({ where: { id, deactivatedAt: null } });
      if (!person) throw new Refused(noSuchPerson);
      await this.audit.record(tx, actor, [{ record: { type: 'Person', id }, act: 'was sent a new link' }]);
      return { person, link: await this.issueLink(tx, id) };
    });
  }

  /** Takes effect with the person's next request, in sessions and tokens alike. Refuses `last-administrator`. */
  async changeRole(actor: Actor, act: PersonAct, role: Role) {
    return this.change(actor, act, async (tx, before) => {
      if (role !== 'ADMINISTRATOR') await this.keepAnAdministrator(tx, before);
      return { act: 'changed', field: 'role', data: { role }, before: before.role, after: role };
    });
  }

  /** Ends the person's sessions and tokens at once. Refuses `last-administrator`. */
  async deactivate(actor: Actor, act: PersonAct) {
    return this.change(actor, act, async (tx, before) => {
      await this.keepAnAdministrator(tx, before);
      await this.sessions.closeAll(tx, before.id);
      await tx.apiToken.updateMany({
        where: { personId: before.id, revokedAt: null },
        data: { revokedAt: this.clock.now() },
      });
      await tx.oneTimeLink.deleteMany({ where: { personId: before.id } });
      return { act: 'deactivated', data: { deactivatedAt: this.clock.now() } };
    });
  }

  /** Lets a deactivated person sign in again, with the password they had; revoked tokens stay revoked. */
  async reactivate(actor: Actor, act: PersonAct) {
    return this.change(actor, act, () => Promise.resolve({ act: 'reactivated', data: { deactivatedAt: null } }));
  }

  private async change(actor: Actor, { id, expectedVersion, why }: PersonAct, decide: Decision) {
    requirePermission(actor, 'people:manage');
    return this.prisma.$transaction(async (tx) => {
      await lockAdministrators(tx);
      const before = await tx.person.findUnique({ where: { id } });
      if (!before) throw new Refused(noSuchPerson);
      if (before.version !== expectedVersion) throw new Refused(changedMeanwhile(before.version));
      const { data, ...what } = await decide(tx, before);
      const person = await tx.person.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
      await this.audit.record(tx, actor, [{ record: { type: 'Person', id }, ...what, why }]);
      return person;
    });
  }

  private async keepAnAdministrator(tx: Transaction, leaving: Person): Promise<void> {
    const counts = leaving.role === 'ADMINISTRATOR' && leaving.deactivatedAt === null && leaving.passwordHash !== null;
    if (counts && (await countAdministrators(tx)) === 1) throw new Refused(lastAdministrator);
  }

  private issueLink(tx: Transaction, personId: string): Promise<string> {
    return this.links.issue(tx, { purpose: 'SET_PASSWORD', personId });
  }
}
