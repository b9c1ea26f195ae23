import { useRunningApp } from '../setup/running-app.js';

const server = useRunningApp();

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

it('says that it is well', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
});

describe('the sandbox', () => {
  const page = async () => (await get('/graphql', { accept: 'text/html' })).text();

  it('is made of files that this server has', async () => {
    const files = [...(await page()).matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, file]) => file ?? '');
    const own = files.filter((file) => file !== '/graphql/sandbox/');
    expect(own.length).toBeGreaterThan(3);
    const answers = await Promise.all(own.map((file) => get(`/graphql/sandbox/${file}`)));
    expect(answers.map(({ status }) => status)).toEqual(own.map(() => 200));
    await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  });

  it('takes nothing from another host', async () => {
    expect((await page()).match(/(?:href|src)="(?:https?:)?\/\//)).toBeNull();
  });

  it('serves no file beside its own', async () => {
    expect((await get('/graphql/sandbox/..%2f..%2fpackage.json')).status).toBe(404);
  });
});

it('lets browsers neither guess types nor frame it nor tell others where they were', async () => {
  const { headers } = await get('/healthz');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

it('refuses a body that is larger than any operation', async () => {
  const { status } = await server.graphql(`{ __typename # ${'x'.repeat(1_100_000)}\n }`);
  expect(status).toBe(413);
});
