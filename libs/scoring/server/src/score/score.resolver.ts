import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, may, type GraphqlContext } from '@recourse/access-server';
import { ContractType, reportedSumOf } from '@recourse/contracts-server';
import { loadMany, loadOne, moneyOf } from '@recourse/platform-server';
import { withoutAmounts } from '@recourse/scoring-domain';
import { SupplierType } from '@recourse/suppliers-server';
import { FlagType } from '../flags/flag.type.js';
import { FlagsRepository } from '../flags/flags.repository.js';
import { ScoreHistory } from './score-history.js';
import { ScoreCheckType, ScoreType, SupplierScoreType } from './score.type.js';
import { SupplierScores, type ScoreOfSupplier } from './supplier-scores.js';

/** How a contract is judged; its documents are judged as one, so each shows what its family has. */
@Resolver(() => ContractType)
export class ContractJudgementResolver {
  private readonly flagsOn = loadMany(
    (ids: readonly string[]) => this.repository.standingOn(ids),
    ({ contractId }) => contractId,
  );

  private readonly scoreOf = loadOne(
    (ids: readonly string[]) => this.scores.latest(ids),
    ({ contractId }) => contractId,
  );

  private readonly historyOf = loadMany(
    (ids: readonly string[]) => this.scores.all(ids),
    ({ contractId }) => contractId,
  );

  constructor(
    private readonly repository: FlagsRepository,
    private readonly scores: ScoreHistory,
  ) {}

  @ResolveField(() => [FlagType], { description: 'Flags that stand on its family, the gravest first.' })
  flags(@Parent() { headId }: ContractType, @Context() context: object) {
    return this.flagsOn(context).load(headId);
  }

  @Allow('score:read')
  @ResolveField(() => ScoreType, {
    nullable: true,
    description: 'The score of its family today; null until it has been judged.',
  })
  score(@Parent() { headId }: ContractType, @Context() context: object) {
    return this.scoreOf(context).load(headId);
  }

  @Allow('score:read')
  @ResolveField(() => [ScoreType], { description: 'Every score its family has had, the first one first.' })
  scoreHistory(@Parent() { headId }: ContractType, @Context() context: object) {
    return this.historyOf(context).load(headId);
  }
}

@Resolver(() => SupplierType)
export class SupplierJudgementResolver {
  private readonly scoreOf = loadOne(
    (ids: readonly string[]) => this.scores.of(ids),
    ({ supplierId }) => supplierId,
  );

  constructor(private readonly scores: SupplierScores) {}

  @Allow('score:read')
  @ResolveField(() => SupplierScoreType, {
    nullable: true,
    description: 'The mean score of its live contracts; null where it has none.',
  })
  async score(@Parent() { id }: SupplierType, @Context() context: object): Promise<SupplierScoreType | null> {
    const score = await this.scoreOf(context).load(id);
    return score && shownOf(score);
  }
}

const shownOf = ({ contractIds, byCurrency, reported, ...score }: ScoreOfSupplier): SupplierScoreType => ({
  total: score.total,
  certainty: score.certainty,
  weighting: score.weighting,
  reported: reported && reportedSumOf(reported),
  contractCount: contractIds.length,
  byCurrency: byCurrency.map(({ annualMinor, ...of }) => ({
    ...of,
    annualValue: moneyOf({ minor: annualMinor, currency: of.currency }),
  })),
});

@Resolver(() => ScoreCheckType)
export class ScoreCheckResolver {
  @Allow('score:read')
  @ResolveField(() => String, { description: 'Why, with the figures. Amounts are left out for who sees no prices.' })
  reason(@Parent() { reason }: ScoreCheckType, @Context() { req }: GraphqlContext): string {
    return req.actor && may(req.actor, 'price:read') ? reason : withoutAmounts(reason);
  }
}
