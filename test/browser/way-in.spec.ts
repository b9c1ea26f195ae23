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
