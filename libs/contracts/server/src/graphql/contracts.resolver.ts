import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor, requirePermission } from '@recourse/access-server';
import { connection, PrismaService } from '@recourse/platform-server';
import { contractOf, WITH_SERVICES, type RegisteredContract } from '../reading/contract-row.js';
import { ContractsRepository } from '../reading/contracts.repository.js';
import { ContractListArgs, orderOf } from './contract-list.js';
import { ContractSearch } from './contract-search.js';
import { ContractConnection, ContractType } from './contract.type.js';

/** Finds contracts. */
@Resolver(() => ContractType)
export class ContractsResolver {
  constructor(
    private readonly prisma: PrismaService,
    private readonly contracts: ContractsRepository,
    private readonly search: ContractSearch,
  ) {}

  @Allow('contract:read')
  @Query(() => ContractType, { description: 'One contract; refused if there is none of this id.' })
  contract(@Args('id', { type: () => ID, description: 'The contract.' }) id: string): Promise<RegisteredContract> {
    return this.contracts.require(id);
  }

  @Allow('contract:read')
  @Query(() => ContractConnection, { name: 'contracts', description: 'Contracts, by reference unless said.' })
  async contractList(@Args() { filter, sort, ...page }: ContractListArgs, @CurrentActor() actor: Actor) {
    // The order of values tells something of the values.
    if (sort?.by === 'ANNUAL_VALUE') requirePermission(actor, 'price:read');
    const where = await this.search.where(filter ?? {}, actor);
    return connection(page, {
      order: orderOf(sort ?? { by: 'REFERENCE', direction: 'ASC' }),
      rows: (query) =>
        this.prisma.contract.findMany({ ...query, where: { AND: [where, query.where] }, include: WITH_SERVICES }),
      count: () => this.prisma.contract.count({ where }),
      node: contractOf,
    });
  }
}
