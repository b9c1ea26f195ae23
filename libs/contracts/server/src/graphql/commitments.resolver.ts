import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import type { Commitment, CommitmentFacts, Consumption, ConsumptionFacts } from '@recourse/contracts-domain';
import { loadMany, MoneyType, moneyOf } from '@recourse/platform-server';
import { RemovalInput, WHY } from '@recourse/suppliers-server';
import { EditRecords } from '../editing/edit-records.js';
import { RecordConsumption, type Recorded } from '../editing/record-consumption.js';
import { COMMITMENTS } from '../editing/tables/commitments.js';
import type { RegisteredContract } from '../reading/contract-row.js';
import { ContractsRepository } from '../reading/contracts.repository.js';
import { RecordsRepository } from '../reading/records.repository.js';
import {
  AddCommitmentInput,
  ChangeCommitmentInput,
  CommitmentType,
  ConsumptionType,
  RecordConsumptionInput,
  RecordedConsumptionType,
} from './commitment.type.js';
import { ContractType } from './contract.type.js';
import { allFacts, changedFacts, moneyGiven } from './facts-given.js';

const UNKNOWN: Partial<CommitmentFacts> = {
  serviceId: null,
  amount: null,
  quantity: null,
  unit: null,
  model: null,
  modelRetiresOn: null,
  shortfall: null,
  overflow: null,
  guarantee: null,
  whatCounts: null,
};

const NOT_DRAWN: Partial<ConsumptionFacts> = { amount: null, quantity: null };

@Resolver(() => CommitmentType)
export class CommitmentsResolver {
  private readonly drawnOf = loadMany(
    (ids: readonly string[]) => this.records.consumption(ids),
    ({ commitmentId }) => commitmentId,
  );

  constructor(
    private readonly edit: EditRecords,
    private readonly consumed: RecordConsumption,
    private readonly records: RecordsRepository,
    private readonly contracts: ContractsRepository,
  ) {}

  @ResolveField(() => MoneyType, {
    nullable: true,
    description: 'Committed spend; for capacity its cost, where known. Null also for those who may not see prices.',
  })
  amount(@Parent() { amount }: Commitment) {
    return amount && moneyOf(amount);
  }

  @ResolveField(() => [ConsumptionType], { description: 'What was drawn from it, the earliest first.' })
  consumption(@Parent() { id }: Commitment, @Context() context: object): Promise<readonly Consumption[]> {
    return this.drawnOf(context).load(id);
  }

  @Allow('contract:edit')
  @Mutation(() => CommitmentType, { description: 'Adds a commitment to a contract.' })
  addCommitment(
    @Args('input', { description: 'The commitment.' }) { contractId, ...input }: AddCommitmentInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Commitment> {
    const facts = allFacts<CommitmentFacts>(UNKNOWN, { ...input, amount: moneyGiven(input.amount) });
    return this.edit.add({ actor, why }, COMMITMENTS, { contractId, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => CommitmentType, { description: 'Changes a commitment.' })
  changeCommitment(
    @Args('input', { description: 'What to change.' }) { id, expectedVersion, ...input }: ChangeCommitmentInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Commitment> {
    const facts = changedFacts<CommitmentFacts>({ ...input, amount: moneyGiven(input.amount) });
    return this.edit.change({ actor, why }, COMMITMENTS, { id, expectedVersion, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, { description: 'Removes a commitment and its consumption; returns the contract.' })
  async removeCommitment(
    @Args('input', { description: 'Which.' }) input: RemovalInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.contracts.require(await this.edit.remove({ actor, why }, COMMITMENTS, input));
  }

  @Allow('contract:edit')
  @Mutation(() => RecordedConsumptionType, {
    description: 'Records what was drawn: all figures or none. A figure sent twice counts once.',
  })
  recordConsumption(
    @Args('input', { description: 'The figures.' }) { commitmentId, figures }: RecordConsumptionInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Recorded> {
    const facts = figures.map(({ amount, ...figure }) =>
      allFacts<ConsumptionFacts>(NOT_DRAWN, { ...figure, amount: moneyGiven(amount) }),
    );
    return this.consumed.record({ actor, why }, { commitmentId, figures: facts });
  }

  @Allow('contract:edit')
  @Mutation(() => CommitmentType, { description: 'Takes a wrong figure of consumption away; returns the commitment.' })
  removeConsumption(
    @Args('id', { type: () => ID, description: 'The figure.' }) id: string,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Commitment> {
    return this.consumed.remove({ actor, why }, id);
  }
}
