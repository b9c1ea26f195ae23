import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import type { PriceLock, PriceLockFacts } from '@recourse/contracts-domain';
import { RemovalInput, WHY } from '@recourse/suppliers-server';
import { EditRecords } from '../editing/edit-records.js';
import { PRICE_LOCKS } from '../editing/tables/price-locks.js';
import type { RegisteredContract } from '../reading/contract-row.js';
import { ContractsRepository } from '../reading/contracts.repository.js';
import { ContractType } from './contract.type.js';
import { allFacts, changedFacts, priceGiven } from './facts-given.js';
import { AddPriceLockInput, ChangePriceLockInput, PriceLockType } from './price-lock.type.js';

const UNKNOWN: Partial<PriceLockFacts> = {
  serviceId: null,
  price: null,
  from: null,
  to: null,
  increaseCapPercent: null,
  coversSuccessors: null,
};

@Resolver(() => PriceLockType)
export class PriceLocksResolver {
  constructor(
    private readonly edit: EditRecords,
    private readonly contracts: ContractsRepository,
  ) {}

  @Allow('contract:edit')
  @Mutation(() => PriceLockType, { description: 'Adds a price lock to a contract.' })
  addPriceLock(
    @Args('input', { description: 'The price lock.' }) { contractId, ...input }: AddPriceLockInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<PriceLock> {
    const facts = allFacts<PriceLockFacts>(UNKNOWN, { ...input, price: priceGiven(input.price) });
    return this.edit.add({ actor, why }, PRICE_LOCKS, { contractId, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => PriceLockType, { description: 'Changes a price lock.' })
  changePriceLock(
    @Args('input', { description: 'What to change.' }) { id, expectedVersion, ...input }: ChangePriceLockInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<PriceLock> {
    const facts = changedFacts<PriceLockFacts>({ ...input, price: priceGiven(input.price) });
    return this.edit.change({ actor, why }, PRICE_LOCKS, { id, expectedVersion, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, { description: 'Removes a price lock; returns the contract.' })
  async removePriceLock(
    @Args('input', { description: 'Which.' }) input: RemovalInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.contracts.require(await this.edit.remove({ actor, why }, PRICE_LOCKS, input));
  }
}
