import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { anOrderForm } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';

describeInBrowser('an administrator and the settings', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);

  beforeAll(async () => {
    await anOrderForm(running, 'OF-RENEWS', 100);
    await running.database.prisma.$executeRaw`
      SELECT graphile_worker.add_job('evaluate-all-contracts', payload => '{}'::json)`;
    await running.runJobs();
  }, 60_000);

  const section = async (page: Page, name: string) => {
    await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name }).click();
  };

  it('adds a person, whose link is shown once, and changes the role', async () => {
    const page = await browser.open('ADMINISTRATOR', '/settings/people');
    await page.getByLabel('Name').fill('Nora Lind');
    await page.getByLabel('E-mail').fill('nora@example.com');
    await page.getByRole('button', { name: 'Invite' }).click();
    expect(await page.getByLabel('One-time link').inputValue()).toContain('/welcome?link=');
    await expectAccessible(page);
    await page.getByLabel('Role of Nora Lind').selectOption('FINANCE');
    await page.getByText('Role of Nora Lind changed').waitFor();
    const nora = await running.database.prisma.person.findUniqueOrThrow({ where: { email: 'nora@example.com' } });
    expect(nora.role).toBe('FINANCE');
    await section(page, 'History');
    await page.getByRole('row', { name: /Person, role changed Viewer Finance/ }).waitFor();
    await expectAccessible(page);
  });

  it('makes a token that only reads, and revokes it', async () => {
    const page = await browser.open('ADMINISTRATOR', '/settings/tokens');
    await page.getByText('No tokens').waitFor();
    await page.getByLabel('Name').fill('Warehouse');
    await page.getByRole('button', { name: 'Only reading' }).click();
    await page.getByRole('button', { name: 'Create token' }).click();
    const secret = await page.getByRole('textbox', { name: 'Token' }).inputValue();
    await expectAccessible(page);
    const me = () => running.graphql('{ me { permissions } }', {}, { authorization: `Bearer ${secret}` });
    const { permissions } = (await me()).data!['me'] as { permissions: string[] };
    expect(permissions).toContain('contract:read');
    expect(permissions.filter((permission) => !permission.endsWith(':read'))).toEqual([]);
    await page.getByRole('button', { name: 'Revoke Warehouse' }).click();
    await page.getByText('No tokens').waitFor();
    expect((await me()).errors[0]?.extensions['kind']).toBe('not-signed-in');
  });

  it('changes a threshold after seeing which flags would change, and reads it in the history', async () => {
    const page = await browser.open('ADMINISTRATOR', '/settings/policy');
    const near = page.getByLabel('Notice deadline is near');
    await near.fill('60');
    await near.press('Tab');
    const preview = page.getByRole('region', { name: 'What would change' });
    await preview.getByText('Notice deadline is near: 90 → 60').waitFor();
    await preview.getByText(/Over 1 contract: .* flag withdrawn/).waitFor();
    await preview.getByText(/^Withdrawn: .*notice/i).waitFor();
    await expectAccessible(page);
    expect(await running.database.prisma.policy.count()).toBe(0);
    await preview.getByLabel('Why').fill('We decide within a week');
    await preview.getByRole('button', { name: 'Change the policy' }).click();
    await page.getByText('Version 2 is in force').waitFor();
    await section(page, 'History');
    await page.getByLabel('About').selectOption('Policy');
    await page.getByRole('row', { name: /Policy, notice near days changed 90 60 We decide within a week/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('about')).toBe('Policy');
  });

  it('chooses a reporting currency, enters a rate, and reads it at home', async () => {
    const page = await browser.open('FINANCE', '/settings/currencies');
    await page.getByLabel('Reporting currency').getByRole('combobox').selectOption('EUR');
    await page.getByText('Sums are shown in EUR as well').waitFor();
    await page.getByLabel('Is worth').fill('0.9215');
    await page.getByLabel('Of', { exact: true }).selectOption('EUR');
    await page.getByLabel('Source').fill('European Central Bank');
    await page.getByRole('button', { name: 'Enter rate' }).click();
    await page.getByRole('cell', { name: '1 USD = 0.9215 EUR' }).waitFor();
    await expectAccessible(page);
    await page.goto(`${running.url}/`);
    await page
      .getByText(/^= EUR.110,580/)
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  it('signs out another browser', async () => {
    const page = await browser.open('LEGAL', '/settings/account');
    await page.getByText('This browser').waitFor();
    const [session] = await running.database.prisma.session.findMany({ orderBy: { id: 'desc' }, take: 1 });
    const { personId, expiresAt, idleUntil, createdAt } = session!;
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const secretHash = Uint8Array.from(randomBytes(32));
    const other = await running.database.prisma.session.create({
      data: { personId, expiresAt, idleUntil, createdAt, userAgent, secretHash },
    });
    await page.reload();
    await page.getByRole('button', { name: /^Sign out Firefox on Linux/ }).click();
    await page.getByText('That browser is signed out').waitFor();
    await page.getByText('Firefox on Linux').waitFor({ state: 'detached' });
    expect(await running.database.prisma.session.findUnique({ where: { id: other.id } })).toBeNull();
    await expectAccessible(page);
  });

  it('closes a day with a reason, and works on it again', async () => {
    const page = await browser.open('PROCUREMENT', '/settings/holidays');
    await page.getByRole('textbox', { name: 'Day', exact: true }).fill('2027-05-14');
    await page.getByLabel('Reason').fill('Bridge day');
    await page.getByRole('button', { name: 'Add closing day' }).click();
    const remove = page.getByRole('button', { name: 'Remove 14 May 2027, Bridge day' });
    await remove.waitFor();
    await page.getByText('No place is named, 1 contract').click();
    await expectAccessible(page);
    await remove.click();
    await page.getByText('None so far.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await remove.waitFor();
  });

  it.each([
    ['wide and light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const }],
    ['narrow and dark', { viewport: { width: 360, height: 800 }, colorScheme: 'dark' as const }],
  ])('is accessible in every section, %s, and nothing has to be scrolled sideways', async (_, options) => {
    const page = await browser.open('ADMINISTRATOR', '/settings/account', options);
    const links = page.getByRole('navigation', { name: 'Settings' }).getByRole('link');
    await links.first().waitFor();
    const names = await links.allTextContents();
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      await section(page, name);
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      expect([name, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([name, 0]);
    }
  });

  it('shows a viewer what they may set, and the policy without fields', async () => {
    const page = await browser.open('VIEWER', '/settings/policy');
    await page.getByText('Legal and administrators may change them.').waitFor();
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    const links = page.getByRole('navigation', { name: 'Settings' }).getByRole('link');
    expect(await links.allTextContents()).not.toContain('People');
    await expectAccessible(page);
  });
});
