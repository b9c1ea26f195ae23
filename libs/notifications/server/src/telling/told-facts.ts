import { Injectable } from '@nestjs/common';
import { dayColumn, dayIn, dayOrNull } from '@recourse/contracts-server';
import type { CalendarDate } from '@recourse/kernel';
import {
  documentFact,
  eventFact,
  type Fact,
  type ToldContract,
  type ToldDocument,
  type ToldFlag,
} from '@recourse/notifications-domain';
import { Clock, PrismaService, type Prisma } from '@recourse/platform-server';
import type { RuleId } from '@recourse/scoring-domain';

const CONTRACT = { id: true, reference: true, title: true, ownerId: true } as const satisfies Prisma.ContractSelect;

const WITH_CONTRACT = { contract: { select: CONTRACT } } as const;

type EventRow = Prisma.CalendarEventGetPayload<{ include: typeof WITH_CONTRACT }>;

/** Days, the first and the last included. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A part of something: only of what this person owns, and so many at most. */
interface Part {
  readonly ownerId: string | null;
  readonly most: number;
}

const PAGE = 500;

const isFact = (fact: Fact | null): fact is Fact => fact !== null;

/** Reads what may be told, in pages: memory does not grow with the register. */
@Injectable()
export class ToldFacts {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {}

  /** Events within a span that nobody has settled, page by page. */
  async *comingDays(span: Span): AsyncGenerator<readonly Fact[]> {
    let after: EventRow | undefined;
    for (;;) {
      const rows: EventRow[] = await this.events({ AND: [openWithin(span), after ? behind(after) : {}] }, PAGE);
      yield this.factsOf(rows);
      after = rows.at(-1);
      if (rows.length < PAGE) return;
    }
  }

  /** The first events within a span. */
  async firstDays(span: Span, { ownerId, most }: Part): Promise<readonly Fact[]> {
    const own = ownerId === null ? {} : { contract: { ownerId } };
    return this.factsOf(await this.events({ AND: [openWithin(span), own] }, most));
  }

  /** Flags that meet a condition, the newest first. */
  async flags(where: Prisma.FlagWhereInput, most: number): Promise<readonly (ToldFlag & { openedOn: CalendarDate })[]> {
    const rows = await this.prisma.flag.findMany({
      where,
      include: WITH_CONTRACT,
      orderBy: { id: 'desc' },
      take: most,
    });
    return rows.map(({ rule, decidedOn, openedOn, ...row }) => ({
      ...row,
      rule: rule as RuleId,
      decidedOn: dayOrNull(decidedOn),
      openedOn: dayIn(openedOn),
    }));
  }

  /** Documents by the runs that read them last, the newest first. */
  async documents(where: Prisma.ExtractionRunWhereInput, most: number): Promise<readonly Fact[]> {
    const runs = await this.prisma.extractionRun.findMany({
      where: { AND: [where, { state: { in: ['SUCCEEDED', 'FAILED'] }, finishedAt: { not: null } }] },
      select: {
        id: true,
        finishedAt: true,
        state: true,
        refusalMessage: true,
        document: { select: { id: true, name: true, uploadedById: true, contract: { select: CONTRACT } } },
      },
      orderBy: { id: 'desc' },
      take: most,
    });
    const undecided = await this.undecidedOf(runs.map(({ document }) => document.id));
    const seen = new Set<string>();
    return runs
      .filter(({ document }) => !seen.has(document.id) && seen.add(document.id))
      .map(({ id, finishedAt, state, refusalMessage, document }): ToldDocument => ({
        ...document,
        runId: id,
        endedOn: this.clock.dayOf(finishedAt ?? this.clock.now()),
        trouble: state === 'FAILED' ? (refusalMessage ?? 'Reading failed.') : null,
        undecided: undecided.get(document.id) ?? 0,
      }))
      .map(documentFact)
      .filter(isFact);
  }

  private async undecidedOf(documentIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const counts = await this.prisma.proposal.groupBy({
      by: ['documentId'],
      where: { documentId: { in: [...documentIds] }, state: 'PROPOSED' },
      _count: true,
    });
    return new Map(counts.map(({ documentId, _count }) => [documentId, _count]));
  }

  private events(where: Prisma.CalendarEventWhereInput, take: number): Promise<EventRow[]> {
    const orderBy = [{ date: 'asc' as const }, { id: 'asc' as const }];
    return this.prisma.calendarEvent.findMany({ where, include: WITH_CONTRACT, orderBy, take });
  }

  private factsOf(rows: readonly EventRow[]): readonly Fact[] {
    const today = this.clock.today();
    return rows.map((row) => eventFact(eventOf(row), row.contract satisfies ToldContract, today)).filter(isFact);
  }
}

const eventOf = ({ id, kind, period, date, lastDayToAct, subject, until, purpose }: EventRow) => ({
  id,
  kind,
  period,
  date: dayIn(date),
  lastDayToAct: dayOrNull(lastDayToAct),
  title: { subject, until: dayOrNull(until), purpose },
});

const openWithin = ({ from, to }: Span): Prisma.CalendarEventWhereInput => ({
  withdrawnOn: null,
  decision: null,
  settledOn: null,
  date: { gte: dayColumn(from), lte: dayColumn(to) },
});

const behind = ({ date, id }: EventRow): Prisma.CalendarEventWhereInput => ({
  date: { gte: date },
  OR: [{ date: { gt: date } }, { id: { gt: id } }],
});
