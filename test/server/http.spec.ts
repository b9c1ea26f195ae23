import { existsSync, statSync } from 'node:fs';
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

describe('the web interface', () => {
  const page = (path = '/') => get(path, { accept: 'text/html' });
  const scriptOf = (html: string) => /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? '';

  it('answers every address of a page, and no address of the API, with its one page', async () => {
    const pages = await Promise.all(['/', '/contracts', '/documents/1', '/calendar?view=month'].map(page));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const texts = await Promise.all(pages.map((one) => one.text()));
    expect(texts.every((text) => text.includes('<div id="root">'))).toBe(true);
    expect((await page('/documents/1/file')).headers.get('content-type')).toContain('application/problem+json');
    expect((await get('/no-such-thing')).status).toBe(404);
  });

  it('allows no script but its own files, and only styles with the nonce of this answer', async () => {
    const [one, other] = [await page(), await page()];
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
    expect(policy).not.toBe(other.headers.get('content-security-policy'));
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(await one.text()).toContain(`nonce="${nonce}"`);
    expect(await other.text()).not.toMatch(/<script(?![^>]* src=)/);
  });

  it('lets browsers keep scripts for good and the page not at all, and sends scripts compressed', async () => {
    const first = await page();
    expect(first.headers.get('cache-control')).toBe('no-store');
    const script = scriptOf(await first.text());
    const plain = await get(script, { 'accept-encoding': 'identity' });
    const brotli = await get(script, { 'accept-encoding': 'gzip, br' });
    expect(plain.headers.get('cache-control')).toContain('immutable');
    expect([plain.headers.get('content-encoding'), brotli.headers.get('content-encoding')]).toEqual([null, 'br']);
    expect(await brotli.text()).toBe(await plain.text());
  });

  it('needs less than 250 kB of compressed script before the first page', async () => {
    const html = await (await page()).text();
    const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const dist = new URL('../../apps/web/dist', import.meta.url).pathname;
    const sizes = scripts.map((path) => {
      const file = [`${dist}${path}.gz`, `${dist}${path}`].find((one) => existsSync(one));
      return statSync(file ?? '').size;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  });

  it('serves no file beside its own', async () => {
    expect((await get('/assets/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await get('/..%2fpackage.json')).status).toBe(404);
  });
});
