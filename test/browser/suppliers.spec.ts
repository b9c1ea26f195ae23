import { SeedCatalogue } from '@recourse/suppliers-server';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { useRunningApp } from '../setup/running-app.js';

describeInBrowser('suppliers', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);

  beforeAll(async () => running.app.get(SeedCatalogue).seed());

  const idOf = async (slug: string) =>
    (await running.database.prisma.supplier.findUniqueOrThrow({ where: { slug } })).id;

  it('shows what a service rests on, as a picture and in words', async () => {
    const page = await browser.open('FINANCE', '/suppliers');
    await page.getByRole('searchbox').fill('github');
    await page.waitForURL('**/suppliers?q=github');
    await page.getByRole('link', { name: 'GitHub', exact: true }).click();
    const rests = page.getByRole('region', { name: 'What it rests on' });
    await rests.getByRole('link', { name: /OpenAI API/ }).waitFor();
    await rests.getByText('In words').click();
    await rests.getByText(/serves the models of .*OpenAI API \(OpenAI\).* and runs on Microsoft Azure/).waitFor();
    expect(await page.getByRole('button', { name: /^Edit/ }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('shows both values where two people change one supplier', async () => {
    const id = await idOf('github');
    const page = await browser.open('PROCUREMENT', `/suppliers/${id}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Edit GitHub' });
    await form.getByLabel('Website').fill('https://github.example');
    await expectAccessible(page);
    const theirs = { website: 'https://meanwhile.example', version: { increment: 1 } };
    await running.database.prisma.supplier.update({ where: { id }, data: theirs });
    await form.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
    await conflict.getByRole('cell', { name: 'https://github.example' }).waitFor();
    await conflict.getByRole('cell', { name: 'https://meanwhile.example' }).waitFor();
    await expectAccessible(page);
    // What was typed is still there for a person who goes back without choosing.
    await page.keyboard.press('Escape');
    await conflict.waitFor({ state: 'hidden' });
    expect(await form.getByLabel('Website').inputValue()).toBe('https://github.example');
    await form.getByRole('button', { name: 'Save' }).click();
    await conflict.getByRole('button', { name: 'Save mine over it' }).click();
    await page.getByRole('link', { name: 'github.example' }).waitFor();
  });

  it('keeps the list within the reach of everybody', async () => {
    const page = await browser.open('VIEWER', '/suppliers?kind=MODEL_LAB', { viewport: { width: 360, height: 800 } });
    await page.getByRole('link', { name: 'OpenAI', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'GitHub', exact: true }).count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  });
});
