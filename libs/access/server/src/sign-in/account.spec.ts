import { BROWSER, PASSWORD, useAccess } from '../testing/access-fixture.js';

const { database, access } = useAccess();
const ELSEWHERE = { address: '198.51.100.7', userAgent: undefined };

it('signs in with the right password, whatever the case of the address, and keeps only hashes', async () => {
  const { account, sessions, join } = access();
  const ada = await join('LEGAL', 'ada@example.com');
  const { secret, personId } = await account.signIn({ email: ' Ada@Example.com', password: PASSWORD }, BROWSER);
  expect(personId).toBe(ada.id);
  expect(await sessions.actorOf(secret)).toEqual(ada);
  const [row] = await database.prisma.session.findMany({ where: { personId } });
  expect(Buffer.from(row!.secretHash).toString('base64url')).not.toContain(secret);
  expect(await sessions.actorOf(Buffer.from(row!.secretHash).toString('base64url'))).toBeUndefined();
});

it('answers alike for a wrong password, an unknown address, a deactivated and an invited person', async () => {
  const { account, join } = access();
  const gone = await join('LEGAL', 'gone@example.com');
  await database.prisma.person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
  await join('LEGAL', 'here@example.com');
  await database.prisma.person.create({ data: { email: 'invited@example.com', name: 'Invited', role: 'VIEWER' } });
  const refusals = [];
  for (const [email, password] of [
    ['here@example.com', 'another password'],
    ['nobody@example.com', PASSWORD],
    ['gone@example.com', PASSWORD],
    ['invited@example.com', ''],
  ]) {
    const refused = await account
      .signIn({ email: email!, password: password! }, BROWSER)
      .catch((error: unknown) => error);
    refusals.push((refused as { refusal: unknown }).refusal);
  }
  expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
  expect(refusals[0]).toMatchObject({ kind: 'wrong-credentials' });
});

it('makes guessing wait, at this sender and for this account, also for the right password', async () => {
  const { account, clock, join } = access();
  await join('FINANCE', 'fay@example.com');
  const guess = (password: string, from = BROWSER) => account.signIn({ email: 'fay@example.com', password }, from);
  for (let tries = 0; tries < 5; tries += 1) await expect(guess('wrong')).rejects.toThrow('wrong');
  await expect(guess(PASSWORD)).rejects.toMatchObject({
    refusal: { kind: 'too-many-sign-ins', retryAfterSeconds: 30 },
  });
  await expect(account.signIn({ email: 'fay@example.com', password: PASSWORD }, ELSEWHERE)).resolves.toBeDefined();
  clock.advance(31 / 3600);
  await expect(guess(PASSWORD)).resolves.toBeDefined();
  await expect(guess('wrong')).rejects.toMatchObject({ refusal: { kind: 'wrong-credentials' } });
});

it('counts attempts that come all at once', async () => {
  const { account, join } = access();
  await join('FINANCE', 'many@example.com');
  const from = { address: '192.0.2.1', userAgent: undefined };
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, () => account.signIn({ email: 'many@example.com', password: 'wrong' }, from)),
  );
  const kinds = outcomes.map((one) => (one as { reason: { refusal: { kind: string } } }).reason.refusal.kind);
  expect(kinds.filter((kind) => kind === 'wrong-credentials')).toHaveLength(5);
  expect(kinds.filter((kind) => kind === 'too-many-sign-ins')).toHaveLength(15);
});

it('slows a sender down that tries many accounts, and forgets it after an hour', async () => {
  const { account, clock } = access();
  const from = { address: '192.0.2.77', userAgent: undefined };
  const attempt = (n: number) => account.signIn({ email: `guess${n}@example.com`, password: 'x' }, from);
  for (let n = 0; n < 30; n += 1)
    await expect(attempt(n)).rejects.toMatchObject({ refusal: { kind: 'wrong-credentials' } });
  await expect(attempt(31)).rejects.toMatchObject({ refusal: { kind: 'too-many-sign-ins' } });
  clock.advance(1.1);
  await expect(attempt(32)).rejects.toMatchObject({ refusal: { kind: 'wrong-credentials' } });
  expect(await database.prisma.signInThrottle.count()).toBeLessThan(5);
});

