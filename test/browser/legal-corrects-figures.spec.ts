import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { printed } from '../setup/printed-contract.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const FIGURES = [
  'ORDER FORM',
  'This Order Form is made between Harbour Models Ltd ("Supplier") and Lindqvist Freight AB ("Customer").',
  '1. Discounts. Customers spending more than $1,000,000 a year receive a discount of 10%.',
  '2. Weights. Cached input tokens count as 0.1 tokens against the commitment.',
  '3. Limits. The rate limit is 2,000,000 TPM.',
  '4. Speed. Latency at the 99th percentile shall be below 2 seconds.',
];

const KEYS = {
  'Burn-down rule': 'burndown_rule',
  'Discount tiers': 'discount_tier',
  Latency: 'latency_slo',
  'Rate limit': 'rate_limit',
} as const;

describeInBrowser('legal corrects figures that stand in rows', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);
  let documentId: string;

  beforeAll(async () => {
    const headers = await signedIn(running.database, 'PROCUREMENT');
    const { id: supplierId } = await running.database.prisma.supplier.create({
      data: { slug: 'harbour', name: 'Harbour Models', kind: 'MODEL_LAB', legalEntities: ['Harbour Models Ltd'] },
    });
    const form = new FormData();
    form.append('files', new Blob([Uint8Array.from(await printed(FIGURES))]), 'Figures.pdf');
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

  /** The form under a term, with nothing chosen but the term. */
  async function correcting(page: Page, term: string) {
    await page.getByRole('button', { name: new RegExp(`^${term}`) }).click();
    await page.getByRole('button', { name: /^Reject/ }).waitFor();
    await page.keyboard.press('e');
    await page.getByRole('combobox', { name: 'Binds, or is the right of' }).waitFor();
    return page.getByRole('region', { name: 'What it says' });
  }

  const corrected = async (page: Page, term: keyof typeof KEYS) => {
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^Corrected: ${term}`) })
      .waitFor();
    const key = KEYS[term];
    const where = { documentId, key, state: 'CORRECTED' } as const;
    return (await running.database.prisma.proposal.findFirstOrThrow({ where })).correctedValue;
  };

  it('adds a band to a discount by keyboard, is told what is no percentage, and takes a row away', async () => {
    const page = await browser.open('LEGAL', `/documents/${documentId}?show=all`);
    const form = await correcting(page, 'Discount tiers');
    const first = form.getByRole('group', { name: 'Discount tiers 1' });
    await first.getByLabel('From').fill('1000000');
    await first.getByLabel('Currency').selectOption('USD');
    await form.getByRole('button', { name: 'Add a row' }).press('Enter');
    // The new row has the focus.
    await page.keyboard.type('5000000');
    const second = form.getByRole('group', { name: 'Discount tiers 2' });
    expect(await second.getByLabel('From').inputValue()).toBe('5000000');
    await second.getByLabel('Discount (%)').fill('fifteen');
    await form.getByRole('button', { name: 'Add a row' }).press('Enter');
    await form.getByRole('button', { name: 'Remove row 3' }).press('Enter');
    await expectAccessible(page);
    await second.getByLabel('Discount (%)').press('Enter');
    await form.getByText('Discount tiers, row 2, “Discount” must be a number from 0 to 100.').waitFor();
    await second.getByLabel('Discount (%)').fill('15');
    await page.keyboard.press('Enter');
    expect(await corrected(page, 'Discount tiers')).toMatchObject([
      { from: 1_000_000, currency: 'USD', discount: 10 },
      { from: 5_000_000, currency: null, discount: 15 },
    ]);
  }, 60_000);

  it('chooses a usual unit, and another way in which the document states it', async () => {
    const page = await browser.open('LEGAL', `/documents/${documentId}?show=all`);
    const form = await correcting(page, 'Rate limit');
    const unit = form.getByLabel('Unit', { exact: true });
    expect(await unit.inputValue()).toBe('tpm');
    await unit.press('ArrowDown');
    await page.getByRole('option', { name: 'rpm' }).waitFor();
    await expectAccessible(page);
    // Escape closes the choices and not the form.
    await unit.press('Escape');
    await page.getByRole('option', { name: 'rpm' }).waitFor({ state: 'detached' });
    await unit.press('ArrowDown');
    await page.getByRole('option', { name: 'rpm' }).click();
    await form.getByLabel('Tier').fill('4');
    await page.keyboard.press('Control+Enter');
    expect(await corrected(page, 'Rate limit')).toMatchObject({ quantity: 2_000_000, unit: 'rpm', tier: '4' });

    const again = await correcting(page, 'Burn-down rule');
    expect(await again.getByLabel('Weight').inputValue()).toBe('0.1');
    await again.getByRole('combobox', { name: 'Stated as' }).selectOption('in words');
    await again.getByRole('textbox', { name: 'Burn-down rule' }).fill('Cached input counts a tenth.');
    await again.getByRole('button', { name: 'Accept this value' }).click();
    expect(await corrected(page, 'Burn-down rule')).toBe('Cached input counts a tenth.');
  }, 60_000);

  it('corrects a percentile', async () => {
    const page = await browser.open('LEGAL', `/documents/${documentId}?show=all`);
    const form = await correcting(page, 'Latency');
    await form.getByLabel('Percentile (%)').fill('95');
    await page.keyboard.press('Enter');
    expect(await corrected(page, 'Latency')).toMatchObject({ percentile: 95, value: 2, unit: 'seconds' });
  }, 60_000);
});
