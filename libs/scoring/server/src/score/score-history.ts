import { Injectable } from '@nestjs/common';
import { dayColumn, dayIn } from '@recourse/contracts-server';
import type { CalendarDate } from '@recourse/kernel';
import { PrismaService, type ScoreSnapshot, type Transaction } from '@recourse/platform-server';
import type { AspectScore, Score } from '@recourse/scoring-domain';
import { jsonColumn } from '../columns.js';

/** The score of a contract from a day on. */
export interface DatedScore extends Score {
  readonly contractId: string;
  readonly since: CalendarDate;
}

/** What must differ for a score to have moved; wordings such as "in 12 days" may change without. */
const gist = ({ total, certainty, policyVersion, breakdown }: Score): string =>
  JSON.stringify([
    total,
    certainty,
    policyVersion,
    breakdown.map(({ checks }) => checks.map(({ rule, subject, points, of }) => [rule, subject, points, of])),
  ]);

/** The wording beside the figures. */
const wording = ({ breakdown }: Score): string =>
  JSON.stringify(breakdown.map(({ checks }) => checks.map(({ reason }) => reason)));

/** Scores by contract, one row for each time a score moved. */
@Injectable()
export class ScoreHistory {
  constructor(private readonly prisma: PrismaService) {}

  /** Writes a score of today. One that has not moved only takes on its new wording. */
  async keep(tx: Transaction, score: Score, of: { contractId: string; today: CalendarDate }): Promise<void> {
    const { contractId, today } = of;
    const last = await tx.scoreSnapshot.findFirst({ where: { contractId }, orderBy: { day: 'desc' } });
    const { policyVersion, total, certainty } = score;
    const columns = { policyVersion, total, certainty, breakdown: jsonColumn(score.breakdown) };
    if (last && gist(scoreOf(last)) === gist(score)) {
      if (wording(scoreOf(last)) === wording(score)) return;
      const where = { contractId_day: { contractId, day: last.day } };
      await tx.scoreSnapshot.update({ where, data: { breakdown: columns.breakdown } });
      return;
    }
    const day = dayColumn(today);
    await tx.scoreSnapshot.upsert({
      where: { contractId_day: { contractId, day } },
      create: { contractId, day, ...columns },
      update: columns,
    });
  }

  /** The latest score of each contract that has one. */
  async latest(contractIds: readonly string[]): Promise<readonly DatedScore[]> {
    const rows = await this.prisma.scoreSnapshot.findMany({
      where: { contractId: { in: [...contractIds] } },
      distinct: ['contractId'],
      orderBy: [{ contractId: 'asc' }, { day: 'desc' }],
    });
    return rows.map(scoreOf);
  }

  /** Every score each contract has had, the first one first. */
  async all(contractIds: readonly string[]): Promise<readonly DatedScore[]> {
    const where = { contractId: { in: [...contractIds] } };
    const rows = await this.prisma.scoreSnapshot.findMany({ where, orderBy: [{ contractId: 'asc' }, { day: 'asc' }] });
    return rows.map(scoreOf);
  }
}

const scoreOf = (row: ScoreSnapshot): DatedScore => ({
  contractId: row.contractId,
  since: dayIn(row.day),
  policyVersion: row.policyVersion,
  total: row.total,
  certainty: row.certainty,
  breakdown: row.breakdown as unknown as readonly AspectScore[],
});