it('ends a session after twelve idle hours, and after seven days however busy', async () => {
  const { account, sessions, clock, join } = access();
  await join('LEGAL', 'idle@example.com');
  const credentials = { email: 'idle@example.com', password: PASSWORD };
  const idle = await account.signIn(credentials, BROWSER);
  const busy = await account.signIn(credentials, BROWSER);
  for (let hours = 0; hours < 7 * 24 - 11; hours += 11) {
    expect(await sessions.actorOf(busy.secret)).toBeDefined();
    clock.advance(11);
  }
  expect(await sessions.actorOf(idle.secret)).toBeUndefined();
  clock.advance(4);
  expect(await sessions.actorOf(busy.secret)).toBeUndefined();
});

it('signs out every other browser when the password changes, and refuses a weak one', async () => {
  const { account, sessions, join } = access();
  const max = await join('PROCUREMENT', 'max@example.com');
  const before = await account.signIn({ email: 'max@example.com', password: PASSWORD }, BROWSER);
  const change = (current: string, next: string) => account.changePassword(max, { current, next }, BROWSER);
  await expect(change(PASSWORD, 'short')).rejects.toMatchObject({ refusal: { kind: 'password-length' } });
  await expect(change('not the password', 'seven brass buttons')).rejects.toMatchObject({
    refusal: { kind: 'wrong-credentials' },
  });
  const after = await change(PASSWORD, 'seven brass buttons');
  expect(await sessions.actorOf(before.secret)).toBeUndefined();
  expect(await sessions.actorOf(after.secret)).toMatchObject({ id: max.id });
  await account.signOutEverywhere(max);
  expect(await sessions.actorOf(after.secret)).toBeUndefined();
});

it("shows where somebody is signed in, and ends one session or all others, and nobody else's", async () => {
  const { account, sessions, clock, join } = access();
  const [ida, olaf] = [await join('LEGAL', 'ida@example.com'), await join('LEGAL', 'olaf@example.com')];
  const signIn = (email: string, from: typeof BROWSER | typeof ELSEWHERE) =>
    account.signIn({ email, password: PASSWORD }, from);
  const here = await signIn('ida@example.com', BROWSER);
  clock.advance(1);
  const there = await signIn('ida@example.com', ELSEWHERE);
  const third = await signIn('ida@example.com', ELSEWHERE);
  const olafs = await signIn('olaf@example.com', ELSEWHERE);
  const shown = await sessions.ofPerson(ida.id, here.secret);
  expect(shown.map(({ current, address, userAgent }) => [current, address, userAgent])).toEqual([
    [true, BROWSER.address, BROWSER.userAgent],
    [false, ELSEWHERE.address, null],
    [false, ELSEWHERE.address, null],
  ]);
  expect(shown[1]!.startedAt.getTime() - shown[0]!.startedAt.getTime()).toBe(3_600_000);

  const [ofOlaf] = await sessions.ofPerson(olaf.id, olafs.secret);
  await expect(account.endSession(ida, ofOlaf!.id)).rejects.toMatchObject({ refusal: { kind: 'no-such-session' } });
  await expect(account.endSession(ida, 'x')).rejects.toMatchObject({ refusal: { kind: 'no-such-session' } });
  const [ofThere] = await sessions.ofPerson(ida.id, there.secret);
  await account.endSession(ida, ofThere!.id);
  expect(await sessions.actorOf(there.secret)).toBeUndefined();
  expect(await sessions.actorOf(third.secret)).toEqual(ida);

  await account.endOtherSessions(ida, here.secret);
  expect(await sessions.actorOf(third.secret)).toBeUndefined();
  expect(await sessions.actorOf(here.secret)).toEqual(ida);
  expect(await sessions.actorOf(olafs.secret)).toEqual(olaf);
  const acts = await database.prisma.auditEntry.findMany({ where: { recordId: ida.id }, orderBy: { id: 'asc' } });
  expect(acts.map(({ act }) => act)).toEqual(['signed out another browser', 'signed out all other browsers']);
});
