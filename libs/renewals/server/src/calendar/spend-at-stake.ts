import { Injectable } from '@nestjs/common';
import { dayColumn, moneyIn } from '@recourse/contracts-server';
import { addDays, type CalendarDate, type Money } from '@recourse/kernel';
import { Clock, PrismaService } from '@recourse/platform-server';

/** What is decided by acting, or by not acting, within some days. */
export interface StakeWithin {
  readonly days: number;
  readonly until: CalendarDate;
  /** One for each currency, never added up across them. */
  readonly amounts: readonly Money[];
  /** Decisions that are counted in the amounts. */
  readonly decisions: number;
  /** Decisions of which nobody knows the amount. */
  readonly unknown: number;
}

interface Row {
  readonly currency: string | null;
  readonly minor: string | null;
  readonly decisions: number;
}

/**
 * Adds up what the calendar says is at stake. A period is counted once, by its renewal: the notice for it names the
 * same amount. What can no longer be decided is no longer at stake.
 */
@Injectable()
export class SpendAtStake {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {}

  async within(days: number): Promise<StakeWithin> {
    const today = this.clock.today();
    const until = addDays(today, days);
    const rows = await this.prisma.$queryRaw<Row[]>`
      SELECT amount_currency AS currency, sum(amount_minor)::text AS minor, count(*)::int AS decisions
      FROM calendar_event
      WHERE kind IN ('RENEWAL', 'COMMITMENT_END') AND withdrawn_on IS NULL AND decision IS NULL AND settled_on IS NULL
        AND coalesce(last_day_to_act, date) BETWEEN ${dayColumn(today)}::date AND ${dayColumn(until)}::date
      GROUP BY amount_currency ORDER BY amount_currency`;
    const known = rows.filter(({ currency }) => currency !== null);
    return {
      days,
      until,
      amounts: known.flatMap(({ minor, currency }) => moneyIn(minor === null ? null : BigInt(minor), currency) ?? []),
      decisions: known.reduce((sum, { decisions }) => sum + decisions, 0),
      unknown: rows.find(({ currency }) => currency === null)?.decisions ?? 0,
    };
  }
}
