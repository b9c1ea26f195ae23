import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '@recourse/access-domain';
import { createWorker } from '@recourse/server';
import { Clock, configurationFrom, QueueRunner } from '@recourse/platform-server';
import { useFreshDatabase } from '@recourse/platform-server/testing';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

const database = useFreshDatabase();

const PASSWORD = 'very-secret-of-the-mail-server';
// A day to come, by the database's own clock: what is ordered for later waits until a test says so.
const TODAY = '2031-06-15';

interface Delivered {
  readonly to: string;
  /** As it came over the wire, with what quoted-printable folded put together again. */
  readonly raw: string;
}

const delivered: Delivered[] = [];
/** What the server answers to the next mails, instead of taking them. */
let refusals: string[] = [];
let acceptsPassword = true;

const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  allowInsecureAuth: true,
  onAuth: ({ password }, _session, done) =>
    acceptsPassword && password === PASSWORD
      ? done(null, { user: 'recourse' })
      : done(new Error('Wrong name or password')),
  onData: (stream, { envelope }, done) => {
    void text(stream).then((raw) => {
      const refusal = refusals.shift();
      if (refusal === undefined) {
        delivered.push({ to: envelope.rcptTo.map(({ address }) => address).join(), raw: unfolded(raw) });
        done(null, 'Taken');
      } else done(Object.assign(new Error(refusal), { responseCode: 451 }));
    });
  },
});

const unfolded = (raw: string): string =>
  raw.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

let worker: INestApplicationContext;
const idOf = {} as Record<'FINANCE' | 'LEGAL', string>;

const at = (hour: string, day = TODAY) =>
  jest.spyOn(Clock.prototype, 'now').mockReturnValue(new Date(`${day}T${hour}:00:00Z`));

const column = (day: string) => new Date(`${day}T00:00:00Z`);

async function work(): Promise<void> {
  await database.prisma.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
  await worker.get(QueueRunner).drain();
}

async function job(task: string): Promise<void> {
  await database.prisma.$executeRaw`SELECT graphile_worker.add_job(${task}, '{}'::json)::text`;
  await worker.get(QueueRunner).drain();
}

async function person(role: Role, rhythm: 'AT_ONCE' | 'DAILY'): Promise<string> {
  const { id } = await database.prisma.person.create({
    data: {
      email: `${role.toLowerCase()}@example.com`,
      name: `Somebody of <${role}>`,
      role,
      notificationPreferences: {
        create: {
          scope: 'ALL',
          leadDays: [30, 7],
          leastSeverity: 'HIGH',
          inApp: [],
          byEmail: ['ENDING', 'FLAG_RAISED'],
          rhythm,
          updatedAt: new Date(),
        },
      },
    },
  });
  return id;
}

/** An ended price lock, told as a day; its title would be markup and a header, were it taken for more than words. */
async function endingLock(reference: string, endsOn: string): Promise<void> {
  const { prisma } = database;
  const supplier = { slug: 'contoso', name: 'Contoso', kind: 'MODEL_LAB' } as const;
  const { id: supplierId } = await prisma.supplier.upsert({ where: { slug: 'contoso' }, create: supplier, update: {} });
  const { id } = await prisma.contract.create({
    data: {
      reference,
      title: '<b>Access</b>\r\nBcc: everybody@example.com',
      kind: 'ORDER_FORM',
      status: 'ACTIVE',
      supplierId,
      priceLocks: { create: { sku: 'large', unit: 'token', from: column('2031-01-01'), to: column(endsOn) } },
    },
  });
  await prisma.$executeRaw`
    SELECT graphile_worker.add_job('update-calendar', json_build_object('contractId', ${id}::text))::text`;
  await worker.get(QueueRunner).drain();
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const configuration = configurationFrom({
    DATABASE_URL: database.url,
    RECOURSE_DATA: database.configuration.dataFolder,
    TIME_ZONE: 'UTC',
    LOG_LEVEL: 'error',
    PUBLIC_URL: 'https://recourse.example.com',
    SMTP_URL: `smtp://recourse:${PASSWORD}@127.0.0.1:${port}`,
    MAIL_FROM: 'Recourse <recourse@example.com>',
  });
  at('03');
  worker = await createWorker(configuration);
  idOf.FINANCE = await person('FINANCE', 'DAILY');
  idOf.LEGAL = await person('LEGAL', 'AT_ONCE');
  await endingLock('OF-1', '2031-06-22');
  await endingLock('OF-2', '2031-07-10');
});

afterEach(() => {
  delivered.length = 0;
});

afterAll(async () => {
  jest.restoreAllMocks();
  await worker.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

it('gathers what comes at once into one mail, and waits for the morning with the daily one', async () => {
  // When the day begins at night
  await job('tell-of-days');
  await work();
  // Then whoever wants mail at once has one, and who wants it daily none yet
  expect(delivered.map(({ to }) => to)).toEqual(['legal@example.com']);
  const [{ raw }] = delivered as [Delivered];
  expect(raw).toContain('Subject: Recourse: 2 things to know');
  expect(raw).toContain('* Price lock ends: large (2031-06-22, in 7 days)');
  expect(raw).toContain('https://recourse.example.com/contracts/');
  expect(raw).toContain('https://recourse.example.com/settings/notifications');
  expect(raw).toContain('Auto-Submitted: auto-generated');
  // And what people wrote is neither a header nor markup
  const html = raw.slice(raw.indexOf('<!doctype html>'));
  expect(raw).not.toMatch(/^Bcc:/m);
  expect(html).toContain('&lt;b&gt;Access&lt;/b&gt;');
  expect(html).not.toContain('<b>');
});

it('sends the daily mail in the morning, and no other on that day', async () => {
  at('07');
  await job('tell-of-days');
  await work();
  expect(delivered.map(({ to }) => to)).toEqual(['finance@example.com']);
  at('08');
  await job('tell-of-days');
  await work();
  expect(delivered).toHaveLength(1);
});

it('tries again when the server refuses, and delivers once', async () => {
  await endingLock('OF-3', '2031-07-16');
  at('03', '2031-06-16');
  refusals = ['Come back later'];
  await job('tell-of-days');
  await work();
  expect(delivered).toEqual([]);
  expect(refusals).toEqual([]);
  await work();
  expect(delivered.map(({ to }) => to)).toEqual(['legal@example.com']);
  expect(delivered[0]?.raw).toContain('Subject: Price lock ends: large: OF-3');
  await work();
  expect(delivered).toHaveLength(1);
});

it('never logs the password, neither when it is refused nor when the server is gone', async () => {
  const logged: string[] = [];
  const note = (chunk: string | Uint8Array) => {
    logged.push(chunk.toString());
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockImplementation(note));
  acceptsPassword = false;
  await endingLock('OF-4', '2031-07-17');
  at('03', '2031-06-17');
  await job('tell-of-days');
  await work();
  for (const spy of spies) spy.mockRestore();
  acceptsPassword = true;
  expect(logged.join('')).toContain('send-notifications: attempt 1 of 6 failed');
  expect(logged.join('')).not.toContain(PASSWORD);
  expect(logged.join('')).not.toContain(Buffer.from(`\0recourse\0${PASSWORD}`).toString('base64'));
  await work();
  expect(delivered.map(({ to }) => to)).toContain('legal@example.com');
});

it('mails nobody who may no longer sign in', async () => {
  await endingLock('OF-5', '2031-07-18');
  at('03', '2031-06-18');
  await job('tell-of-days');
  await database.prisma.person.updateMany({ data: { deactivatedAt: new Date() } });
  await work();
  expect(delivered).toEqual([]);
});
