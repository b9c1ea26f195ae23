import { scannedPdf } from '@recourse/documents-reader/testing';
import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { printed } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const FIRST = [
  'This Order Form takes effect on 1 March 2026.',
  'This Order Form renews for successive terms of twelve months.',
];
const SECOND = ['Customer may visit the premises of Supplier.', 'This Order Form is governed by the laws of Sweden.'];

/** Selects words of the page as a mouse would: from the beginning of the first to the end of the last. */
const SELECT_WORDS = `(words) => {
  const spans = [...document.querySelectorAll('[data-page] span')];
  const span = spans.find((one) => one.childElementCount === 0 && one.textContent.includes(words));
  const at = span.textContent.indexOf(words);
  getSelection().setBaseAndExtent(span.firstChild, at, span.firstChild, at + words.length);
  document.dispatchEvent(new PointerEvent('pointerup'));
}`;

describeInBrowser('legal reads a scan', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);
  let documentId: string;

  beforeAll(async () => {
    const headers = await signedIn(running.database, 'PROCUREMENT');
    const { id: supplierId } = await running.database.prisma.supplier.create({
      data: { slug: 'harbour', name: 'Harbour Models', kind: 'MODEL_LAB', legalEntities: ['Harbour Models Ltd'] },
    });
    const scan = await scannedPdf(await printed(FIRST, SECOND));
    const form = new FormData();
    form.append('files', new Blob([Uint8Array.from(scan)]), 'Scan.pdf');
    const response = await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers });
    const { files } = (await response.json()) as { files: { document: { id: string } }[] };
    documentId = files[0]!.document.id;
    await running.runJobs();
    await running.graphql(
      'mutation ($input: CreateContractFromDocumentInput!) { createContractFromDocument(input: $input) { id } }',
      { input: { documentId, expectedVersion: 1, supplierId, kind: 'ORDER_FORM', title: 'Scan' } },
      headers,
    );
  }, 180_000);

  const opened = async (): Promise<Page> => {
    const page = await browser.open('LEGAL', `/documents/${documentId}?show=all`);
    await page.getByRole('group', { name: 'Page 1' }).getByText('takes effect on 1 March 2026').waitFor();
    return page;
  };

  it('makes a value of words that were recognised in the picture', async () => {
    const page = await opened();
    await expectAccessible(page);
    await page.evaluate(`(${SELECT_WORDS})('1 March 2026')`);
    await page.getByRole('button', { name: 'Use these words' }).click();
    const form = page.getByRole('region', { name: 'What do these words say?' });
    await form.getByRole('combobox', { name: 'Term' }).fill('Agreement date');
    await page.getByRole('option', { name: 'Agreement date' }).click();
    await form.getByLabel('Agreement date').fill('2026-03-01');
    await form.getByRole('button', { name: 'Add and accept' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const own = await running.database.prisma.proposal.findFirstOrThrow({ where: { proposedById: { not: null } } });
    expect(own).toMatchObject({ value: '2026-03-01', quote: '1 March 2026', state: 'ACCEPTED' });
    const [box] = own.boxes as { left: number; width: number }[];
    expect(box!.left).toBeGreaterThan(150);
    expect(box!.width).toBeGreaterThan(40);
  }, 60_000);

  it('finds words in the pictures by keyboard, and goes from one place to the next', async () => {
    const page = await opened();
    await page.keyboard.press('/');
    const field = page.getByRole('textbox', { name: 'Find in the document' });
    await field.waitFor();
    await page.keyboard.type('order form');
    const count = page.getByRole('search').getByRole('status');
    await count.getByText('1 of 3').waitFor();
    expect(await page.locator('[data-look=found]').count()).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await count.getByText('3 of 3').waitFor();
    // The third stands on the second page, which has come into view.
    await page.getByRole('group', { name: 'Page 2' }).getByText('governed by the laws').waitFor();
    await page.getByRole('group', { name: 'Page 2' }).locator('[data-look=chosen]').waitFor();
    await page.keyboard.press('Enter');
    await count.getByText('1 of 3').waitFor();
    await page.keyboard.press('Shift+Enter');
    await count.getByText('3 of 3').waitFor();
    await expectAccessible(page);
    await field.fill('no such words');
    await count.getByText('Not found').waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await page.locator('[data-look=found]').count()).toBe(0);
  }, 60_000);

  it('tells an API where words stand, and refuses a search for hardly anything', async () => {
    const legal = await signedIn(running.database, 'LEGAL');
    const FIND = `query ($id: ID!, $words: String!) {
      document(id: $id) { find(words: $words) { totalCount places { page boxes { left width } } } }
    }`;
    const { data } = await running.graphql(FIND, { id: documentId, words: 'Laws of SWEDEN' }, legal);
    expect(data?.document).toMatchObject({
      find: { totalCount: 1, places: [{ page: 2, boxes: [{ left: expect.any(Number) as number }] }] },
    });
    const { errors } = await running.graphql(FIND, { id: documentId, words: ' x ' }, legal);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', kind: 'invalid-words' } }]);
    const viewer = await signedIn(running.database, 'VIEWER');
    const refused = await running.graphql(FIND, { id: documentId, words: 'Sweden' }, viewer);
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
