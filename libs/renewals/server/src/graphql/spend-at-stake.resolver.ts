import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@recourse/access-server';
import { ExchangeRates, reportedSumOf, ReportedSumType } from '@recourse/contracts-server';
import { reportedSum } from '@recourse/contracts-domain';
import { invalid, Refused, type CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, moneyOf, MoneyType } from '@recourse/platform-server';
import { SpendAtStake, type StakeWithin } from '../calendar/spend-at-stake.js';

@ObjectType('SpendAtStake', {
  description:
    'What renewals and commitments whose last day to act lies within some days bind to, or let lapse. A period counts once.',
})
class SpendAtStakeType implements Omit<StakeWithin, 'amounts'> {
  @Field(() => Int, { description: 'How many days from today.' })
  days!: number;

  @Field(() => CalendarDateScalar, { description: 'The last of these days.' })
  until!: CalendarDate;

  @Field(() => [MoneyType], {
    nullable: true,
    description: 'One amount for each currency; null for those who may not see prices.',
  })
  amounts!: readonly MoneyType[] | null;

  @Field(() => ReportedSumType, {
    nullable: true,
    description: 'The amounts as one, by the rates of today; null where no reporting currency is chosen.',
  })
  reported!: ReportedSumType | null;

  @Field(() => Int, { description: 'Decisions counted in the amounts.' })
  decisions!: number;

  @Field(() => Int, { description: 'Decisions of which the amount is not known.' })
  unknown!: number;
}

const MOST_SPANS = 6;
const MOST_DAYS = 3_660;

/** What there is to decide, as money. */
@Resolver()
export class SpendAtStakeResolver {
  constructor(
    private readonly stake: SpendAtStake,
    private readonly rates: ExchangeRates,
  ) {}

  @Allow('calendar:read')
  @Query(() => [SpendAtStakeType], { description: 'What is at stake in the coming days, for each of the spans asked.' })
  async spendAtStake(
    @Args('days', {
      type: () => [Int],
      description: 'Spans in days from today; at most six.',
      defaultValue: [30, 90, 180],
    })
    days: number[],
  ): Promise<SpendAtStakeType[]> {
    if (days.length > MOST_SPANS || days.some((span) => span < 0 || span > MOST_DAYS)) {
      throw new Refused(invalid('span-not-answered', `Ask for at most six spans, each of at most ${MOST_DAYS} days.`));
    }
    const reporting = await this.rates.reporting();
    return Promise.all(
      days.map(async (span) => {
        const { amounts, ...stake } = await this.stake.within(span);
        const reported = reporting && reportedSumOf(reportedSum(amounts, reporting));
        return { ...stake, amounts: amounts.map(moneyOf), reported };
      }),
    );
  }
}
