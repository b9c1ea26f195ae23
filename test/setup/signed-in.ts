import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@recourse/access-server';
import { permissionsOf } from '@recourse/access-domain';
import type { FreshDatabase } from '@recourse/platform-server/testing';

/** Headers of somebody new who may do all that their role allows. */
export async function signedIn({ prisma }: FreshDatabase, role: Role): Promise<Record<string, string>> {
  const secret = `rcs_${randomBytes(32).toString('base64url')}`;
  await prisma.person.create({
    data: {
      email: `${randomBytes(6).toString('hex')}@example.com`,
      name: role.toLowerCase(),
      role,
      apiTokens: {
        create: {
          name: 'Story',
          hint: 'rcs_',
          secretHash: Uint8Array.from(createHash('sha256').update(secret).digest()),
          scope: [...permissionsOf(role)],
          createdAt: new Date(),
          expiresAt: new Date(Date.now() + 3_600_000),
        },
      },
    },
  });
  return { authorization: `Bearer ${secret}` };
}

/** Headers of somebody new who is signed in with a browser, and so may do what no token may. */
export async function sessionOf({ prisma }: FreshDatabase, role: Role): Promise<Record<string, string>> {
  const secret = randomBytes(32).toString('base64url');
  const later = new Date(Date.now() + 3_600_000);
  await prisma.person.create({
    data: {
      email: `${randomBytes(6).toString('hex')}@example.com`,
      name: role.toLowerCase(),
      role,
      sessions: {
        create: {
          secretHash: Uint8Array.from(createHash('sha256').update(secret).digest()),
          createdAt: new Date(),
          idleUntil: later,
          expiresAt: later,
        },
      },
    },
  });
  return { cookie: `recourse=${secret}`, 'x-recourse-request': '1' };
}
