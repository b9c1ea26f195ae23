import { readFile, rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { PRICES, printed, printedTable } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const FIRST = [
  'Order Form',
  'This Order Form is made between Harbour Models Ltd ("Supplier") and Lindqvist Freight AB ("Customer").',
  '1. Definitions',
  '"Initial Term" means the twelve (12) months that begin on 1 March 2026.',
  '2. Renewal',
  'After the Initial Term this Order Form renews automatically for successive periods of one (1) year unless Customer gives written notice of non-renewal at least sixty (60) days before the end of the term under Section 3.',
];
const SECOND = ['3. Notices', 'Notices are given in writing.', '4. Governing law', 'The laws of Sweden govern this.'];

describeInBrowser('legal looks up what the words of a contract mean', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);
  let documentId: string;
  let pricesId: string;

  const uploaded = async (name: string, bytes: Buffer): Promise<string> => {
    const form = new FormData();
    form.append('files', new Blob([Uint8Array.from(bytes)]), name);
    const headers = await signedIn(running.database, 'PROCUREMENT');
    const response = await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers });
    const { files } = (await response.json()) as { files: { document: { id: string } }[] };
    return files[0]!.document.id;
  };

  beforeAll(async () => {
    documentId = await uploaded('Order form.pdf', await printed(FIRST, SECOND));
    pricesId = await uploaded('Prices.pdf', await printedTable('Schedule A Prices', PRICES));
    await running.runJobs();
  });

  const panelOf = (page: Page) => page.getByRole('region', { name: 'Definitions' });
  const shownOn = (page: Page, number: number) =>
    page
      .getByRole('group', { name: `Page ${number}` })
      .locator('[data-look=chosen]')
      .first()
      .waitFor();

  it('finds a term by keyboard and sees the sentence that defines it', async () => {
    const page = await browser.open('LEGAL', `/documents/${documentId}?show=all`);
    await page.getByRole('button', { name: 'Definitions' }).waitFor();
    await page.keyboard.press('d');
    const panel = panelOf(page);
    await panel.getByText('3 defined terms').waitFor();
    await page.keyboard.type('initial t');
    await panel.getByText('1 of 3 terms').waitFor();
    expect(new URL(page.url()).searchParams.get('term')).toBe('initial t');
    await expectAccessible(page);
    await panel.getByRole('button', { name: /^Initial Term/ }).click();
    await shownOn(page, 1);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('definitions')).toBeNull();
  }, 60_000);

  it('goes from a proposal to the meaning of its words, and to the section it names', async () => {
    const page = await browser.open('LEGAL', `/documents/${documentId}?show=all`);
    await page.getByRole('button', { name: /^Notice of non-renewal/ }).click();
    await page.getByRole('button', { name: 'Initial Term', exact: true }).click();
    await panelOf(page)
      .getByText(/means the twelve \(12\) months/)
      .waitFor();
    await page.getByRole('button', { name: 'Section 3', exact: true }).click();
    await shownOn(page, 2);
    await expectAccessible(page);
  }, 60_000);

  it('shows the document where the screen has room for one of them', async () => {
    const viewport = { width: 360, height: 780 };
    const page = await browser.open('LEGAL', `/documents/${documentId}?definitions=true&term=customer`, { viewport });
    await expectAccessible(page);
    await panelOf(page)
      .getByRole('button', { name: /^Customer/ })
      .click();
    await shownOn(page, 1);
  }, 60_000);

  it('reads a table by keyboard, and sees where it stands', async () => {
    const page = await browser.open('LEGAL', `/documents/${pricesId}?show=all`);
    await page.getByRole('button', { name: 'Tables' }).waitFor();
    await page.keyboard.press('t');
    const panel = page.getByRole('region', { name: 'Tables' });
    await panel.getByText('1 table. Looked through 1 page.').waitFor();
    const table = panel.getByRole('table', { name: /^Table 1 Page 1/ });
    const medium = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Medium' }) });
    expect(await medium.getByRole('cell').allTextContents()).toEqual(['2.00', '8.00']);
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([...PRICES[0]]);
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shownOn(page, 1);
    expect(new URL(page.url()).searchParams.get('table')).toBe('1');
    const saving = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save table 1 as CSV' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('Prices-table-1.csv');
    expect(await readFile(await file.path(), 'utf8')).toContain('Medium,2.00,8.00');
    await page.reload();
    await shownOn(page, 1);
    await panel.getByRole('button', { name: /^Table 1/ }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  }, 60_000);

  it('says what was looked through where there is no table', async () => {
    const viewport = { width: 360, height: 780 };
    const page = await browser.open('LEGAL', `/documents/${documentId}?tables=true`, { viewport });
    await page.getByText('No table was found. Looked through 2 pages.').waitFor();
    await expectAccessible(page);
  }, 60_000);

  it('does not take a document that could not be read for one without tables', async () => {
    const lost = await uploaded('Lost.pdf', await printed(['Its file is lost from the store before it is read.']));
    await rm(running.database.configuration.documentsFolder, { recursive: true });
    await running.runJobs();
    const page = await browser.open('LEGAL', `/documents/${lost}?tables=true`);
    await page.getByText('The document could not be read, so its tables are not known.').waitFor();
    await page.keyboard.press('d');
    await page.getByText('The document could not be read, so its definitions are not known.').waitFor();
  }, 60_000);
});
