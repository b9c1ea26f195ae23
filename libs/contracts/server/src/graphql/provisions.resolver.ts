import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor, may } from '@recourse/access-server';
import { statesPrice, type Provision, type ProvisionFacts } from '@recourse/contracts-domain';
import { TermValueScalar } from '@recourse/platform-server';
import { RemovalInput, WHY } from '@recourse/suppliers-server';
import { EditRecords } from '../editing/edit-records.js';
import { PROVISIONS } from '../editing/tables/provisions.js';
import type { RegisteredContract } from '../reading/contract-row.js';
import { ContractsRepository } from '../reading/contracts.repository.js';
import { ContractType } from './contract.type.js';
import { allFacts, changedFacts } from './facts-given.js';
import { AddProvisionInput, ChangeProvisionInput, ProvisionType } from './provision.type.js';

const UNKNOWN: Partial<ProvisionFacts> = { value: null, party: null, note: null };

const maySee = (actor: Actor, provision: Provision) => may(actor, 'price:read') || !statesPrice(provision);

@Resolver(() => ProvisionType)
export class ProvisionsResolver {
  constructor(
    private readonly edit: EditRecords,
    private readonly contracts: ContractsRepository,
  ) {}

  @ResolveField(() => TermValueScalar, {
    nullable: true,
    description: 'What it says. Null where the clause leaves it open; if it states a price, also without that right.',
  })
  value(@Parent() provision: Provision, @CurrentActor() actor: Actor) {
    return maySee(actor, provision) ? provision.value : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Our own words, where the value is not enough; masked as the value is.',
  })
  note(@Parent() provision: Provision, @CurrentActor() actor: Actor) {
    return maySee(actor, provision) ? provision.note : null;
  }

  @Allow('contract:edit')
  @Mutation(() => ProvisionType, { description: 'Adds a provision to a contract.' })
  addProvision(
    @Args('input', { description: 'The provision.' }) { contractId, ...input }: AddProvisionInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Provision> {
    const facts = allFacts<ProvisionFacts>(UNKNOWN, input);
    return this.edit.add({ actor, why }, PROVISIONS, { contractId, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => ProvisionType, { description: 'Changes a provision; what it is about stays.' })
  changeProvision(
    @Args('input', { description: 'What to change.' }) { id, expectedVersion, ...input }: ChangeProvisionInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Provision> {
    const facts = changedFacts<ProvisionFacts>(input);
    return this.edit.change({ actor, why }, PROVISIONS, { id, expectedVersion, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, { description: 'Removes a provision; returns the contract.' })
  async removeProvision(
    @Args('input', { description: 'Which.' }) input: RemovalInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.contracts.require(await this.edit.remove({ actor, why }, PROVISIONS, input));
  }
}
