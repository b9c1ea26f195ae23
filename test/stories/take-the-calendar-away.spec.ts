import ICAL from 'ical.js';
import { readSheet } from 'read-excel-file/node';
import { anOrderForm, HARMFUL_NAME, inDays } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();

type Headers = Record<string, string>;
let finance: Headers;
let viewer: Headers;

async function ask<T>(query: string, variables: object, headers = finance): Promise<T> {
  const { data, errors } = await running.graphql(query, variables, headers);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as T;
}

const fetched = (path: string, headers: Headers = {}) => fetch(`${running.url}${path}`, { headers });

beforeAll(async () => {
  finance = await signedIn(running.database, 'FINANCE');
  viewer = await signedIn(running.database, 'VIEWER');
  for (const [index, endsIn] of [100, 60, 20].entries()) await anOrderForm(running, `OF-${index + 1}`, endsIn);
});

describe('finance takes the calendar away', () => {
  it('as a workbook of what it filtered, with real dates and amounts', async () => {
    const response = await fetched(`/calendar.xlsx?kinds=renewal&from=${inDays(0)}`, finance);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="contract-dates-.*\.xlsx"$/);
    const [header, ...rows] = await readSheet(Buffer.from(await response.arrayBuffer()));
    expect(header?.slice(0, 7)).toEqual([
      'Supplier',
      'Contract',
      'Event',
      'Date',
      'Last day to act',
      'Amount at stake',
      'Currency',
    ]);
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(row[0]).toBe(HARMFUL_NAME.replace('\u001b', ''));
      expect(row[3]).toBeInstanceOf(Date);
      expect(row.slice(5, 7)).toEqual([120000, 'USD']);
    }
  });

  it('as CSV that no spreadsheet calculates', async () => {
    const response = await fetched('/calendar.csv', finance);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(await response.text()).toContain("\r\n'=Contoso");
  });

  it('of the contracts that it searched for', async () => {
    const text = await (await fetched('/calendar.csv?search=of-2', finance)).text();
    expect(text).toContain('OF-2');
    expect(text).not.toContain('OF-1');
    expect(await (await fetched('/calendar.csv?search=no-such-contract', finance)).text()).not.toContain('OF-');
  });

  it('as iCalendar', async () => {
    const text = await (await fetched('/calendar.ics?kinds=notice-deadline', finance)).text();
    const events = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
  });

  it.each([
    ['/calendar.csv', 'nobody', 401],
    ['/calendar.csv', 'a viewer', 403],
  ])('%s is closed to %s', async (path, who, status) => {
    expect((await fetched(path, who === 'nobody' ? {} : viewer)).status).toBe(status);
  });

  it('and is told what is wrong with a filter', async () => {
    const response = await fetched('/calendar.csv?from=yesterday', finance);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ kind: 'invalid-date' });
  });
});

describe('a subscribed calendar', () => {
  const create = `mutation ($input: CreateCalendarSubscriptionInput!) {
    createCalendarSubscription(input: $input) { url subscription { id filter { kinds } } }
  }`;

  interface Created {
    readonly url: string;
    readonly subscription: { readonly id: string };
  }

  const subscribe = async (headers = finance) => {
    const input = { name: 'My phone', filter: { kinds: ['NOTICE_DEADLINE'] } };
    const { url, subscription } = await ask<Created>(create, { input }, headers);
    return { path: new URL(url).pathname, id: subscription.id };
  };

  it('needs no sign-in, shows what was filtered, and answers 304 while nothing changed', async () => {
    const { path } = await subscribe();
    const first = await fetched(path);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toMatch(/^text\/calendar/);
    expect(await first.text()).not.toContain('Renews');
    const etag = first.headers.get('etag') ?? '';
    expect((await fetched(path, { 'if-none-match': etag })).status).toBe(304);
    await anOrderForm(running, 'OF-4', 80);
    expect((await fetched(path, { 'if-none-match': etag })).status).toBe(200);
  });

  it('is gone once it is revoked', async () => {
    const { path, id } = await subscribe();
    const revoke = 'mutation ($id: ID!) { revokeCalendarSubscription(id: $id) { revokedAt } }';
    expect((await ask<{ revokedAt: string }>(revoke, { id }, finance)).revokedAt).toBeTruthy();
    expect((await fetched(path)).status).toBe(404);
  });

  it('ends with its owner’s right to have it', async () => {
    const leaving = await signedIn(running.database, 'LEGAL');
    const { path, id } = await subscribe(leaving);
    const { ownerId } = await running.database.prisma.calendarSubscription.findUniqueOrThrow({ where: { id } });
    await running.database.prisma.person.update({ where: { id: ownerId }, data: { role: 'VIEWER' } });
    expect((await fetched(path)).status).toBe(404);
  });

  it.each(['/calendar/guess.ics', '/calendar/guess', `/calendar/${'A'.repeat(43)}.ics`])(
    '%s leads nowhere',
    async (path) => {
      expect((await fetched(path)).status).toBe(404);
    },
  );

  it('keeps no secret in the database', async () => {
    const { path } = await subscribe();
    const rows = await running.database.prisma.$queryRaw<
      { row: string }[]
    >`SELECT row_to_json(s)::text AS row FROM calendar_subscription s`;
    const secret = path.slice('/calendar/'.length, -'.ics'.length);
    expect(rows.every(({ row }) => !row.includes(secret))).toBe(true);
  });
});
