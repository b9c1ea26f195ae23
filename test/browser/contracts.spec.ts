import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, useBrowser } from '../setup/browser.js';
import { anOrderForm, inDays } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';

describeInBrowser('contracts', () => {
  const running = useRunningApp();
  const browser = useBrowser(running);

  beforeAll(async () => {
    await anOrderForm(running, 'OF-SOON', 50);
    await anOrderForm(running, 'OF-LATER', 300);
    // The register keeps the end of the term with the contract, to filter by.
    await Promise.all(
      [['OF-SOON', 50] as const, ['OF-LATER', 300] as const].map(([reference, days]) =>
        running.database.prisma.contract.update({
          where: { reference },
          data: { endsOn: new Date(`${inDays(days)}T00:00:00Z`) },
        }),
      ),
    );
  }, 60_000);

  const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });
  const idOf = async (reference: string) =>
    (await running.database.prisma.contract.findUniqueOrThrow({ where: { reference } })).id;
  /** A day as this browser's locale writes it. */
  const written = (day: string) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );

  it('shows on the first page what must be decided, on its own day in every zone', async () => {
    const page = await browser.open('FINANCE', '/');
    const soon = page.getByRole('region', { name: 'In the next 30 days' });
    await soon.getByText('OF-SOON').waitFor();
    expect(await soon.getByText('OF-LATER').count()).toBe(0);
    const event = await running.database.prisma.calendarEvent.findFirstOrThrow({
      where: { kind: 'NOTICE_DEADLINE', contract: { reference: 'OF-SOON' } },
    });
    await soon
      .getByText(written((event.lastDayToAct ?? event.date).toISOString().slice(0, 10)), { exact: true })
      .waitFor();
    await page.getByText('USD 120k').first().waitFor();
    await expectAccessible(page);
  });

  it('shows all of a contract on a telephone, without scrolling sideways', async () => {
    const page = await browser.open('PROCUREMENT', '/contracts');
    await page.setViewportSize({ width: 360, height: 800 });
    const ends = row(page, 'OF-SOON').getByRole('cell', { name: written(inDays(50)) });
    await ends.first().waitFor();
    const sideways = `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(
      document.querySelector('[role=region][aria-label=Contracts]'))`;
    expect(await page.evaluate(sideways)).toBe(0);
    const { x, width } = (await ends.first().boundingBox())!;
    expect(x + width).toBeLessThan(360);
    await page.getByRole('button', { name: 'Term ends' }).click();
    await page.waitForURL('**/contracts?sort=ENDS_ON');
    await expectAccessible(page);
  });

  it('finds, filters with counts, and keeps all of it in the address', async () => {
    const page = await browser.open('PROCUREMENT', '/contracts');
    await row(page, 'OF-SOON').waitFor();
    await expectAccessible(page);
    await page.getByRole('searchbox').fill('OF-LATER');
    await row(page, 'OF-SOON').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?q=OF-LATER');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Status' }).click();
    await page.getByRole('checkbox', { name: /Active\s*2/ }).check();
    await page.keyboard.press('Escape');
    await page.waitForURL('**/contracts?status=ACTIVE');
    await page.getByLabel('Term ends within').selectOption('90');
    await row(page, 'OF-LATER').waitFor({ state: 'detached' });
    await page.reload();
    await row(page, 'OF-SOON').waitFor();
    expect(await row(page, 'OF-LATER').count()).toBe(0);
  });

  it('changes contracts in bulk, and exports what is shown', async () => {
    const page = await browser.open('PROCUREMENT', '/contracts?column=reference&column=title&column=tags');
    await page.getByLabel('Select all that are loaded').check();
    await page.getByRole('textbox', { name: 'Tag', exact: true }).fill('critical');
    await page.getByRole('button', { name: 'Add tag' }).click();
    await page.getByText('2 contracts changed').waitFor();
    await row(page, 'OF-SOON').getByText('critical').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    const chunks = await (await download.createReadStream()).toArray();
    expect(Buffer.concat(chunks as Buffer[]).toString()).toBe(
      '\ufeffReference,Title,Tags\r\nOF-LATER,Model access,critical\r\nOF-SOON,Model access,critical\r\n',
    );
  });

  it('explains a deadline, corrects a date, and takes the correction back', async () => {
    const page = await browser.open('PROCUREMENT', `/contracts/${await idOf('OF-LATER')}`);
    await page.getByRole('button', { name: /Last day to give notice/ }).click();
    await page
      .getByText(/as recorded/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Edit dates' }).click();
    await page.getByRole('textbox', { name: 'Term ends' }).fill(inDays(310));
    await page.getByLabel('Why').fill('as the counterpart signed it');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save' }).click();
    const end = page.getByRole('definition').filter({ hasText: written(inDays(310)) });
    await end.first().waitFor();
    await page.getByText('as the counterpart signed it').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByRole('definition')
      .filter({ hasText: written(inDays(300)) })
      .first()
      .waitFor();
  });

  it('shows both values to whoever was second to save, and lets them choose', async () => {
    const contractId = await idOf('OF-SOON');
    const page = await browser.open('PROCUREMENT', `/contracts/${contractId}`);
    await page.getByRole('button', { name: 'Edit dates' }).click();
    await page.getByLabel('Notice period').fill('P45D');
    // Meanwhile a colleague saves another notice period
    await running.database.prisma.termAndRenewal.update({
      where: { contractId },
      data: { noticePeriod: 'P20D', version: { increment: 1 } },
    });
    await page.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
    await dialog.getByRole('cell', { name: '45 days' }).waitFor();
    await dialog.getByRole('cell', { name: '20 days' }).waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Save mine over it' }).click();
    await page.getByText('Dates changed').waitFor();
    const { noticePeriod } = await running.database.prisma.termAndRenewal.findUniqueOrThrow({ where: { contractId } });
    expect(noticePeriod).toBe('P45D');
  });

  it('puts a draft in force, and asks why a contract ends early', async () => {
    const id = await idOf('OF-LATER');
    await running.database.prisma.contract.update({ where: { id }, data: { status: 'DRAFT' } });
    const page = await browser.open('PROCUREMENT', `/contracts/${id}`);
    await page.getByText('Its dates and terms count once it is put in force.').waitFor();
    await page.getByRole('button', { name: 'Put in force' }).click();
    const form = page.getByRole('dialog', { name: 'Status of OF-LATER' });
    await form.getByRole('radio', { name: 'Send for review' }).waitFor();
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Change status' }).click();
    await form.getByRole('radio', { name: 'End it early' }).click();
    expect(await form.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await form.getByRole('button', { name: 'Cancel' }).click();
    expect(await running.database.prisma.contract.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'ACTIVE',
    });
  });

  it.each(['/', '/contracts', 'a contract'])('shows %s to somebody who may only look, without prices', async (path) => {
    const page = await browser.open('VIEWER', path === 'a contract' ? `/contracts/${await idOf('OF-SOON')}` : path);
    await page.getByText('OF-SOON').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(/USD|120,000/).count()).toBe(0);
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
    expect(await page.getByRole('button', { name: 'Edit dates' }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('keeps the marks of its timeline apart for a finger, and says all dates of each', async () => {
    const options = { viewport: { width: 360, height: 740 } };
    const page = await browser.open('LEGAL', `/contracts/${await idOf('OF-SOON')}`, options);
    const marks = page.getByRole('group', { name: 'Timeline of events' }).getByRole('img');
    await marks.first().focus();
    await page.getByRole('tooltip').filter({ hasText: 'Last day to give notice' }).waitFor();
    const boxes = (await Promise.all((await marks.all()).map((mark) => mark.boundingBox()))).map((box) => box!);
    const gaps = boxes.slice(1).map((box, index) => box.x - boxes[index]!.x);
    expect(Math.min(24, ...gaps, ...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(23.5);
    const told = await Promise.all((await marks.all()).map((mark) => mark.getAttribute('aria-label')));
    const several = told.filter((words) => words !== null).filter((words) => /^\d+ dates: /.test(words));
    expect(several.length).toBeGreaterThan(0);
    for (const words of several) expect(words.split('; ')).toHaveLength(Number.parseInt(words, 10));
  });

  it('fits a telephone, in the dark', async () => {
    const options = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const };
    const page = await browser.open('LEGAL', `/contracts/${await idOf('OF-SOON')}`, options);
    await page.getByRole('heading', { name: 'Terms in force' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Navigation' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Contracts' }).click();
    await page.getByRole('heading', { name: 'Contracts', level: 1 }).waitFor();
    await page.getByText('OF-SOON').waitFor();
    await expectAccessible(page);
  });
});
