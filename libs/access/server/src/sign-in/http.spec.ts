import { PASSWORD, secretOf, useAccess } from '../testing/access-fixture.js';
import { useAccessApp } from '../testing/access-app.js';

const { database, access } = useAccess();
const { request, graphql } = useAccessApp(database);

const signIn = async (email: string, headers: Record<string, string> = {}) => {
  const { reply, body } = await graphql(
    `mutation { signIn(email: "${email}", password: "${PASSWORD}") { email permissions } }`,
    headers,
  );
  const [setCookie = ''] = reply.headers.getSetCookie();
  return { body, setCookie, cookie: setCookie.split(';')[0]! };
};

it('signs in by a cookie that scripts and other sites cannot use, and out again', async () => {
  await access().join('LEGAL', 'ada@example.com');
  const { cookie, setCookie, body } = await signIn('ada@example.com');
  expect(body.data).toMatchObject({ signIn: { email: 'ada@example.com' } });
  expect(setCookie).toMatch(/^recourse=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
  const me = await graphql('{ me { email person { name role email } } }', { cookie });
  expect(me.body.data).toEqual({
    me: { email: 'ada@example.com', person: { name: 'ada', role: 'LEGAL', email: null } },
  });
  const out = await graphql('mutation { signOut }', { cookie });
  expect(out.reply.headers.getSetCookie()[0]).toContain('Max-Age=0');
  const after = await graphql('{ me { email } }', { cookie });
  expect(after.body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', kind: 'not-signed-in' } }]);
});

it('marks the cookie Secure behind a proxy that speaks https, and renews it at every sign-in', async () => {
  await access().join('LEGAL', 'secure@example.com');
  const first = await signIn('secure@example.com', { 'x-forwarded-proto': 'https' });
  expect(first.setCookie).toMatch(/^__Host-recourse=.*; Secure; SameSite=Lax$/);
  const second = await signIn('secure@example.com', { 'x-forwarded-proto': 'https', cookie: first.cookie });
  expect(second.cookie).not.toBe(first.cookie);
  const old = await graphql('{ me { email } }', { 'x-forwarded-proto': 'https', cookie: first.cookie });
  expect(old.body.errors).toBeDefined();
});

it('refuses what another site sends in the name of somebody signed in here', async () => {
  await access().join('ADMINISTRATOR', 'root@example.com');
  const { cookie } = await signIn('root@example.com');
  const foreign = await request('/graphql', {
    method: 'POST',
    headers: { cookie, origin: 'https://evil.example', 'content-type': 'text/plain' },
    body: JSON.stringify({ query: 'mutation { signOutEverywhere }' }),
  });
  expect(foreign.status).toBe(403);
  expect(await foreign.json()).toMatchObject({ kind: 'foreign-origin' });
  const post = await request('/probe/contracts', { method: 'POST', headers: { cookie } });
  expect(post.status).toBe(403);
  const own = await request('/probe/contracts', { method: 'POST', headers: { cookie, 'x-recourse-request': '1' } });
  expect([own.status, await own.text()]).toEqual([201, 'contracts']);
});

it('opens a route to those who are marked, and an unmarked one to nobody', async () => {
  const { join } = access();
  await join('VIEWER', 'viewer@example.com');
  await join('FINANCE', 'finance@example.com');
  const [viewer, finance] = [await signIn('viewer@example.com'), await signIn('finance@example.com')];
  const status = async (path: string, cookie?: string) =>
    (await request(path, { headers: cookie === undefined ? {} : { cookie } })).status;
  expect(await status('/probe/prices')).toBe(401);
  expect(await status('/probe/prices', viewer.cookie)).toBe(403);
  expect(await status('/probe/prices', finance.cookie)).toBe(200);
  expect(await status('/probe/unmarked', finance.cookie)).toBe(403);
});

it('lets a program in by its token, within its scope and without any cookie', async () => {
  const { join, tokens } = access();
  const ivo = await join('FINANCE', 'ivo@example.com');
  const { secret } = await tokens.create(ivo, { name: 'export', scope: ['contract:read'], days: 1 });
  const authorization = `Bearer ${secret}`;
  expect((await graphql('{ me { permissions } }', { authorization })).body.data).toEqual({
    me: { permissions: ['contract:read'] },
  });
  expect((await request('/probe/prices', { headers: { authorization } })).status).toBe(403);
  const { cookie } = await signIn('ivo@example.com');
  const both = await request('/probe/prices', { headers: { cookie, authorization: 'Bearer rcs_wrong' } });
  expect(both.status).toBe(401);
  const made = await graphql('mutation { createApiToken(input: { name: "x", scope: ["contract:read"] }) { secret } }', {
    authorization,
  });
  expect(made.body.errors).toMatchObject([{ extensions: { kind: 'not-allowed' } }]);
});

it('says what a one-time link asks for, as often as somebody looks, until it is taken up', async () => {
  const { first } = access();
  await database.prisma.person.updateMany({ where: { role: 'ADMINISTRATOR' }, data: { role: 'LEGAL' } });
  const link = secretOf((await first.linkIfNeeded())!);
  const look = () => graphql(`{ oneTimeLink(link: "${link}") { asksForPerson } }`);
  for (let looks = 0; looks < 2; looks += 1) {
    expect((await look()).body.data).toEqual({ oneTimeLink: { asksForPerson: true } });
  }
  const takeUp = (password: string, headers: Record<string, string> = {}) =>
    graphql(
      `mutation { takeUpLink(input: { link: "${link}", password: "${password}", name: "Root", email: "first@example.com" })
        { person { role } email } }`,
      headers,
    );
  expect((await takeUp('password1234')).body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((await takeUp(PASSWORD, { origin: 'https://evil.example' })).reply.status).toBe(403);
  const { reply } = await takeUp(PASSWORD);
  const cookie = reply.headers.getSetCookie()[0]!.split(';')[0]!;
  expect((await graphql('{ me { person { role email } } }', { cookie })).body.data).toEqual({
    me: { person: { role: 'ADMINISTRATOR', email: 'first@example.com' } },
  });
  expect((await look()).body.errors).toMatchObject([{ extensions: { kind: 'link-not-valid' } }]);
});

it('lists people and history by GraphQL, e-mail addresses only to those who manage people', async () => {
  const { join, people } = access();
  const admin = await join('ADMINISTRATOR', 'list@example.com');
  await join('VIEWER', 'looker@example.com');
  await people.invite(admin, { email: 'new@example.com', name: 'Zoe New', role: 'FINANCE' });
  const [boss, looker] = [await signIn('list@example.com'), await signIn('looker@example.com')];
  const query = '{ people(role: FINANCE) { nodes { name email hasPassword } } }';
  const seen = (await graphql(query, { cookie: boss.cookie })).body.data!['people'] as unknown as { nodes: unknown[] };
  expect(seen.nodes).toContainEqual({ name: 'Zoe New', email: 'new@example.com', hasPassword: false });
  const masked = (await graphql(query, { cookie: looker.cookie })).body.data!['people'] as unknown as {
    nodes: unknown[];
  };
  expect(masked.nodes).toContainEqual({ name: 'Zoe New', email: null, hasPassword: null });
  const history = '{ auditEntries(first: 1) { nodes { act personName after } } }';
  expect((await graphql(history, { cookie: looker.cookie })).body.errors).toMatchObject([
    { extensions: { kind: 'not-allowed' } },
  ]);
  expect((await graphql(history, { cookie: boss.cookie })).body.data).toEqual({
    auditEntries: {
      nodes: [
        { act: 'invited', personName: 'list', after: { email: 'new@example.com', name: 'Zoe New', role: 'FINANCE' } },
      ],
    },
  });
});
