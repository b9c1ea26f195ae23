import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { ORDER_FORM, printed } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';

const SECOND = ['ORDER FORM', 'This Order Form is governed by the laws of Norway.'];

/** Selects words of the page as a mouse would: from the beginning of the first to the end of the last. */
const SELECT_WORDS = `(words) => {
  const spans = [...document.querySelectorAll('[data-page] span')];
  const span = spans.find((one) => one.childElementCount === 0 && one.textContent.includes(words));
  const at = span.textContent.indexOf(words);
  getSelection().setBaseAndExtent(span.firstChild, at, span.firstChild, at + words.length);
  document.dispatchEvent(new PointerEvent('pointerup'));
}`;

describeInBrowser('procurement brings a folder in', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recourse-folder-'));
    await mkdir(join(folder, 'Harbour'));
    await writeFile(join(folder, 'Harbour', 'Order form.pdf'), await printed(ORDER_FORM));
    await writeFile(join(folder, 'Harbour', 'Order form (copy).pdf'), await printed(SECOND));
    await writeFile(join(folder, 'Broken.pdf'), '%PDF-1.7 and then nothing');
    await writeFile(join(folder, 'notes.txt'), 'No contract.');
    await running.database.prisma.supplier.create({
      data: { slug: 'harbour', name: 'Harbour Models', kind: 'MODEL_LAB', legalEntities: ['Harbour Models Ltd'] },
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const row = (page: Page, file: string) => page.getByRole('row').filter({ hasText: file });
  const choose = (page: Page) => page.locator('input[webkitdirectory]').setInputFiles(folder);

  it('takes what is new, says what is wrong, and guesses whose it is', async () => {
    const page = await browser.open('PROCUREMENT', '/upload');
    await page.getByRole('button', { name: 'Choose a folder' }).waitFor();
    await expectAccessible(page);
    await choose(page);
    await page.getByText('1 file left out: only PDFs are taken.').waitFor();
    await page.getByText('2 of 3 are in, 1 not taken').waitFor();
    await row(page, 'Broken.pdf').getByText('Ask the sender for a new copy').waitFor();
    await running.runJobs();
    const order = row(page, 'Order form.pdf');
    await order.getByText('Order form · Harbour Models').waitFor();
    await expectAccessible(page);

    await order.getByRole('button', { name: 'Confirm and file' }).click();
    const dialog = page.getByRole('dialog', { name: 'File under a contract' });
    await dialog.getByText('Please confirm').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await order.getByRole('link', { name: 'ORDER FORM', exact: true }).waitFor();
    expect(await running.database.prisma.contract.count()).toBe(1);
  });

  it('tells legal, who files but adds no suppliers, who does', async () => {
    const { id } = await running.database.prisma.document.findFirstOrThrow({
      where: { name: 'Order form (copy).pdf' },
    });
    const page = await browser.open('LEGAL', `/documents/${id}?show=all`);
    await page.getByRole('button', { name: 'File under a contract' }).click();
    await page.getByRole('combobox', { name: 'Supplier' }).fill('Nobody known');
    await page.getByText('No supplier has such a name. Whoever has the role Administrator or Procurement').waitFor();
    await expectAccessible(page);
  }, 60_000);

  it('adds a supplier that nobody knew, in the midst of filing', async () => {
    const { id } = await running.database.prisma.document.findFirstOrThrow({
      where: { name: 'Order form (copy).pdf' },
    });
    const page = await browser.open('PROCUREMENT', `/documents/${id}?show=all`);
    await page.getByRole('button', { name: 'File under a contract' }).click();
    const filing = page.getByRole('dialog', { name: 'File under a contract' });
    const supplier = filing.getByRole('combobox', { name: 'Supplier' });
    await filing.getByLabel('Our reference').fill('OF-7');
    await supplier.fill('Harbour');
    await page.getByRole('option', { name: 'Harbour Models' }).waitFor();
    await page.getByRole('option', { name: 'Add “Harbour” as a supplier' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const adding = page.getByRole('dialog', { name: 'A new supplier' });
    await expectAccessible(page);
    await adding.getByRole('button', { name: 'Save' }).click();
    await adding.getByText('There is a supplier "harbour" already.').waitFor();
    await expectAccessible(page);
    await adding.getByRole('textbox', { name: 'Name', exact: true }).fill('Fjord Compute');
    await adding.getByLabel('Kind').selectOption('GPU_CLOUD');
    await page.keyboard.press('Enter');
    await adding.waitFor({ state: 'detached' });
    expect(await supplier.inputValue()).toBe('Fjord Compute');
    expect(await filing.getByLabel('Our reference').inputValue()).toBe('OF-7');
    await supplier.and(page.locator(':focus')).waitFor();
    await filing.getByLabel('Kind').selectOption('ORDER_FORM');
    await filing.getByRole('button', { name: 'Create the contract' }).click();
    await filing.waitFor({ state: 'detached' });
    const contract = { reference: 'OF-7', supplier: { slug: 'fjord-compute', kind: 'GPU_CLOUD' } } as const;
    expect(await running.database.prisma.contract.count({ where: contract })).toBe(1);
  }, 60_000);

  it('goes on after a reload without sending anything twice', async () => {
    const page = await browser.open('PROCUREMENT', '/upload');
    let sent = 0;
    page.on(
      'request',
      (request) => (sent += request.method() === 'POST' && request.url().endsWith('/documents') ? 1 : 0),
    );
    await choose(page);
    await page.getByText('2 of 3 are in, 2 known already, 1 not taken').waitFor();
    // Only the broken one, which was never taken.
    expect(sent).toBe(1);
    await row(page, 'Order form.pdf').getByRole('link', { name: 'Order form.pdf' }).click();
    await page.getByRole('heading', { name: 'Order form.pdf' }).waitFor();
  });

  it('corrects a date by the words that state it, and leaves it to legal', async () => {
    const { id } = await running.database.prisma.document.findFirstOrThrow({ where: { name: 'Order form.pdf' } });
    const page = await browser.open('PROCUREMENT', `/documents/${id}`);
    await page.getByRole('button', { name: /Effective date/ }).click();
    await page.getByRole('group', { name: 'Page 1' }).getByText('takes effect on 1 March 2026').waitFor();
    await page.evaluate(`(${SELECT_WORDS})('1 March 2026')`);
    await page.getByRole('button', { name: 'Use these words' }).click();
    const form = page.getByRole('region', { name: 'What do these words say?' });
    await form.getByLabel('Effective date').fill('2026-03-02');
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('found by procurement').waitFor();
    const own = await running.database.prisma.proposal.findFirstOrThrow({ where: { proposedById: { not: null } } });
    expect(own).toMatchObject({ key: 'effective_date', value: '2026-03-02', quote: '1 March 2026', state: 'PROPOSED' });
    const [box] = own.boxes as { left: number; top: number; width: number }[];
    expect(box!.left).toBeGreaterThan(72);
    expect(box!.width).toBeGreaterThan(40);

    const legal = await browser.open('LEGAL', `/documents/${id}?proposal=${own.id}`);
    await legal.getByText('found by procurement').waitFor();
    await legal.keyboard.press('a');
    await legal
      .getByRole('status')
      .filter({ hasText: /^Accepted: Effective date, 2 Mar 2026/ })
      .waitFor();
    const term = await running.database.prisma.termAndRenewal.findFirstOrThrow();
    expect(term.effectiveOn?.toISOString()).toContain('2026-03-02');
  });
});
