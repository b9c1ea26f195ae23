import { rm } from 'node:fs/promises';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { printed } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';

const AMENDMENT = [
  'Amendment No. 2 to the Master Services Agreement',
  'This Amendment No. 2 amends the Master Services Agreement dated March 1, 2025 (the "Agreement") between Harbour Models Ltd ("Supplier") and Lindqvist Freight AB ("Customer").',
  '1. Section 9 of the Agreement is deleted.',
];

describeInBrowser('procurement files an amendment', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);
  afterAll(() => rm(running.database.configuration.dataFolder, { recursive: true, force: true }));

  beforeAll(async () => {
    const { prisma } = running.database;
    const { id: supplierId } = await prisma.supplier.create({
      data: { slug: 'harbour', name: 'Harbour', kind: 'MODEL_LAB', legalEntities: ['Harbour Models Ltd'] },
    });
    const title = 'Master Services Agreement';
    const bare = { kind: 'MASTER_AGREEMENT', status: 'ACTIVE', supplierId, title } as const;
    await prisma.contract.create({ data: { ...bare, reference: 'MSA-2020', signedOn: new Date('2020-03-01') } });
    await prisma.contract.create({ data: { ...bare, reference: 'MSA-2025', signedOn: new Date('2025-03-01') } });
  });

  it('confirms the agreement that it amends, having seen the words that say so', async () => {
    const page = await browser.open('PROCUREMENT', '/upload');
    const buffer = await printed(AMENDMENT);
    await page
      .locator('input[type=file][accept]:not([webkitdirectory])')
      .setInputFiles({ name: 'amendment-2.pdf', mimeType: 'application/pdf', buffer });
    await page.getByText('1 of 1 are in').waitFor();
    await running.runJobs();
    await page.getByRole('button', { name: 'Confirm and file' }).click();
    const dialog = page.getByRole('dialog', { name: 'File under a contract' });
    const parent = dialog.getByRole('combobox', { name: 'Stands below' });
    await dialog.getByText('Proposed from its words. Please confirm.').waitFor();
    expect(await parent.inputValue()).toBe('Master Services Agreement (Master agreement, MSA-2025)');
    await dialog.getByText(/of 1 Mar 2025, which is a day of MSA-2025/).waitFor();
    await dialog.getByText(/“This Amendment No. 2 amends the Master Services Agreement dated March 1, 2025/).waitFor();
    await dialog.getByRole('link', { name: 'page 1' }).waitFor();
    await expectAccessible(page);
    // Another agreement would be chosen without the document's own words.
    await parent.click();
    await page.getByRole('option', { name: /MSA-2020/ }).click();
    await dialog.getByText('Proposed from its words. Please confirm.').waitFor({ state: 'detached' });
    await parent.click();
    await page.getByRole('group', { name: 'Named by the document' }).getByRole('option').click();
    await dialog.getByText('Proposed from its words. Please confirm.').waitFor();
    await dialog.getByRole('button', { name: 'Create the contract' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const amendment = await running.database.prisma.contract.findFirstOrThrow({
      where: { kind: 'AMENDMENT' },
      include: { parent: true },
    });
    expect(amendment.parent?.reference).toBe('MSA-2025');
  }, 60_000);
});
