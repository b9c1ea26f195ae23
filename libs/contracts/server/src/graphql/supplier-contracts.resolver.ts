import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loadMany } from '@recourse/platform-server';
import { SupplierType } from '@recourse/suppliers-server';
import { ContractsRepository } from '../reading/contracts.repository.js';
import { ContractType } from './contract.type.js';

@Resolver(() => SupplierType)
export class SupplierContractsResolver {
  private readonly contractsOf = loadMany(
    (ids: readonly string[]) => this.repository.ofSuppliers(ids),
    ({ supplierId }) => supplierId,
  );

  constructor(private readonly repository: ContractsRepository) {}

  @ResolveField(() => [ContractType], { description: 'Contracts with it, by reference.' })
  contracts(@Parent() { id }: SupplierType, @Context() context: object) {
    return this.contractsOf(context).load(id);
  }
}
