import { Injectable } from '@nestjs/common';
import { dayColumn } from '@recourse/contracts-server';
import { Clock, PrismaService, Task, type RunningJob, type TaskHandler } from '@recourse/platform-server';
import { CalendarWriter } from './calendar-writer.js';

/** Large enough to save round trips, small enough that a transaction is short. */
const BATCH = 50;

/**
 * Rolls every contract forward once a day. Asked each hour, since the day begins at another hour in each time zone, and
 * at a start for the hours missed (the queue makes those up); after the first time on a day it has nothing to do.
 */
@Injectable()
@Task({ name: 'refresh-calendar', schedule: '7 * * * *' })
export class RefreshCalendar implements TaskHandler {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly writer: CalendarWriter,
  ) {}

  /** `anew` in the payload: also where the day is done, because what all dates rest on has changed. */
  async run(payload: unknown, { signal }: RunningJob): Promise<void> {
    const { anew = false } = (payload ?? {}) as { readonly anew?: boolean };
    if (!anew && (await this.isDone())) return;
    const day = dayColumn(this.clock.today());
    for await (const headIds of this.heads()) {
      signal.throwIfAborted();
      await this.prisma.$transaction((tx) => this.writer.refresh(tx, headIds), { timeout: 60_000 });
    }
    const finishedAt = this.clock.now();
    await this.prisma.calendarDay.upsert({ where: { day }, create: { day, finishedAt }, update: { finishedAt } });
  }

  private async isDone(): Promise<boolean> {
    return (await this.prisma.calendarDay.findUnique({ where: { day: dayColumn(this.clock.today()) } })) !== null;
  }

  private async *heads(): AsyncGenerator<readonly string[]> {
    let after: string | null = null;
    for (;;) {
      const heads: { id: string }[] = await this.prisma.contract.findMany({
        where: { parentId: null, ...(after !== null && { id: { gt: after } }) },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: BATCH,
      });
      const last = heads.at(-1);
      if (!last) return;
      after = last.id;
      yield heads.map(({ id }) => id);
    }
  }
}
