import { Injectable } from '@nestjs/common';
import type { ContractFamily } from '@recourse/contracts-domain';
import { Clock, PrismaService, type Transaction } from '@recourse/platform-server';
import { contractsInForce, datedEvents, type ContractInForce, type Evaluation } from '@recourse/renewals-domain';
import { HappeningsReader } from '../happenings/happenings-reader.js';
import { Holidays } from '../holidays/holidays.js';

/** A contract that runs for its own time, with its dates as seen today. */
export interface EvaluatedContract extends Evaluation {
  readonly inForce: ContractInForce;
}

/** Works out the dates of families as seen today. */
@Injectable()
export class Portfolio {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly happenings: HappeningsReader,
    private readonly holidays: Holidays,
  ) {}

  /** For each family, each contract of it that runs for its own time. Within a transaction, hand it in. */
  async evaluate(
    families: readonly ContractFamily[],
    tx: Transaction = this.prisma,
  ): Promise<readonly EvaluatedContract[]> {
    const today = this.clock.today();
    const asOf = { today, businessDaysOf: await this.holidays.businessDays(tx) };
    const happenings = await this.happenings.ofFamilies(families, tx);
    return families
      .flatMap((family) => contractsInForce(family, today, happenings))
      .map((inForce) => ({ inForce, ...datedEvents(inForce, asOf) }));
  }
}
