import { Injectable } from '@nestjs/common';
import { buildFamilies, type ContractFamily, type ContractRecord } from '@recourse/contracts-domain';
import { unwrap } from '@recourse/kernel';
import { PrismaService, type Prisma, type Transaction } from '@recourse/platform-server';
import { contractOf, WITH_SERVICES } from './contract-row.js';
import {
  breachOf,
  commitmentOf,
  consumptionOf,
  priceLockOf,
  provisionOf,
  serviceLevelOf,
  termOf,
  unknownTerm,
} from './record-rows.js';

const byId = { orderBy: { id: 'asc' } } as const;

const EVERYTHING = {
  ...WITH_SERVICES,
  term: true,
  serviceLevels: { ...byId, include: { breaches: byId } },
  priceLocks: byId,
  commitments: { ...byId, include: { consumption: { orderBy: { from: 'asc' } } } },
  provisions: byId,
} as const satisfies Prisma.ContractInclude;

type Row = Prisma.ContractGetPayload<{ include: typeof EVERYTHING }>;

const recordOf = (row: Row): ContractRecord => ({
  contract: contractOf(row),
  term: row.term ? termOf(row.term) : unknownTerm(row.id),
  serviceLevels: row.serviceLevels.map(serviceLevelOf),
  breaches: row.serviceLevels.flatMap(({ breaches }) => breaches.map(breachOf)),
  priceLocks: row.priceLocks.map(priceLockOf),
  commitments: row.commitments.map(commitmentOf),
  consumption: row.commitments.flatMap(({ consumption }) => consumption.map(consumptionOf)),
  provisions: row.provisions.map(provisionOf),
});

/** How many families `allHeads` holds in memory at once. */
const BATCH = 100;

/** Reads whole families with everything they bind to, in a number of statements that does not grow with them. */
@Injectable()
export class FamiliesReader {
  constructor(private readonly prisma: PrismaService) {}

  /**
   * The families to which these contracts belong, each once, whichever of their documents was named. Ids of no contract
   * are passed over. Within a transaction, hand it in: it sees its own changes.
   */
  async byContractIds(
    contractIds: readonly string[],
    tx: Transaction = this.prisma,
  ): Promise<readonly ContractFamily[]> {
    if (contractIds.length === 0) return [];
    const named = await tx.contract.findMany({
      where: { id: { in: [...contractIds] } },
      select: { headId: true },
    });
    return this.below([...new Set(named.map(({ headId }) => headId))], tx);
  }

  /** The family of one contract; null where there is none of that id. */
  async ofContract(contractId: string, tx: Transaction = this.prisma): Promise<ContractFamily | null> {
    const [family] = await this.byContractIds([contractId], tx);
    return family ?? null;
  }

  /** Every family of the register, in batches and in a stable order; one added meanwhile may be among them. */
  async *allHeads(batch = BATCH): AsyncGenerator<readonly ContractFamily[]> {
    let after: string | null = null;
    for (;;) {
      const heads: { id: string }[] = await this.prisma.contract.findMany({
        where: { parentId: null, ...(after !== null && { id: { gt: after } }) },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: batch,
      });
      const last = heads.at(-1);
      if (!last) return;
      after = last.id;
      yield await this.below(
        heads.map(({ id }) => id),
        this.prisma,
      );
    }
  }

  private async below(headIds: readonly string[], tx: Transaction): Promise<readonly ContractFamily[]> {
    const rows = await tx.contract.findMany({
      where: { headId: { in: [...headIds] } },
      include: EVERYTHING,
      orderBy: { id: 'asc' },
    });
    return unwrap(buildFamilies(rows.map(recordOf)));
  }
}
