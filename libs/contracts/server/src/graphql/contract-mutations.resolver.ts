import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import { SILENT_FACTS, type ContractFacts } from '@recourse/contracts-domain';
import { given, RemovalInput, WHY } from '@recourse/suppliers-server';
import { ChangeContract } from '../editing/change-contract.js';
import { ChangeStatus } from '../editing/change-status.js';
import { EditMany } from '../editing/edit-many.js';
import { RegisterContract } from '../editing/register-contract.js';
import { RemoveContract } from '../editing/remove-contract.js';
import type { RegisteredContract } from '../reading/contract-row.js';
import { ChangeContractInput, ChangeStatusInput, EditContractsInput, RegisterContractInput } from './contract.input.js';
import { ContractType } from './contract.type.js';
import { allFacts, changedFacts, moneyGiven } from './facts-given.js';

const valuesIn = ({ totalValue, annualValue }: Partial<RegisterContractInput>) => ({
  totalValue: moneyGiven(totalValue),
  annualValue: moneyGiven(annualValue),
});

/** Changes contracts. */
@Resolver(() => ContractType)
export class ContractMutationsResolver {
  constructor(
    private readonly registering: RegisterContract,
    private readonly changing: ChangeContract,
    private readonly status: ChangeStatus,
    private readonly removing: RemoveContract,
    private readonly many: EditMany,
  ) {}

  @Allow('contract:edit')
  @Mutation(() => ContractType, { description: 'Registers a contract, as a draft.' })
  registerContract(
    @Args('input', { description: 'The contract.' }) { ...input }: RegisterContractInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.registering.register(
      { actor, why },
      allFacts<ContractFacts>(SILENT_FACTS, { ...input, ...valuesIn(input) }),
    );
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, { description: 'Changes a contract.' })
  changeContract(
    @Args('input', { description: 'What to change.' }) { id, expectedVersion, ...input }: ChangeContractInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    const facts = changedFacts<ContractFacts>({ ...input, ...valuesIn(input) });
    return this.changing.change({ actor, why }, { id, expectedVersion, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, {
    description: 'Takes a contract a step through its life. Ending it early and reinstating it need a reason.',
  })
  changeContractStatus(
    @Args('input', { description: 'The step.' }) input: ChangeStatusInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.status.take({ actor, why }, input);
  }

  @Allow('contract:edit')
  @Mutation(() => [ContractType], {
    description: 'Changes owner, business unit and tags of many contracts: all or none. Returned in the order named.',
  })
  editContracts(
    @Args('input', { description: 'What to do.' }) input: EditContractsInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<readonly RegisteredContract[]> {
    return this.many.edit({ actor, why }, given(input, 'ownerId', 'businessUnit'));
  }

  @Allow('contract:edit')
  @Mutation(() => ID, { description: 'Removes a draft entered by mistake; returns its id.' })
  async removeContract(
    @Args('input', { description: 'Which.' }) input: RemovalInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    await this.removing.remove({ actor, why }, input);
    return input.id;
  }
}
