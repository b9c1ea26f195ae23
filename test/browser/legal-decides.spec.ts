import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { ORDER_FORM, printed } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

describeInBrowser('legal decides what a document says, by keyboard alone', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);
  let documentId: string;

  beforeAll(async () => {
    const headers = await signedIn(running.database, 'PROCUREMENT');
    const { id: supplierId } = await running.database.prisma.supplier.create({
      data: { slug: 'harbour', name: 'Harbour Models', kind: 'MODEL_LAB', legalEntities: ['Harbour Models Ltd'] },
    });
    const form = new FormData();
    form.append('files', new Blob([Uint8Array.from(await printed(ORDER_FORM))]), 'Harbour order form.pdf');
    const response = await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers });
    const { files } = (await response.json()) as { files: { document: { id: string } }[] };
    documentId = files[0]!.document.id;
    await running.runJobs();
    await running.graphql(
      'mutation ($input: CreateContractFromDocumentInput!) { createContractFromDocument(input: $input) { id } }',
      { input: { documentId, expectedVersion: 1, supplierId } },
      headers,
    );
  });

  const states = async () => {
    const rows = await running.database.prisma.proposal.findMany({ where: { documentId } });
    return Object.fromEntries(rows.map(({ key, state }) => [key, state as string]));
  };

  /** The term that is chosen, once it is not the one before. */
  const chosen = async (page: Page, before = ''): Promise<string> => {
    const row = page.getByRole('list', { name: 'What was read' }).locator('button[aria-expanded=true]');
    for (;;) {
      const [term = ''] = (await row.innerText()).split('\n');
      if (term !== before) return term;
      await page.waitForTimeout(20);
    }
  };

  const goTo = async (page: Page, term: string): Promise<void> => {
    for (let now = await chosen(page); now !== term; now = await chosen(page, now)) await page.keyboard.press('j');
  };

  const said = (page: Page, words: RegExp) =>
    page.getByRole('region', { name: 'What it says' }).getByRole('status').filter({ hasText: words }).waitFor();

  it('comes from the queue, accepts, corrects, rejects and takes back', async () => {
    const page = await browser.open('LEGAL', '/review');
    await page.getByRole('link', { name: 'Harbour order form.pdf' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Harbour order form.pdf' }).waitFor();
    await page.getByRole('group', { name: 'Page 1' }).locator('canvas').waitFor();

    await page.keyboard.press('j');
    for (let decided = 0; decided < 3; decided++) {
      const term = await chosen(page);
      await page.keyboard.press('a');
      await said(page, new RegExp(`^Accepted: ${term}, .*Next: `));
      await chosen(page, term);
    }
    expect(Object.values(await states()).filter((state) => state === 'ACCEPTED')).toHaveLength(3);

    await goTo(page, 'Termination for convenience');
    await page.keyboard.press('e');
    await page.keyboard.type('60');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await said(page, /^Corrected: Termination for convenience, 60 days/);

    await goTo(page, 'Governing law');
    await page.keyboard.press('r');
    await page.keyboard.type('Struck out by hand');
    await page.keyboard.press('Enter');
    await said(page, /^Rejected: Governing law/);
    expect(await states()).toMatchObject({ termination_convenience: 'CORRECTED', governing_law: 'REJECTED' });

    await page.keyboard.press('u');
    await said(page, /^Open again: Governing law/);
    expect((await states())['governing_law']).toBe('PROPOSED');
    await expectAccessible(page);
  });

  it('shows both decisions where a colleague was first, and lets one choose', async () => {
    const page = await browser.open('LEGAL', `/documents/${documentId}?show=all`);
    await page.getByRole('button', { name: /^Payment terms/ }).click();
    await page.getByRole('button', { name: /^Reject/ }).waitFor();
    const { id, version } = await running.database.prisma.proposal.findFirstOrThrow({
      where: { key: 'payment_terms' },
    });
    const colleague = await signedIn(running.database, 'LEGAL');
    const input = { id, expectedVersion: version };
    await running.graphql(
      'mutation ($input: ReviewInput!) { acceptProposal(input: $input) { id } }',
      { input },
      colleague,
    );
    await page.keyboard.press('r');
    await page.keyboard.type('Replaced by the framework');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
    await dialog.getByText('Accepted: Payment terms, 30 days').waitFor();
    await dialog.getByText('Rejected: Payment terms, 30 days').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Save mine over it' }).click();
    await said(page, /^Rejected: Payment terms/);
    expect((await states())['payment_terms']).toBe('REJECTED');
  });

  it('shows what was searched in vain, on a narrow screen as well', async () => {
    const page = await browser.open('LEGAL', `/documents/${documentId}?show=absent`, {
      viewport: { width: 360, height: 780 },
    });
    await page.getByRole('button', { name: /^Fallback right/ }).click();
    await page.getByText('Looked through 1 page;').waitFor();
    await expectAccessible(page);
    await page.getByText('Document', { exact: true }).click();
    await page.getByRole('group', { name: 'Page 1' }).locator('canvas').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await expectAccessible(page);
  });

  it('keeps documents from those who may not see prices', async () => {
    const page = await browser.open('VIEWER', `/documents/${documentId}`);
    await page.getByText('Documents are not open to your role').waitFor();
    expect(await page.getByRole('link', { name: 'Review' }).count()).toBe(0);
    await expectAccessible(page);
  });
});
