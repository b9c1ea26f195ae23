import { Field, Float, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@recourse/access-server';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar } from '@recourse/platform-server';
import { PortfolioScores, type PortfolioScore } from './portfolio-scores.js';

@ObjectType('PortfolioScore', { description: 'The mean score of all live contracts from a day on.' })
class PortfolioScoreType implements PortfolioScore {
  @Field(() => CalendarDateScalar, { description: 'Since when it has been so.' })
  since!: CalendarDate;

  @Field(() => Float, {
    nullable: true,
    description: '0 to 100, each contract counting the same; null: nothing known.',
  })
  total!: number | null;

  @Field(() => Int, { description: 'Contracts that had a score.' })
  contractCount!: number;
}

/** How the contracts are, taken together. */
@Resolver()
export class PortfolioScoresResolver {
  constructor(private readonly scores: PortfolioScores) {}

  @Allow('score:read')
  @Query(() => [PortfolioScoreType], {
    description:
      'The score of the contracts that are live today, for each day on which it may have moved; now is last.',
  })
  portfolioScores(): Promise<readonly PortfolioScore[]> {
    return this.scores.all();
  }
}
