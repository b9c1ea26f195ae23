import { useAccess } from '../testing/access-fixture.js';

const { database, access } = useAccess();

const YEAR = { name: 'Nightly import', scope: ['document:upload', 'contract:read'], days: 365 };

it('gives a token no more than its scope, and shows it once', async () => {
  const { tokens, join } = access();
  const pat = await join('PROCUREMENT', 'pat@example.com');
  const { secret, token } = await tokens.create(pat, YEAR);
  expect(secret).toMatch(/^rcs_[\w-]{43}$/);
  expect(JSON.stringify(token)).not.toContain(secret);
  const actor = await tokens.actorOf(secret);
  expect([...actor!.permissions]).toEqual(['contract:read', 'document:upload']);
  expect(actor).toMatchObject({ id: pat.id });
});

it('narrows a token at once when its person loses a role', async () => {
  const { tokens, join } = access();
  const pat = await join('PROCUREMENT', 'demoted@example.com');
  const { secret } = await tokens.create(pat, YEAR);
  await database.prisma.person.update({ where: { id: pat.id }, data: { role: 'VIEWER' } });
  expect([...(await tokens.actorOf(secret))!.permissions]).toEqual(['contract:read']);
});

it.each`
  asked                                    | kind                    | because
  ${{ ...YEAR, scope: ['policy:edit'] }}   | ${'scope-beyond-role'}  | ${'procurement does not edit the policy'}
  ${{ ...YEAR, scope: ['people:manage'] }} | ${'scope-not-possible'} | ${'no token manages people'}
  ${{ ...YEAR, days: 367 }}                | ${'invalid-token-life'} | ${'a token ends within a year'}
  ${{ ...YEAR, days: 0.5 }}                | ${'invalid-token-life'} | ${'whole days'}
  ${{ ...YEAR, name: ' ' }}                | ${'token-needs-name'}   | ${'nobody could tell what to revoke'}
`('refuses $kind: $because', async ({ asked, kind }) => {
  const { tokens, join } = access();
  const person = await join('PROCUREMENT', `${kind}-${Math.random()}@example.com`);
  await expect(tokens.create(person, asked)).rejects.toMatchObject({ refusal: { kind } });
});

it('ends a token when it is old, when it is revoked, and when its person leaves', async () => {
  const { tokens, people, clock, join } = access();
  const admin = await join('ADMINISTRATOR', 'root@example.com');
  const lee = await join('LEGAL', 'lee@example.com');
  const make = async (days: number) => tokens.create(lee, { ...YEAR, scope: ['contract:read'], days });
  const [old, revoked, left] = [await make(1), await make(9), await make(9)];
  clock.advance(25);
  expect(await tokens.actorOf(old.secret)).toBeUndefined();
  await tokens.revoke(lee, revoked.token.id);
  expect(await tokens.actorOf(revoked.secret)).toBeUndefined();
  expect(await tokens.actorOf(left.secret)).toBeDefined();
  await people.deactivate(admin, { id: lee.id, expectedVersion: 1 });
  expect(await tokens.actorOf(left.secret)).toBeUndefined();
});

it('lets nobody but those who manage people revoke the token of another', async () => {
  const { tokens, join } = access();
  const owner = await join('LEGAL', 'owner@example.com');
  const { token } = await tokens.create(owner, { ...YEAR, scope: ['contract:read'] });
  const refused = tokens.revoke(await join('LEGAL', 'other@example.com'), token.id);
  await expect(refused).rejects.toMatchObject({ refusal: { kind: 'token-not-found' } });
  const admin = await join('ADMINISTRATOR', 'boss@example.com');
  expect((await tokens.revoke(admin, token.id)).revokedAt).not.toBeNull();
});

it.each(['', 'rcs_', `rcs_${'a'.repeat(43)}`, 'Bearer x', 'x'.repeat(5000)])(
  'takes %j for no token',
  async (secret) => {
    expect(await access().tokens.actorOf(secret)).toBeUndefined();
  },
);
