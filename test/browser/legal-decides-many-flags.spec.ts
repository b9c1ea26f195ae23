import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { anOrderForm } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';

const MANY = 230;
const RULE = 'DOCUMENT_NOT_READ';
const ADDRESS = `/flags?rule=${RULE}&sort=OPENED`;

describeInBrowser('legal and many flags', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);

  beforeAll(async () => {
    await anOrderForm(running, 'OF-MANY', 200);
    const { prisma } = running.database;
    const { id: contractId } = await prisma.contract.findFirstOrThrow({ where: { reference: 'OF-MANY' } });
    const flag = { contractId, rule: RULE, severity: 'LOW', severityRank: 1 } as const;
    const says = { basis: { kind: 'records', records: [] }, whatToDo: 'Read it.', certainty: 1, openedOn: new Date() };
    await prisma.flag.createMany({
      data: Array.from({ length: MANY }, (_, index) => ({
        ...flag,
        ...says,
        subject: `file-${index}`,
        statement: `The file of line ${index} was not read.`,
      })),
    });
  }, 60_000);

  const inState = (state: 'ACKNOWLEDGED' | 'OPEN' | 'WAIVED') =>
    running.database.prisma.flag.count({ where: { state } });

  const lines = (page: Page) => page.getByRole('checkbox', { name: /^Pick Document not read/ });

  it('loads a long list page by page, and decides all of it at once, with a way back', async () => {
    const page = await browser.open('LEGAL', ADDRESS);
    await page.getByText(`${MANY} flags, the first 100 shown`).waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText('200 of 230 shown').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText(`${MANY} flags`, { exact: true }).waitFor();
    expect(await lines(page).count()).toBe(MANY);
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Pick all flags that are shown' }).click();
    await page.getByText(`${MANY} flags picked`).waitFor();
    await expectAccessible(page);
    await page.getByRole('group', { name: 'Do with the picked flags' }).getByText('Acknowledge').click();
    await page.getByText(`${MANY} flags acknowledged`).waitFor();
    expect(await inState('ACKNOWLEDGED')).toBe(MANY);
    await page
      .getByText('Acknowledged', { exact: true })
      .nth(MANY - 1)
      .waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Acknowledged', { exact: true }).first().waitFor({ state: 'detached' });
    expect(await inState('OPEN')).toBe(MANY);
  }, 60_000);

  it('says what was left because a colleague decided meanwhile, and keeps it picked', async () => {
    const page = await browser.open('LEGAL', `${ADDRESS}&group=contract`);
    for (const line of [0, 1, 2]) await lines(page).nth(line).click();
    await page.getByText('3 flags picked').waitFor();
    const newest = { orderBy: { id: 'desc' } } as const;
    const flag = await running.database.prisma.flag.findFirstOrThrow({ where: { rule: RULE }, ...newest });
    await running.database.prisma.flag.update({ where: { id: flag.id }, data: { version: { increment: 1 } } });
    await page.keyboard.press('w');
    await page.getByRole('dialog', { name: 'Waive 3 flags' }).waitFor();
    await page.keyboard.type('Read on paper');
    await page.keyboard.press('Enter');
    await page.getByText('2 flags waived').waitFor();
    await page.getByText(/1 flag was left as it was. Somebody else has changed this meanwhile/).waitFor();
    await page.getByText('1 flag picked').waitFor();
    await expectAccessible(page);
    // The flag has come anew, so that the same decision now is one on what is shown.
    await page.keyboard.press('w');
    await page.getByRole('dialog', { name: 'Waive the flag' }).waitFor();
    await page.keyboard.type('Read on paper');
    await page.keyboard.press('Enter');
    await page.getByText('1 flag waived').waitFor();
    expect(await inState('WAIVED')).toBe(3);
  }, 60_000);

  it('counts all flags of each column of the board, also those not loaded', async () => {
    const page = await browser.open('VIEWER', `/flags?view=board&rule=${RULE}`);
    const open = page.getByRole('region', { name: 'Open' });
    await open.getByRole('heading', { name: `Open ${MANY - 3}` }).waitFor();
    expect(await open.getByRole('listitem').count()).toBe(100);
    await open.getByRole('button', { name: 'Show more' }).click();
    await open.getByText(`200 of ${MANY - 3} shown`).waitFor();
    await expectAccessible(page);
  }, 60_000);

  it('lets finance give flags to a colleague together, and decide none', async () => {
    const page = await browser.open('FINANCE', ADDRESS);
    for (const line of [3, 4]) await lines(page).nth(line).click();
    await page.getByText('2 flags picked').waitFor();
    expect(await page.getByRole('button', { name: 'Waive…' }).count()).toBe(0);
    await page.getByRole('combobox', { name: 'Give to' }).selectOption({ label: 'finance' });
    await page.getByText('2 flags given to a colleague').waitFor();
    expect(await running.database.prisma.flag.count({ where: { assignedTo: { role: 'FINANCE' } } })).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 flags given to a colleague').waitFor({ state: 'detached' });
    await page.getByRole('list').getByText('finance', { exact: true }).first().waitFor({ state: 'detached' });
    expect(await running.database.prisma.flag.count({ where: { assignedTo: { role: 'FINANCE' } } })).toBe(0);
  }, 60_000);
});
