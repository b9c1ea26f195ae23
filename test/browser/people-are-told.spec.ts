import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { anOrderForm } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';

describeInBrowser('somebody who is told', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);

  beforeAll(async () => {
    // Its notice is due within a week, and it renews within forty days.
    await anOrderForm(running, 'OF-SOON', 36);
    const contract = await running.database.prisma.contract.findFirstOrThrow();
    const denied = (key: string) => ({ contractId: contract.id, key, value: false, party: 'customer' as const });
    await running.database.prisma.provision.createMany({
      data: ['fallback_right', 'data_return', 'transition_assistance'].map(denied),
    });
    await running.database.prisma.$executeRaw`
      SELECT graphile_worker.add_job('evaluate-all-contracts', payload => '{}'::json)`;
    await running.runJobs();
  }, 60_000);

  /** A new morning. */
  const tellOfDays = async () => {
    await running.database.prisma.notificationDay.deleteMany();
    await running.database.prisma.$executeRaw`
      SELECT graphile_worker.add_job('tell-of-days', payload => '{}'::json)`;
    await running.runJobs();
  };

  it('sees how much, follows it to the very event by keyboard, and marks the rest as read', async () => {
    const page = await browser.open('FINANCE', '/');
    // Given nothing so far
    await page.getByRole('button', { name: 'Notifications, none unread' }).click();
    await page.getByText('Nothing so far').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Notifications, none unread');
    // When a day has begun
    await tellOfDays();
    await page.reload();
    await page.getByRole('button', { name: 'Notifications, 1 unread' }).focus();
    await page.keyboard.press('Enter');
    const told = page.getByRole('list', { name: 'What you were told' }).getByRole('link');
    await told.first().waitFor();
    expect(await told.first().innerText()).toMatch(
      /notice against renewal\s+OF-SOON Model access\s+\d+ \w+ \d{4}, (in \d days|tomorrow|today)/,
    );
    await expectAccessible(page);
    // Then it leads to the contract, at the event that it is about, and is read
    await told.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/contracts\/[^/]+\?event=/);
    await page.getByRole('heading', { level: 1, name: /Model access/ }).waitFor();
    await page.getByRole('button', { name: 'Notifications, none unread' }).waitFor();
    expect(await running.database.prisma.notification.count({ where: { readAt: { not: null } } })).toBe(1);
  });

  it('chooses what to be told, having seen what that means, and marks all of it as read', async () => {
    const page = await browser.open('LEGAL', '/settings/notifications');
    await page.getByText('this is what is usual for the role Legal').waitFor();
    await page.getByText('This installation sends no e-mail').waitFor();
    expect(await page.getByRole('columnheader', { name: 'By e-mail' }).count()).toBe(0);
    const foretold = page.getByRole('region', { name: 'What this would tell you' });
    await foretold.getByText(/^\d notifications? of deadlines in the next 30 days/).waitFor();
    // When renewals are wanted too, and sixty days ahead
    await page.getByRole('checkbox', { name: 'Ends and renewals: in Recourse' }).check();
    await page.getByText('60 days before').click();
    await page.getByLabel('Flags from this severity on').selectOption('Info');
    await foretold
      .getByText(/^Renews until/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved: you are told by this from now on').waitFor();
    await page.getByText('This is what you chose').waitFor();
    const [kept] = await running.database.prisma.notificationPreferences.findMany();
    expect(kept).toMatchObject({ leadDays: [60, 30, 7, 1], leastSeverity: 'INFO', version: 1 });
    expect(kept?.inApp).toContain('ENDING');
    // Then the next morning tells by it
    await tellOfDays();
    await page.reload();
    await page.getByRole('button', { name: 'Notifications, 2 unread' }).click();
    await page.getByRole('button', { name: 'Mark all read' }).click();
    await page.getByRole('button', { name: 'Notifications, none unread' }).waitFor();
    // And what is usual is one step away
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'What is usual for Legal' }).click();
    expect(await page.getByRole('checkbox', { name: 'Ends and renewals: in Recourse' }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await page.getByRole('checkbox', { name: 'Ends and renewals: in Recourse' }).isChecked()).toBe(true);
  });

  it('is led to all the flags of a contract that are told as one', async () => {
    const { prisma } = running.database;
    const page = await browser.open('PROCUREMENT', '/');
    const { id: personId } = await prisma.person.findFirstOrThrow({ where: { role: 'PROCUREMENT' } });
    const chosen = { scope: 'ALL', leastSeverity: 'MEDIUM', rhythm: 'DAILY', updatedAt: new Date() } as const;
    await prisma.notificationPreferences.create({
      data: { ...chosen, personId, leadDays: [7], inApp: ['FLAG_RAISED'], byEmail: [] },
    });
    await prisma.flag.deleteMany();
    await prisma.$executeRaw`SELECT graphile_worker.add_job('evaluate-all-contracts', payload => '{}'::json)`;
    await running.runJobs();
    await page.reload();
    await page.getByRole('button', { name: 'Notifications, 1 unread' }).click();
    await page.getByRole('link', { name: /^Unread: \d+ flags, the gravest: .* OF-SOON Model access today$/ }).click();
    await page.waitForURL(/\/flags\?contract=/);
    await page.getByRole('button', { name: 'Notifications, none unread' }).waitFor();
  });

  it('does so on a small dark screen as well', async () => {
    const page = await browser.open('VIEWER', '/settings/notifications', {
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    });
    await page.getByRole('region', { name: 'What this would tell you' }).getByRole('status').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Notifications/ }).click();
    await page.getByText('Nothing so far').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
