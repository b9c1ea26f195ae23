import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { useRunningApp } from '../setup/running-app.js';
import { FirstAdministrator } from '@recourse/access-server';

const PASSWORD = 'violet harbour counts slowly';

describeInBrowser('the way in', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);

  it('makes the first administrator by the link that the terminal shows, and lands in the interface', async () => {
    const link = new URL((await running.app.get(FirstAdministrator).linkIfNeeded())!);
    const page = await browser.open('nobody', link.pathname + link.search);
    await expectAccessible(page);
    await page.getByLabel('Your name').fill('Ines Root');
    await page.getByLabel('E-mail').fill('ines@example.com');
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set password and sign in' }).click();
    await page.getByRole('navigation', { name: 'Pages' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('asks a stranger to sign in, says why it refuses, and then shows the page that was asked for', async () => {
    const page = await browser.open('nobody', '/contracts');
    await expectAccessible(page);
    await page.getByLabel('E-mail').fill('ines@example.com');
    await page.getByRole('textbox', { name: 'Password' }).fill('something else entirely');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Contracts', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/contracts');
  });

  it('says that a link works once, and leads to the way in', async () => {
    const page = await browser.open('nobody', '/welcome?link=worn-out');
    await page.getByRole('alert').getByText('This link works no more').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Sign in with a password' }).click();
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await page.getByText('forgotten?').waitFor();
  });

  it.each`
    address                                              | says                             | leadsTo
    ${'/'}                                               | ${'No contract is here yet'}     | ${'Upload contracts'}
    ${'/contracts'}                                      | ${'No contract is here yet'}     | ${'Upload documents'}
    ${'/review'}                                         | ${'Nothing waits to be decided'} | ${'Upload documents'}
    ${'/calendar'}                                       | ${'No date is coming'}           | ${'Review what was read'}
    ${'/documents/00000000-0000-7000-8000-000000000000'} | ${'There is no such document'}   | ${'All documents'}
  `('leads on from $address where nothing is yet', async ({ address, says, leadsTo }: Record<string, string>) => {
    const page = await browser.open('LEGAL', address!);
    await page.getByRole('heading', { name: says! }).waitFor();
    await page.getByRole('main').getByRole('link', { name: leadsTo! }).waitFor();
    await expectAccessible(page);
  });

  it('offers to clear a filter only where there is one', async () => {
    const page = await browser.open('LEGAL', '/flags');
    await page.getByRole('heading', { name: 'No flag stands' }).waitFor();
    await page.goto(`${running.url}/flags?severity=HIGH`);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByRole('heading', { name: 'No flag stands' }).waitFor();
  });

  it('opens the settings at what everybody has', async () => {
    const page = await browser.open('LEGAL', '/settings');
    await page.getByRole('button', { name: 'Change password' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings/account');
  });

  it('says that no answer comes, on the first page and while somebody searches, and goes on when one does', async () => {
    const page = await browser.open('LEGAL', '/');
    const isGone = (url: URL) => url.pathname === '/graphql';
    await page.route(isGone, (route) => route.abort());
    await page.goto(`${running.url}/contracts`);
    await page.getByRole('heading', { name: 'Recourse cannot be reached' }).waitFor();
    await expectAccessible(page);
    await page.unroute(isGone);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('No contract is here yet').waitFor();
    await page.route(isGone, (route) => route.abort());
    await page.getByRole('searchbox').fill('azure');
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    await page.unroute(isGone);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('No contract meets all of this').waitFor();
    await page.getByRole('alert').first().waitFor({ state: 'detached' });
  });

  it('takes a keyboard past the navigation and shows what the keys do', async () => {
    const page = await browser.open('LEGAL', '/');
    await page.getByRole('navigation', { name: 'Pages' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.getByRole('heading', { name: 'Contracts', level: 1 }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });
});
