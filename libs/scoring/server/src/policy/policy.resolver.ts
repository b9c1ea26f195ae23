import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  CurrentActor,
  may,
  PeopleReader,
  PersonType,
  requirePermission,
  type Actor,
  type GraphqlContext,
} from '@recourse/access-server';
import { ContractsRepository, ContractType } from '@recourse/contracts-server';
import { invalid, Refused } from '@recourse/kernel';
import { loadOne } from '@recourse/platform-server';
import { RULES, THRESHOLD_NAMES, THRESHOLDS, withoutAmounts } from '@recourse/scoring-domain';
import { Policies, type SavedPolicy } from './policies.js';
import { PolicyPreview, type Preview } from './policy-preview.js';
import {
  PolicyEffectType,
  PolicyPreviewType,
  PolicyType,
  PreviewedFlagType,
  ThresholdInput,
  UpdatePolicyInput,
} from './policy.type.js';

const shownOf = ({ version, thresholds, changedAt, changedById, why }: SavedPolicy): PolicyType => ({
  version,
  thresholds: THRESHOLD_NAMES.map((name) => ({ ...THRESHOLDS[name], name, value: thresholds[name] })),
  rules: RULES,
  changedAt,
  changedById,
  why,
});

/** Refuses a threshold given twice: nobody could say which value was meant. */
function byName(given: readonly ThresholdInput[]): Readonly<Record<string, number>> {
  const values = new Map(given.map(({ name, value }) => [name, value]));
  if (values.size < given.length) throw new Refused(invalid('threshold-given-twice', 'Name each threshold once.'));
  return Object.fromEntries(values);
}

@Resolver(() => PolicyType)
export class PolicyResolver {
  private readonly personWith = loadOne(
    (ids: readonly string[]) => this.people.byIds(ids),
    ({ id }) => id,
  );

  constructor(
    private readonly people: PeopleReader,
    private readonly policies: Policies,
    private readonly preview: PolicyPreview,
  ) {}

  @Allow('score:read')
  @Query(() => PolicyType, { description: 'The policy in force.' })
  async policy(@CurrentActor() actor: Actor): Promise<PolicyType> {
    requirePermission(actor, 'score:read');
    return shownOf(await this.policies.inForce());
  }

  @Allow('policy:edit')
  @Query(() => PolicyPreviewType, {
    description: 'Which flags and scores other thresholds would change, over all contracts.',
  })
  policyPreview(
    @Args('thresholds', { type: () => [ThresholdInput], description: 'What would change; the others stay.' })
    thresholds: ThresholdInput[],
    @CurrentActor() actor: Actor,
  ): Promise<Preview> {
    return this.preview.of(actor, byName(thresholds));
  }

  @Allow('policy:edit')
  @Mutation(() => PolicyType, {
    description: 'Makes a new version of the policy. All contracts are judged by it soon after.',
  })
  async updatePolicy(
    @Args('input', { description: 'What changes.' }) { expectedVersion, thresholds, why }: UpdatePolicyInput,
    @CurrentActor() actor: Actor,
  ): Promise<PolicyType> {
    const edition = { expectedVersion, thresholds: byName(thresholds), why: why ?? null };
    return shownOf(await this.policies.update(actor, edition));
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who made it; null for the standard policy.' })
  changedBy(@Parent() { changedById }: PolicyType, @Context() context: object) {
    return changedById && this.personWith(context).load(changedById);
  }
}

@Resolver(() => PolicyEffectType)
export class PolicyEffectResolver {
  private readonly contractWith = loadOne(
    (ids: readonly string[]) => this.contracts.byIds(ids),
    ({ id }) => id,
  );

  constructor(private readonly contracts: ContractsRepository) {}

  @ResolveField(() => ContractType, { description: 'The contract, head of its family.' })
  contract(@Parent() { contractId }: PolicyEffectType, @Context() context: object) {
    return this.contractWith(context).load(contractId);
  }
}

@Resolver(() => PreviewedFlagType)
export class PreviewedFlagResolver {
  @Allow('flag:read')
  @ResolveField(() => String, { description: 'What is, or would be, the matter.' })
  statement(@Parent() { statement }: PreviewedFlagType, @Context() { req }: GraphqlContext): string {
    return req.actor && may(req.actor, 'price:read') ? statement : withoutAmounts(statement);
  }
}
