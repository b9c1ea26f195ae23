import { permissionsOf, type Actor, type Role } from '@recourse/access-domain';
import { Clock } from '@recourse/platform-server';
import { useFreshDatabase } from '@recourse/platform-server/testing';
import { AuditLog } from '../audit/audit-log.js';
import { FirstAdministrator } from '../people/first-administrator.js';
import { OneTimeLinks } from '../people/one-time-links.js';
import { PeopleService } from '../people/people.service.js';
import { Welcome } from '../people/welcome.js';
import { Account } from '../sign-in/account.js';
import { hashOfPassword } from '../sign-in/password-hash.js';
import { Sessions } from '../sign-in/sessions.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { ApiTokens } from '../tokens/api-tokens.js';

/** Time moves only when a test says so. */
export class SetClock extends Clock {
  time = new Date();

  override now(): Date {
    return this.time;
  }

  advance(hours: number): void {
    this.time = new Date(this.time.getTime() + hours * 3_600_000);
  }
}

export const PASSWORD = 'a lamp in the harbour';
export const BROWSER = { address: '203.0.113.9', userAgent: 'Spec' };

export interface AccessFixture {
  readonly clock: SetClock;
  readonly account: Account;
  readonly sessions: Sessions;
  readonly tokens: ApiTokens;
  readonly people: PeopleService;
  readonly welcome: Welcome;
  readonly first: FirstAdministrator;
  readonly audit: AuditLog;
  /** Adds a person with `PASSWORD`. */
  readonly join: (role: Role, email: string) => Promise<Actor>;
}

/** The services of access on a database of their own, for one spec file; `access()` works inside of tests. */
export function useAccess() {
  const database = useFreshDatabase();
  let made: AccessFixture | undefined;
  beforeAll(() => {
    const { prisma, configuration } = database;
    const clock = new SetClock(configuration);
    const audit = new AuditLog(clock);
    const sessions = new Sessions(prisma, clock);
    const links = new OneTimeLinks(clock, configuration);
    made = {
      clock,
      audit,
      sessions,
      account: new Account(prisma, clock, sessions, new SignInThrottle(prisma, clock), audit),
      tokens: new ApiTokens(prisma, clock, audit),
      people: new PeopleService(prisma, clock, links, sessions, audit),
      welcome: new Welcome(prisma, clock, links, sessions, audit),
      first: new FirstAdministrator(prisma, links),
      join: async (role, email) => {
        const passwordHash = await hashOfPassword(PASSWORD);
        const { id, name } = await prisma.person.create({
          data: { email, name: email.split('@')[0]!, role, passwordHash },
        });
        return { id, name, role, permissions: new Set(permissionsOf(role)) };
      },
    };
  });
  return { database, access: () => made! };
}

/** The secret at the end of a one-time link. */
export const secretOf = (link: string): string => new URL(link).searchParams.get('link')!;
