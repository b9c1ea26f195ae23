import { Injectable } from '@nestjs/common';
import { AuditLog, requirePermission } from '@recourse/access-server';
import { dayColumn, dayIn } from '@recourse/contracts-server';
import { calendarDate, invalid, Refused, unwrap, type CalendarDate, type Refusal } from '@recourse/kernel';
import { PrismaService, Queue, type ClosingDay as ClosingDayRow, type Transaction } from '@recourse/platform-server';
import { MOST_CLOSING_DAYS_A_YEAR, parseClosingDay, type ClosingDay } from '@recourse/renewals-domain';
import { isId, type Act } from '@recourse/suppliers-server';

/** A closing day as it is kept. */
export interface KeptClosingDay extends ClosingDay {
  readonly id: string;
}

const closingDayOf = ({ id, date, reason }: ClosingDayRow): KeptClosingDay => ({ id, date: dayIn(date), reason });

const closedAlready = (date: CalendarDate): Refusal => ({
  kind: 'closed-already',
  because: 'conflict',
  message: `${date} is a closing day already.`,
});
const noSuchDay: Refusal = {
  kind: 'no-such-closing-day',
  because: 'missing',
  message: 'There is no such closing day.',
};
const tooMany = invalid(
  'too-many-closing-days',
  `A year has at most ${MOST_CLOSING_DAYS_A_YEAR} closing days. Deadlines would otherwise be counted from far too early.`,
);

/** Every date and flag rests on business days. */
const FOLLOWING = [
  { task: 'refresh-calendar', payload: { anew: true } },
  { task: 'evaluate-all-contracts', payload: {} },
] as const;

/** The days on which our own organisation is closed. */
@Injectable()
export class ClosingDays {
  constructor(
    private readonly prisma: PrismaService,
    private readonly audit: AuditLog,
    private readonly queue: Queue,
  ) {}

  /** The earliest first; those that are past, too, since dates rest on them. */
  async all(): Promise<readonly KeptClosingDay[]> {
    return (await this.prisma.closingDay.findMany({ orderBy: { date: 'asc' } })).map(closingDayOf);
  }

  /** Refuses what `parseClosingDay` refuses, a day that is one already, and more than fit into a year. */
  async add({ actor, why }: Act, date: string, reason: string): Promise<KeptClosingDay> {
    requirePermission(actor, 'holiday:edit');
    const day = unwrap(parseClosingDay(date, reason));
    return this.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE closing_day IN SHARE ROW EXCLUSIVE MODE`;
      await requireRoom(tx, day.date);
      const row = await tx.closingDay.create({ data: { date: dayColumn(day.date), reason: day.reason } });
      const record = { type: 'ClosingDay', id: row.id };
      await this.audit.record(tx, actor, [{ record, act: 'added', after: day, why }]);
      await this.follow(tx);
      return closingDayOf(row);
    });
  }

  /** Works on the day again; returns what was removed. */
  async remove({ actor, why }: Act, id: string): Promise<KeptClosingDay> {
    requirePermission(actor, 'holiday:edit');
    return this.prisma.$transaction(async (tx) => {
      const row = isId(id) ? await tx.closingDay.findUnique({ where: { id } }) : null;
      if (!row || (await tx.closingDay.deleteMany({ where: { id } })).count === 0) throw new Refused(noSuchDay);
      const { date, reason } = closingDayOf(row);
      const record = { type: 'ClosingDay', id };
      await this.audit.record(tx, actor, [{ record, act: 'removed', before: { date, reason }, why }]);
      await this.follow(tx);
      return closingDayOf(row);
    });
  }

  private async follow(tx: Transaction): Promise<void> {
    for (const { task, payload } of FOLLOWING)
      await this.queue.enqueue(tx, { task, payload, key: `${task}:closing-days` });
  }
}

async function requireRoom(tx: Transaction, date: CalendarDate): Promise<void> {
  if ((await tx.closingDay.count({ where: { date: dayColumn(date) } })) > 0) throw new Refused(closedAlready(date));
  const first = calendarDate(`${date.slice(0, 4)}-01-01`);
  const inYear = { gte: dayColumn(first), lte: dayColumn(calendarDate(`${date.slice(0, 4)}-12-31`)) };
  if ((await tx.closingDay.count({ where: { date: inYear } })) >= MOST_CLOSING_DAYS_A_YEAR) throw new Refused(tooMany);
}
