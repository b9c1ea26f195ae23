import { BROWSER, PASSWORD, secretOf, useAccess } from '../testing/access-fixture.js';

const { database, access } = useAccess();

it('prints a link while there is no administrator, and makes exactly one of many who hurry', async () => {
  const { first, welcome, sessions } = access();
  const replaced = secretOf((await first.linkIfNeeded())!);
  const link = secretOf((await first.linkIfNeeded())!);
  const answer = (from: string, name: string) => ({
    link: from,
    password: PASSWORD,
    name,
    email: `${name}@example.com`,
  });
  await expect(welcome.takeUp(answer(replaced, 'late'), BROWSER)).rejects.toMatchObject({
    refusal: { kind: 'link-not-valid' },
  });
  const weak = welcome.takeUp({ ...answer(link, 'ines'), password: 'short' }, BROWSER);
  await expect(weak).rejects.toMatchObject({ refusal: { kind: 'password-length' } });
  const outcomes = await Promise.allSettled(
    ['ines', 'olaf', 'rene'].map((name) => welcome.takeUp(answer(link, name), BROWSER)),
  );
  const opened = outcomes.filter((outcome) => outcome.status === 'fulfilled');
  expect(opened).toHaveLength(1);
  expect(await sessions.actorOf(opened[0]!.value.secret)).toMatchObject({ role: 'ADMINISTRATOR' });
  expect(await database.prisma.person.count()).toBe(1);
  expect(await first.linkIfNeeded()).toBeNull();
});

it('lets an invited colleague choose a password, once and within 72 hours', async () => {
  const { people, welcome, account, clock, join } = access();
  const admin = await join('ADMINISTRATOR', 'admin@example.com');
  const invited = await people.invite(admin, { email: 'Kim@Example.com', name: ' Kim  Berg ', role: 'LEGAL' });
  expect(invited.person).toMatchObject({ email: 'kim@example.com', name: 'Kim Berg', role: 'LEGAL' });
  clock.advance(73);
  const answer = { link: secretOf(invited.link), password: PASSWORD };
  await expect(welcome.takeUp(answer, BROWSER)).rejects.toMatchObject({ refusal: { kind: 'link-not-valid' } });
  const { link } = await people.renewLink(admin, invited.person.id);
  await welcome.takeUp({ link: secretOf(link), password: PASSWORD }, BROWSER);
  await expect(welcome.takeUp({ link: secretOf(link), password: PASSWORD }, BROWSER)).rejects.toThrow();
  await expect(account.signIn({ email: 'kim@example.com', password: PASSWORD }, BROWSER)).resolves.toBeDefined();
  const again = people.invite(admin, { email: 'kim@example.com', name: 'Kim', role: 'LEGAL' });
  await expect(again).rejects.toMatchObject({ refusal: { kind: 'email-taken' } });
});

it('changes a role only as last seen, and keeps who did it and why', async () => {
  const { people, join } = access();
  const admin = await join('ADMINISTRATOR', 'second@example.com');
  const sam = await join('VIEWER', 'sam@example.com');
  await people.changeRole(admin, { id: sam.id, expectedVersion: 1, why: 'Joined finance' }, 'FINANCE');
  const stale = people.changeRole(admin, { id: sam.id, expectedVersion: 1 }, 'LEGAL');
  await expect(stale).rejects.toMatchObject({ refusal: { kind: 'changed-meanwhile', currentVersion: 2 } });
  const history = await database.prisma.auditEntry.findMany({ where: { recordId: sam.id } });
  expect(history).toMatchObject([
    { personId: admin.id, field: 'role', before: 'VIEWER', after: 'FINANCE', why: 'Joined finance' },
  ]);
});

it('never leaves the installation without an administrator, even if two leave at once', async () => {
  const { people, join } = access();
  await database.prisma.person.updateMany({ where: { role: 'ADMINISTRATOR' }, data: { role: 'VIEWER' } });
  const [ann, ben] = [await join('ADMINISTRATOR', 'ann@example.com'), await join('ADMINISTRATOR', 'ben@example.com')];
  const outcomes = await Promise.allSettled([
    people.deactivate(ann, { id: ben.id, expectedVersion: 1 }),
    people.changeRole(ben, { id: ann.id, expectedVersion: 1 }, 'LEGAL'),
  ]);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused).toMatchObject([{ reason: { refusal: { kind: 'last-administrator', because: 'conflict' } } }]);
});

it('lets nobody but an administrator manage people, whatever the caller forgot to check', async () => {
  const { people, join } = access();
  const legal = await join('LEGAL', 'legal@example.com');
  const act = { id: legal.id, expectedVersion: 1 };
  const refusal = { refusal: { kind: 'not-allowed', permission: 'people:manage' } };
  await expect(people.changeRole(legal, act, 'ADMINISTRATOR')).rejects.toMatchObject(refusal);
  await expect(
    people.invite(legal, { email: 'x@example.com', name: 'X', role: 'ADMINISTRATOR' }),
  ).rejects.toMatchObject(refusal);
  await expect(people.renewLink(legal, legal.id)).rejects.toMatchObject(refusal);
});

it('gives whoever runs the server a way back in', async () => {
  const { first, join } = access();
  await join('ADMINISTRATOR', 'forgetful@example.com');
  expect(await first.linkFor('Forgetful@example.com')).toContain('/welcome?link=');
  expect(await first.linkFor('unknown@example.com')).toBeNull();
  expect(await first.linkFor(null)).toContain('/welcome?link=');
});

it('refuses to rewrite or remove history', async () => {
  const { prisma } = database;
  await expect(prisma.auditEntry.updateMany({ data: { why: 'never mind' } })).rejects.toThrow();
  await expect(prisma.auditEntry.deleteMany({})).rejects.toThrow();
});
