/* global window, document, requestAnimationFrame, PerformanceObserver, MutationObserver -- functions that run in the page */
// npm run bench:web [-- --contracts 100000]
// The table of contracts in a real Chromium on a full portfolio: how long after the server's answer its first rows
// stand on the screen, and how long typing into the search ever keeps the page from answering.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { chromium } from 'playwright-core';
import { applyMigrations, startEmbeddedPostgres } from '@recourse/platform-server';
import { fillPortfolio } from './graphql/portfolio.mjs';
import { startApi } from './graphql/running-api.mjs';

const { values } = parseArgs({
  options: { contracts: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);
const ROW = 'main tbody tr';
const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs in the page before anything else: notes when the first row was painted, and every long task. */
function watch(row) {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector(row)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.firstRowAt = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

/** The answer that the table waited for, in milliseconds since the page was opened. */
async function answeredAt(page) {
  const request = await page.waitForEvent('requestfinished', {
    predicate: (one) => one.postData()?.includes('query Contracts(') ?? false,
  });
  const { startTime, responseEnd } = request.timing();
  return startTime + responseEnd - (await page.evaluate(() => performance.timeOrigin));
}

async function firstRows(context, url) {
  const page = await context.newPage();
  await page.addInitScript(watch, ROW);
  const [answered] = await Promise.all([answeredAt(page), page.goto(`${url}/contracts`)]);
  await page.waitForFunction(() => window.firstRowAt !== undefined);
  const shown = await page.evaluate(() => window.firstRowAt);
  return { page, afterAnswer: shown - answered, afterNavigation: shown };
}

async function typing(page) {
  const search = page.getByRole('searchbox').first();
  await search.focus();
  const since = await page.evaluate(() => performance.now());
  await search.pressSequentially('agreement 99', { delay: 60 });
  await page.waitForTimeout(1500);
  const tasks = await page.evaluate((from) => window.longTasks.filter(({ startTime }) => startTime >= from), since);
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}

const folder = mkdtempSync(join(tmpdir(), 'recourse-bench-'));
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const pool = new pg.Pool({ connectionString: postgres.url });
pool.on('error', () => undefined);
let api, browser;
try {
  await applyMigrations(postgres.url);
  api = await startApi({ databaseUrl: postgres.url, dataFolder: folder });
  await fillPortfolio(pool, Number(values.contracts));
  const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const [name, value] = api.cookie.split('=');
  await context.addCookies([{ name, value, url: api.url }]);
  const rows = [];
  const blocked = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, ...times } = await firstRows(context, api.url);
    rows.push(times);
    blocked.push(await typing(page));
    await page.close();
  }
  const after = rows.map(({ afterAnswer }) => afterAnswer);
  const whole = rows.map(({ afterNavigation }) => afterNavigation);
  // Other work on the machine counts in every figure; a reader must know how much there was.
  const busy = (loadavg()[0] / availableParallelism()).toFixed(1);
  console.log(`${values.contracts} contracts, ${rounds} rounds; ${busy} tasks waited for each processor`);
  console.log(
    `first rows after the server's answer: median ${middle(after).toFixed(0)} ms, worst ${Math.max(...after).toFixed(0)} ms`,
  );
  console.log(
    `first rows after opening the page:    median ${middle(whole).toFixed(0)} ms, worst ${Math.max(...whole).toFixed(0)} ms`,
  );
  console.log(
    `longest task while typing a filter:   median ${middle(blocked).toFixed(0)} ms, worst ${Math.max(...blocked).toFixed(0)} ms`,
  );
} finally {
  await browser?.close();
  await api?.stop();
  await pool.end();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
