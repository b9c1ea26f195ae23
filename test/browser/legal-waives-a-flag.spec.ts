import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { anOrderForm } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';

describeInBrowser('legal and flags', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);

  beforeAll(async () => {
    await anOrderForm(running, 'OF-RENEWS', 200);
    await running.database.prisma.$executeRaw`
      SELECT graphile_worker.add_job('evaluate-all-contracts', payload => '{}'::json)`;
    await running.runJobs();
  }, 60_000);

  it('waives a flag by keyboard alone, with reason and day', async () => {
    const page = await browser.open('LEGAL', '/flags?rule=DOCUMENT_NOT_READ');
    await page.getByRole('button', { name: 'Document not read' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('j');
    await page.getByText('What to do').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('w');
    await page.getByRole('dialog', { name: 'Waive the flag' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.type('The price list is fixed by group policy');
    await page.keyboard.press('Enter');
    await page.getByText('1 flag waived').waitFor();
    const flag = await running.database.prisma.flag.findFirstOrThrow({
      where: { rule: 'DOCUMENT_NOT_READ', contract: { reference: 'OF-RENEWS' } },
    });
    expect(flag).toMatchObject({ state: 'WAIVED', reason: 'The price list is fixed by group policy' });
  });

  it('prints what is filtered, each flag with what it rests on', async () => {
    const page = await browser.open('LEGAL', '/flags?rule=DOCUMENT_NOT_READ&state=WAIVED');
    await page.getByRole('button', { name: 'Document not read' }).waitFor();
    const printing = page.evaluate(
      () =>
        new Promise<string>(
          (done) =>
            void Object.assign(globalThis, {
              print: () => {
                done('asked');
              },
            }),
        ),
    );
    await page.getByRole('button', { name: 'Print report' }).click();
    expect(await printing).toBe('asked');
    await page.emulateMedia({ media: 'print' });
    await page.getByText('To do:').filter({ visible: true }).first().waitFor();
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(
      await page
        .getByText(/The price list is fixed by group policy/)
        .filter({ visible: true })
        .count(),
    ).toBe(1);
  });

  it('shows the board, and decides nothing for a viewer', async () => {
    const page = await browser.open('VIEWER', '/flags?view=board');
    await page.getByRole('region', { name: 'Waived' }).getByRole('button').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('region', { name: 'Waived' }).getByRole('button').first().click();
    await page.getByRole('dialog').getByText('What to do').waitFor();
    expect(await page.getByRole('button', { name: 'Open again' }).count()).toBe(0);
  });
});
