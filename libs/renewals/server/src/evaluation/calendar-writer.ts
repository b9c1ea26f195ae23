import { Injectable } from '@nestjs/common';
import { dayColumn, FamiliesReader } from '@recourse/contracts-server';
import { Clock, type CalendarEvent, type Transaction } from '@recourse/platform-server';
import type { DatedEvent } from '@recourse/renewals-domain';
import { eventColumns, fingerprintOf } from './event-row.js';
import { Portfolio, type EvaluatedContract } from './portfolio.js';

type Known = Pick<CalendarEvent, 'id' | 'fingerprint' | 'withdrawnOn'>;

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** An earliest exit moves with every day, so it is worked out when somebody asks. */
const isKept = ({ kind }: DatedEvent): boolean => kind !== 'EARLIEST_EXIT';

/** Keeps the calendar as the terms give it: writes what is new or changed, and withdraws what is no longer given. */
@Injectable()
export class CalendarWriter {
  constructor(
    private readonly clock: Clock,
    private readonly families: FamiliesReader,
    private readonly portfolio: Portfolio,
  ) {}

  /**
   * Works out the families of these heads again and writes what changed, within a transaction. Repeatable: a second time
   * writes nothing.
   */
  async refresh(tx: Transaction, headIds: readonly string[]): Promise<void> {
    // One after the other, and reading only then: whoever comes last writes what is true last.
    await tx.$queryRaw`
      SELECT pg_advisory_xact_lock(hashtextextended('calendar:' || head, 0))::text
        FROM unnest(${[...headIds].sort()}::text[]) AS heads(head)`;
    const families = await this.families.byContractIds(headIds, tx);
    const ids = families.flatMap(({ members }) => members.map(({ contract }) => contract.id));
    const evaluated = await this.portfolio.evaluate(families, tx);
    await this.writeEvents(tx, ids, evaluated);
    await writeUnknowns(tx, ids, evaluated);
  }

  private async writeEvents(
    tx: Transaction,
    contractIds: readonly string[],
    evaluated: readonly EvaluatedContract[],
  ): Promise<void> {
    const rows: readonly Known[] = await tx.calendarEvent.findMany({
      where: { contractId: { in: [...contractIds] } },
      select: { id: true, fingerprint: true, withdrawnOn: true },
    });
    const known = new Map(rows.map((row) => [row.id, row]));
    const events = evaluated.flatMap((contract) => contract.events).filter(isKept);
    const changedAt = this.clock.now();
    await tx.calendarEvent.createMany({
      data: events.filter(({ id }) => !known.has(id)).map((event) => ({ ...eventColumns(event), changedAt })),
    });
    for (const event of events.filter((event) => isChanged(event, known.get(event.id)))) {
      const data = { ...eventColumns(event), changedAt, sequence: { increment: 1 }, withdrawnOn: null };
      await tx.calendarEvent.update({ where: { id: event.id }, data });
    }
    const given = new Set(events.map(({ id }) => id));
    const gone = rows.filter(({ id, withdrawnOn }) => withdrawnOn === null && !given.has(id)).map(({ id }) => id);
    await this.withdraw(tx, gone);
  }

  private async withdraw(tx: Transaction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.calendarEvent.updateMany({
      where: { id: { in: [...ids] } },
      data: { withdrawnOn: dayColumn(this.clock.today()), changedAt: this.clock.now(), sequence: { increment: 1 } },
    });
  }
}

const isChanged = (event: DatedEvent, row: Known | undefined): boolean =>
  row !== undefined && (row.withdrawnOn !== null || !sameBytes(row.fingerprint, fingerprintOf(event)));

async function writeUnknowns(
  tx: Transaction,
  contractIds: readonly string[],
  evaluated: readonly EvaluatedContract[],
): Promise<void> {
  await tx.unknownDate.deleteMany({ where: { contractId: { in: [...contractIds] } } });
  await tx.unknownDate.createMany({
    data: evaluated
      .flatMap(({ unknowns }) => unknowns)
      .map(({ prevents, resolveBy, ...unknown }) => ({
        ...unknown,
        prevents: [...prevents],
        resolveBy: dayColumn(resolveBy),
      })),
  });
}
