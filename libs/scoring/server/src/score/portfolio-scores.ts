import { Injectable } from '@nestjs/common';
import { dayIn } from '@recourse/contracts-server';
import type { CalendarDate } from '@recourse/kernel';
import { PrismaService } from '@recourse/platform-server';

/** The score of all live contracts from a day on. */
export interface PortfolioScore {
  readonly since: CalendarDate;
  /** 0 to 100, each contract counting the same; null where nothing is known of any. */
  readonly total: number | null;
  /** Contracts that had a score. */
  readonly contractCount: number;
}

interface Row {
  readonly day: Date;
  readonly points: number;
  readonly contracts: number;
}

/** The mean score of the contracts that are live today, as it moved. */
@Injectable()
export class PortfolioScores {
  constructor(private readonly prisma: PrismaService) {}

  /** One for each day on which a score was written, the first one first. */
  async all(): Promise<readonly PortfolioScore[]> {
    // Each row is what a snapshot adds to the one before it, so that one pass over the table gives every day's mean.
    const rows = await this.prisma.$queryRaw<Row[]>`
      WITH moved AS (
        SELECT day,
          coalesce(total, 0) - coalesce(lag(total) OVER contract_days, 0) AS points,
          (total IS NOT NULL)::int - (lag(total) OVER contract_days IS NOT NULL)::int AS contracts
        FROM score_snapshot
        JOIN contract ON contract.id = contract_id
        WHERE contract.in_use OR contract.status NOT IN ('EXPIRED', 'TERMINATED')
        WINDOW contract_days AS (PARTITION BY contract_id ORDER BY day)
      )
      SELECT day,
        sum(sum(points)) OVER (ORDER BY day)::float8 AS points,
        sum(sum(contracts)) OVER (ORDER BY day)::int AS contracts
      FROM moved GROUP BY day ORDER BY day`;
    return rows.map(({ day, points, contracts }) => ({
      since: dayIn(day),
      total: contracts === 0 ? null : Number((points / contracts).toFixed(1)),
      contractCount: contracts,
    }));
  }
}
