import type { Role } from '@recourse/access-domain';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import type { RunningApp } from './running-app.js';
import { sessionOf } from './signed-in.js';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executablePath = process.env['CHROMIUM_PATH'] || USUAL_PLACES.find((path) => existsSync(path));

/** Like `describe`, for stories that need a browser: skipped, and said so, where there is none. */
export function describeInBrowser(name: string, stories: () => void): void {
  if (executablePath !== undefined) {
    describe(name, stories);
    return;
  }
  console.warn(`SKIPPED, no browser: ${name}. Install Chromium, or name it in CHROMIUM_PATH.`);
  describe.skip(name, stories);
}

/** A screen of somebody at work, in a zone where a day that is taken for an instant shows as the day before. */
const USUAL: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  timezoneId: 'America/Los_Angeles',
};

export interface TestBrowser {
  /** A new page of a new window at a path such as `/contracts`; of whoever has the role, or of nobody. */
  open(who: Role | 'nobody', path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Starts Chromium before the stories and closes it after them. Fails a story whose page broke or asked another host. */
export function useBrowser(running: RunningApp): TestBrowser {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let wrong: string[] = [];
  beforeAll(async () => {
    // Containers have no user namespaces for Chromium's own sandbox; the pages are ours.
    const args = ['--no-sandbox', '--disable-dev-shm-usage'];
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = wrong;
    [contexts, wrong] = [[], []];
    expect(found).toEqual([]);
  });
  afterAll(async () => browser.close());

  return {
    async open(who, path, options = {}) {
      const context = await browser.newContext({ ...USUAL, ...options });
      contexts.push(context);
      if (who !== 'nobody') await context.addCookies([await cookieOf(running, who)]);
      const page = await context.newPage();
      page.on('pageerror', (error) => wrong.push(`Page error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|React/.test(message.text())) {
          wrong.push(message.text());
        }
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== running.url) wrong.push(`Asked another host: ${request.url()}`);
      });
      await page.goto(running.url + path);
      return page;
    },
  };
}

async function cookieOf(running: RunningApp, role: Role) {
  const { cookie = '' } = await sessionOf(running.database, role);
  const [name = '', value = ''] = cookie.split('=');
  return { name, value, url: running.url };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFinding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Expects that axe finds nothing serious or critical on what the page shows now (WCAG 2.2 AA). */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<{ violations: readonly AxeFinding[] }>('axe.run()');
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
