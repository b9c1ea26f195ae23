import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { anOrderForm, inDays } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';

describeInBrowser('finance and the calendar', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);

  beforeAll(async () => {
    await anOrderForm(running, 'OF-SOON', 60);
    await anOrderForm(running, 'OF-LATER', 300);
  }, 60_000);

  /** A day as this browser's locale writes it. */
  const written = (day: string) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  const events = (page: Page) => page.getByRole('region').getByRole('listitem');

  it('finds what renews within ninety days and by when notice must go out, and why', async () => {
    const page = await browser.open('FINANCE', '/calendar');
    await events(page).filter({ hasText: 'OF-LATER' }).first().waitFor();
    await page.getByRole('button', { name: 'Next 90 days' }).click();
    await page.waitForURL('**/calendar?within=90');
    await events(page).filter({ hasText: 'OF-LATER' }).first().waitFor({ state: 'detached' });
    const notice = events(page).filter({ hasText: `= end ${written(inDays(60))} minus 30 days` });
    await notice
      .first()
      .getByText(written(inDays(30)))
      .first()
      .waitFor();
    await expectAccessible(page);
    await notice.first().getByRole('button').click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('How the day came about').waitFor();
    await drawer.getByText(`last day to give notice: ${written(inDays(30))}`).waitFor();
    expect(await drawer.getByRole('button', { name: 'Mark as done' }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('downloads as a workbook exactly what it filtered', async () => {
    const page = await browser.open('FINANCE', '/calendar?within=90');
    await events(page).first().waitFor();
    await page.getByRole('button', { name: 'Kind' }).click();
    await page.getByRole('checkbox', { name: 'Notice deadline' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('status').getByText('1 event', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Download' }).click();
    await expectAccessible(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Excel (XLSX)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^contract-dates-.*\.xlsx$/);
    const [, ...rows] = await readSheet(await readFile(await download.path()));
    expect(rows.map(([, contract, , day]) => [contract, (day as unknown as Date).toISOString().slice(0, 10)])).toEqual([
      ['OF-SOON Model access', inDays(30)],
    ]);
  });

  it('subscribes to what it filtered, by an address that is shown once and can be revoked', async () => {
    const page = await browser.open('FINANCE', '/calendar?kind=NOTICE_DEADLINE');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    const dialog = page.getByRole('dialog', { name: 'Subscribe to the calendar' });
    await dialog.getByLabel('Name').fill('Notices on my phone');
    await dialog.getByRole('button', { name: 'Create address' }).click();
    const address = new URL(await dialog.getByLabel('Address of the calendar').inputValue());
    await expectAccessible(page);
    const feed = `${running.url}${address.pathname}`;
    const calendar = new ICAL.Component(ICAL.parse(await (await fetch(feed)).text()) as never);
    const days = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('dtstart')));
    expect(days.sort()).toEqual([inDays(30), inDays(270)]);
    await dialog.getByRole('button', { name: 'Revoke Notices on my phone' }).click();
    await dialog.getByRole('button', { name: 'Revoke Notices on my phone' }).waitFor({ state: 'detached' });
    expect((await fetch(feed)).status).toBe(404);
  });

  it.each(['month', 'quarter', 'unknown'])('draws the %s view with nothing in the way of anybody', async (view) => {
    const page = await browser.open('FINANCE', `/calendar?view=${view}&at=${inDays(30)}`);
    await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
    if (view !== 'unknown')
      await page
        .getByRole('button', { name: /OF-SOON/ })
        .first()
        .waitFor();
    await expectAccessible(page);
  });

  it('draws all of a busy month, and where that is too much says from which day on, and draws more', async () => {
    const { prisma } = running.database;
    const where = { kind: 'RENEWAL', contract: { reference: 'OF-LATER' } } as const;
    const { derivation, ...event } = await prisma.calendarEvent.findFirstOrThrow({ where });
    const copies = Array.from({ length: 1_060 }, (_, number) => ({
      ...event,
      id: `${event.id}-${number}`,
      derivation: derivation as object,
      date: new Date(Date.UTC(2030, 4, 1 + Math.floor(number / 50))),
    }));
    await prisma.calendarEvent.createMany({ data: copies });
    const page = await browser.open('FINANCE', '/calendar?view=month&at=2030-05-01');
    await page.getByText('60 more events from 20 May 2030 on not drawn.').waitFor();
    const drawn = page.getByRole('button', { name: /OF-LATER/ });
    expect(await drawn.count()).toBe(1_000);
    await page.getByRole('button', { name: 'Draw more' }).click();
    await page.getByText(/not drawn/).waitFor({ state: 'detached' });
    await drawn.nth(1_059).waitFor();
    await page.getByText('Quarter', { exact: true }).click();
    await page.getByRole('region', { name: 'May 2030' }).getByRole('heading', { name: 'May 2030 1,000' }).waitFor();
  }, 60_000);

  it('keeps a long name in its month', async () => {
    const name = `Contoso ${'Accelerated Computing '.repeat(5)}Services DAC`;
    await running.database.prisma.supplier.update({ where: { slug: 'contoso' }, data: { name } });
    const page = await browser.open('FINANCE', `/calendar?view=quarter&at=${inDays(60)}`);
    await page.getByRole('region').getByRole('button', { name: 'Contoso' }).first().waitFor();
    const beyond = `[...document.querySelectorAll('section button')].filter((event) =>
      event.getBoundingClientRect().right > event.closest('section').getBoundingClientRect().right).length`;
    expect(await page.evaluate(beyond)).toBe(0);
  });
});
