import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personOf } from '@recourse/access-server';
import { loadMany, loadOne, MoneyType, moneyOf, PrismaService } from '@recourse/platform-server';
import { ServiceType, SuppliersRepository, SupplierType } from '@recourse/suppliers-server';
import type { RegisteredContract } from '../reading/contract-row.js';
import { ContractsRepository } from '../reading/contracts.repository.js';
import { ContractType } from './contract.type.js';

/** Whom and what a contract concerns, and its place in the family. */
@Resolver(() => ContractType)
export class ContractRelationsResolver {
  private readonly supplierById = loadOne(
    (ids: readonly string[]) => this.suppliers.suppliers(ids),
    ({ id }) => id,
  );

  private readonly serviceById = loadOne(
    (ids: readonly string[]) => this.suppliers.services(ids),
    ({ id }) => id,
  );

  private readonly personById = loadOne(
    (ids: readonly string[]) => this.prisma.person.findMany({ where: { id: { in: [...ids] } } }),
    ({ id }) => id,
  );

  private readonly contractById = loadOne(
    (ids: readonly string[]) => this.contracts.byIds(ids),
    ({ id }) => id,
  );

  private readonly childrenById = loadMany(
    (ids: readonly string[]) => this.contracts.childrenOf(ids),
    ({ parentId }) => parentId ?? '',
  );

  private readonly amendmentsById = loadMany(
    (ids: readonly string[]) => this.contracts.amendmentsOf(ids),
    ({ amendsId }) => amendsId ?? '',
  );

  constructor(
    private readonly prisma: PrismaService,
    private readonly suppliers: SuppliersRepository,
    private readonly contracts: ContractsRepository,
  ) {}

  @ResolveField(() => SupplierType, { description: 'With whom.' })
  supplier(@Parent() { supplierId }: RegisteredContract, @Context() context: object) {
    return this.supplierById(context).load(supplierId);
  }

  @ResolveField(() => [ServiceType], { description: 'Services bought under it.' })
  async services(@Parent() { serviceIds }: RegisteredContract, @Context() context: object) {
    const services = await Promise.all(serviceIds.map((id) => this.serviceById(context).load(id)));
    return services.filter((service) => service !== null);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Person answerable for it.' })
  async owner(@Parent() { ownerId }: RegisteredContract, @Context() context: object) {
    const row = ownerId === null ? null : await this.personById(context).load(ownerId);
    return row && personOf(row);
  }

  @ResolveField(() => ContractType, { nullable: true, description: 'The document it stands below.' })
  parent(@Parent() { parentId }: RegisteredContract, @Context() context: object) {
    return parentId === null ? null : this.contractById(context).load(parentId);
  }

  @ResolveField(() => ContractType, { description: 'The head of its family; itself for a head.' })
  head(@Parent() contract: RegisteredContract, @Context() context: object) {
    return contract.headId === contract.id ? contract : this.contractById(context).load(contract.headId);
  }

  @ResolveField(() => ContractType, { nullable: true, description: 'What it amends, where that is not its parent.' })
  amends(@Parent() { amendsId }: RegisteredContract, @Context() context: object) {
    return amendsId === null ? null : this.contractById(context).load(amendsId);
  }

  @ResolveField(() => [ContractType], { description: 'Documents that stand directly below it, by reference.' })
  children(@Parent() { id }: RegisteredContract, @Context() context: object) {
    return this.childrenById(context).load(id);
  }

  @ResolveField(() => [ContractType], { description: 'Amendments that name it as what they amend, by reference.' })
  amendments(@Parent() { id }: RegisteredContract, @Context() context: object) {
    return this.amendmentsById(context).load(id);
  }

  @ResolveField(() => MoneyType, {
    nullable: true,
    description: 'What it is worth over its whole term; null also for those who may not see prices.',
  })
  totalValue(@Parent() { totalValue }: RegisteredContract) {
    return totalValue && moneyOf(totalValue);
  }

  @ResolveField(() => MoneyType, {
    nullable: true,
    description: 'What it is worth a year; null also for those who may not see prices.',
  })
  annualValue(@Parent() { annualValue }: RegisteredContract) {
    return annualValue && moneyOf(annualValue);
  }
}
