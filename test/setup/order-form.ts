import { addDays, dateOfInstant, type CalendarDate } from '@recourse/kernel';
import type { RunningApp } from './running-app.js';

/** The day so many days from now. */
export const inDays = (days: number): CalendarDate => addDays(dateOfInstant(new Date()), days);

const column = (days: number) => new Date(`${inDays(days)}T00:00:00Z`);

/** Somebody to buy from, by a name that means harm to spreadsheets and terminals. */
export const HARMFUL_NAME = '=Contoso\u001b[2J';

/**
 * An active order form over USD 120,000 a year that ends in so many days, renews by the year, and asks for thirty days'
 * notice; with its dates in the calendar.
 */
export async function anOrderForm(running: RunningApp, reference: string, endsIn: number): Promise<void> {
  const { prisma } = running.database;
  const supplier = { slug: 'contoso', name: HARMFUL_NAME, kind: 'MODEL_LAB' } as const;
  const { id: supplierId } = await prisma.supplier.upsert({ where: { slug: 'contoso' }, create: supplier, update: {} });
  const term = { endsOn: column(endsIn), renewal: 'AUTOMATIC', renewalTerm: 'P12M', noticePeriod: 'P30D' } as const;
  const { id } = await prisma.contract.create({
    data: {
      reference,
      title: 'Model access',
      kind: 'ORDER_FORM',
      status: 'ACTIVE',
      supplierId,
      annualValueMinor: 12_000_000n,
      annualValueCurrency: 'USD',
      term: { create: { ...term, noticeAnchor: 'BEFORE_END' } },
    },
  });
  await prisma.$executeRaw`
    SELECT graphile_worker.add_job('update-calendar', json_build_object('contractId', ${id}::text))::text`;
  await running.runJobs();
}
