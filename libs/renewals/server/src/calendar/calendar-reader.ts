import { Injectable } from '@nestjs/common';
import { Clock, PrismaService, type Prisma } from '@recourse/platform-server';
import { eventStatus, type CalendarFilter } from '@recourse/renewals-domain';
import { eventOf } from '../evaluation/event-row.js';
import type { CalendarRow } from '../export/calendar-row.js';
import { whereOf } from './calendar-where.js';
import { quotesOf } from './quotes.js';

const WITH_CONTRACT = {
  contract: {
    select: {
      reference: true,
      title: true,
      businessUnit: true,
      owner: { select: { name: true } },
      supplier: { select: { name: true } },
    },
  },
} as const satisfies Prisma.CalendarEventInclude;

type Row = Prisma.CalendarEventGetPayload<{ include: typeof WITH_CONTRACT }>;

const PAGE = 500;

/** What a whole list is about, in few bytes: tells whether a copy of it is still right. */
export interface CalendarStand {
  readonly events: number;
  readonly changedAt: Date | null;
}

/** Reads the calendar for exports: page by page, by place, so that memory does not grow with it. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {}

  /** Events that meet the filter, the earliest first, each with its contract and the sentences it rests on. */
  async *rows(filter: CalendarFilter): AsyncGenerator<CalendarRow> {
    const today = this.clock.today();
    let after: Row | undefined;
    for (;;) {
      const rows: Row[] = await this.prisma.calendarEvent.findMany({
        where: { AND: [whereOf(filter, today), after ? behind(after) : {}] },
        include: WITH_CONTRACT,
        orderBy: [{ date: 'asc' }, { id: 'asc' }],
        take: PAGE,
      });
      yield* await this.page(rows);
      after = rows.at(-1);
      if (rows.length < PAGE) return;
    }
  }

  /** How many events meet the filter, and when the last of them changed. */
  async stand(filter: CalendarFilter): Promise<CalendarStand> {
    const { _count, _max } = await this.prisma.calendarEvent.aggregate({
      where: whereOf(filter, this.clock.today()),
      _count: true,
      _max: { changedAt: true },
    });
    return { events: _count, changedAt: _max.changedAt };
  }

  private async page(rows: readonly Row[]): Promise<readonly CalendarRow[]> {
    const today = this.clock.today();
    const read = rows.map((row) => ({ row, event: eventOf(row) }));
    const quotes = await quotesOf(
      this.prisma,
      read.map(({ event }) => event),
    );
    return read.map(({ event, row: { contract, decision, sequence, changedAt } }) => ({
      event,
      contract: {
        reference: contract.reference,
        title: contract.title,
        supplier: contract.supplier.name,
        owner: contract.owner?.name ?? null,
        businessUnit: contract.businessUnit,
      },
      status: eventStatus({ ...event, decision }, today),
      decision,
      sequence,
      changedAt,
      quotes: quotes.get(event.id) ?? [],
    }));
  }
}

const behind = ({ date, id }: Row): Prisma.CalendarEventWhereInput => ({
  date: { gte: date },
  OR: [{ date: { gt: date } }, { id: { gt: id } }],
});
