import { Injectable } from '@nestjs/common';
import { reportedSum, type ReportedSum } from '@recourse/contracts-domain';
import { ExchangeRates, moneyIn } from '@recourse/contracts-server';
import { addMoney, type Money } from '@recourse/kernel';
import { PrismaService } from '@recourse/platform-server';
import { supplierScore, type SupplierScore } from '@recourse/scoring-domain';
import { ScoreHistory } from './score-history.js';

/** A score with whose it is. */
export interface ScoreOfSupplier extends SupplierScore {
  readonly supplierId: string;
  /** What its contracts cost a year, as one; null where no reporting currency is chosen. */
  readonly reported: ReportedSum | null;
}

interface Member {
  readonly id: string;
  readonly headId: string;
  readonly value: Money | null;
}

/** The scores of suppliers over their live contracts. */
@Injectable()
export class SupplierScores {
  constructor(
    private readonly prisma: PrismaService,
    private readonly scores: ScoreHistory,
    private readonly rates: ExchangeRates,
  ) {}

  /** One for each supplier that has a live contract. */
  async of(supplierIds: readonly string[]): Promise<readonly ScoreOfSupplier[]> {
    const heads = await this.prisma.contract.findMany({
      where: {
        parentId: null,
        supplierId: { in: [...supplierIds] },
        OR: [{ inUse: true }, { status: { notIn: ['EXPIRED', 'TERMINATED'] } }],
      },
      select: { id: true, supplierId: true },
    });
    const ids = heads.map(({ id }) => id);
    const scores = new Map((await this.scores.latest(ids)).map((score) => [score.contractId, score]));
    const values = await this.annualValues(ids);
    const scored = heads.map(({ id, supplierId }) => ({
      supplierId,
      contractId: id,
      total: scores.get(id)?.total ?? null,
      certainty: scores.get(id)?.certainty ?? 0,
      annualValue: values.get(id) ?? null,
    }));
    const reporting = await this.rates.reporting();
    return [...groupedBy(scored, ({ supplierId }) => supplierId)].map(([supplierId, contracts]) => ({
      supplierId,
      ...supplierScore(contracts),
      reported:
        reporting &&
        reportedSum(
          contracts.flatMap(({ annualValue }) => annualValue ?? []),
          reporting,
        ),
    }));
  }

  /** What a family is worth a year: as its head states, or else what its order forms state together. */
  private async annualValues(headIds: readonly string[]): Promise<ReadonlyMap<string, Money | null>> {
    const rows = await this.prisma.contract.findMany({
      where: {
        headId: { in: [...headIds] },
        annualValueMinor: { not: null },
        OR: [
          { parentId: null },
          { kind: { in: ['ORDER_FORM', 'PRIVATE_PRICING'] }, status: { in: ['ACTIVE', 'NOTICE_GIVEN'] } },
        ],
      },
      select: { id: true, headId: true, annualValueMinor: true, annualValueCurrency: true },
    });
    const members = rows.map(({ id, headId, annualValueMinor, annualValueCurrency }) => ({
      id,
      headId,
      value: moneyIn(annualValueMinor, annualValueCurrency),
    }));
    return new Map([...groupedBy(members, ({ headId }) => headId)].map(([headId, of]) => [headId, worthOf(of)]));
  }
}

/** null where order forms are in different currencies: they are never added up. */
function worthOf(members: readonly Member[]): Money | null {
  const head = members.find(({ id, headId }) => id === headId);
  if (head) return head.value;
  const values = members.flatMap(({ value }) => value ?? []);
  const [first] = values;
  if (!first || values.some(({ currency }) => currency !== first.currency)) return null;
  return values.reduce(addMoney);
}

// `Map.groupBy` needs Node 21.
function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
