import { Injectable } from '@nestjs/common';
import { Refused } from '@recourse/kernel';
import { PrismaService, type Prisma } from '@recourse/platform-server';
import { idsAmong } from '@recourse/suppliers-server';
import { noSuchContract } from '../refusals.js';
import { contractOf, WITH_SERVICES, type RegisteredContract } from './contract-row.js';

/** Contracts by what points to them: a fixed number of statements a call, whatever the number of ids. */
@Injectable()
export class ContractsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Ids of no contract are passed over. */
  byIds(ids: readonly string[]): Promise<readonly RegisteredContract[]> {
    return this.where({ id: { in: [...idsAmong(ids)] } });
  }

  /** Throws `Refused` with `contract-not-found`. */
  async require(id: string): Promise<RegisteredContract> {
    const [contract] = await this.byIds([id]);
    if (!contract) throw new Refused(noSuchContract);
    return contract;
  }

  childrenOf(parentIds: readonly string[]): Promise<readonly RegisteredContract[]> {
    return this.where({ parentId: { in: [...parentIds] } });
  }

  amendmentsOf(amendedIds: readonly string[]): Promise<readonly RegisteredContract[]> {
    return this.where({ amendsId: { in: [...amendedIds] } });
  }

  ofSuppliers(supplierIds: readonly string[]): Promise<readonly RegisteredContract[]> {
    return this.where({ supplierId: { in: [...supplierIds] } });
  }

  private async where(where: Prisma.ContractWhereInput): Promise<readonly RegisteredContract[]> {
    const rows = await this.prisma.contract.findMany({ where, include: WITH_SERVICES, orderBy: { reference: 'asc' } });
    return rows.map(contractOf);
  }
}
