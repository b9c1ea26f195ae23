import { Injectable } from '@nestjs/common';
import { FamiliesReader } from '@recourse/contracts-server';
import { Clock, PrismaService, type Transaction } from '@recourse/platform-server';
import { Holidays } from '@recourse/renewals-server';
import { buildCase, type CaseDay, type ContractCase } from '@recourse/scoring-domain';
import { CaseFiles } from './case-files.js';

/** Contract families as rules judge them today. */
@Injectable()
export class Cases {
  constructor(
    private readonly prisma: PrismaService,
    private readonly families: FamiliesReader,
    private readonly files: CaseFiles,
    private readonly clock: Clock,
    private readonly holidays: Holidays,
  ) {}

  /** The family a contract belongs to; null where there is no such contract. */
  async ofContract(tx: Transaction, contractId: string): Promise<ContractCase | null> {
    const family = await this.families.ofContract(contractId, tx);
    const [file] = family ? await this.files.of(tx, [family]) : [];
    return file ? buildCase(file, await this.day(tx)) : null;
  }

  /** Every family of the register, in batches and in a stable order. */
  async *all(): AsyncGenerator<readonly ContractCase[]> {
    const day = await this.day(this.prisma);
    for await (const families of this.families.allHeads()) {
      const files = await this.files.of(this.prisma, families);
      yield files.map((file) => buildCase(file, day));
    }
  }

  private async day(tx: Transaction): Promise<CaseDay> {
    return { today: this.clock.today(), businessDaysOf: await this.holidays.businessDays(tx) };
  }
}
