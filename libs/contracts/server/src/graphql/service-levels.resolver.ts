import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import type { BreachFacts, ServiceLevel, ServiceLevelFacts } from '@recourse/contracts-domain';
import { loadMany } from '@recourse/platform-server';
import { RemovalInput, WHY } from '@recourse/suppliers-server';
import { EditRecords } from '../editing/edit-records.js';
import { RecordBreaches } from '../editing/record-breaches.js';
import { SERVICE_LEVELS } from '../editing/tables/service-levels.js';
import type { RegisteredContract } from '../reading/contract-row.js';
import { ContractsRepository } from '../reading/contracts.repository.js';
import type { RegisteredBreach } from '../reading/record-rows.js';
import { RecordsRepository } from '../reading/records.repository.js';
import { ContractType } from './contract.type.js';
import { allFacts, changedFacts } from './facts-given.js';
import {
  AddServiceLevelInput,
  ChangeBreachInput,
  ChangeServiceLevelInput,
  RecordBreachInput,
  ServiceLevelType,
  SlaBreachType,
} from './service-level.type.js';

const UNKNOWN: Partial<ServiceLevelFacts> = {
  serviceId: null,
  window: null,
  scope: null,
  downtimeRule: null,
  exclusions: null,
  creditBands: [],
  claimWithin: null,
  claimAnchor: null,
  soleRemedy: null,
};

const NOT_CLAIMED: Partial<BreachFacts> = { measured: null, note: null, claimedOn: null };

@Resolver(() => ServiceLevelType)
export class ServiceLevelsResolver {
  private readonly breachesOf = loadMany(
    (ids: readonly string[]) => this.records.breaches(ids),
    ({ serviceLevelId }) => serviceLevelId,
  );

  constructor(
    private readonly edit: EditRecords,
    private readonly breachRecords: RecordBreaches,
    private readonly records: RecordsRepository,
    private readonly contracts: ContractsRepository,
  ) {}

  @ResolveField(() => [SlaBreachType], { description: 'When it was missed, the earliest first.' })
  breaches(@Parent() { id }: ServiceLevelType, @Context() context: object): Promise<readonly RegisteredBreach[]> {
    return this.breachesOf(context).load(id);
  }

  @Allow('contract:edit')
  @Mutation(() => ServiceLevelType, { description: 'Adds a service level to a contract.' })
  addServiceLevel(
    @Args('input', { description: 'The service level.' }) { contractId, ...input }: AddServiceLevelInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<ServiceLevel> {
    const facts = allFacts<ServiceLevelFacts>(UNKNOWN, input);
    return this.edit.add({ actor, why }, SERVICE_LEVELS, { contractId, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => ServiceLevelType, { description: 'Changes a service level.' })
  changeServiceLevel(
    @Args('input', { description: 'What to change.' }) { id, expectedVersion, ...input }: ChangeServiceLevelInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<ServiceLevel> {
    const facts = changedFacts<ServiceLevelFacts>(input);
    return this.edit.change({ actor, why }, SERVICE_LEVELS, { id, expectedVersion, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, { description: 'Removes a service level and its breaches; returns the contract.' })
  async removeServiceLevel(
    @Args('input', { description: 'Which.' }) input: RemovalInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.contracts.require(await this.edit.remove({ actor, why }, SERVICE_LEVELS, input));
  }

  @Allow('contract:edit')
  @Mutation(() => SlaBreachType, { description: 'Records that a service level was missed.' })
  recordBreach(
    @Args('input', { description: 'The breach.' }) { serviceLevelId, ...input }: RecordBreachInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredBreach> {
    const facts = allFacts<BreachFacts>(NOT_CLAIMED, input);
    return this.breachRecords.record({ actor, why }, { serviceLevelId, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => SlaBreachType, { description: 'Changes a breach: that its credit was claimed, first of all.' })
  changeBreach(
    @Args('input', { description: 'What to change.' }) { id, expectedVersion, ...input }: ChangeBreachInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredBreach> {
    return this.breachRecords.change({ actor, why }, { id, expectedVersion, facts: changedFacts<BreachFacts>(input) });
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, { description: 'Removes a breach recorded by mistake; returns the contract.' })
  async removeBreach(
    @Args('input', { description: 'Which.' }) input: RemovalInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.contracts.require(await this.breachRecords.remove({ actor, why }, input));
  }
}
