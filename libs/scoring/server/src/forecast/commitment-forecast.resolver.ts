import {
  Context,
  Field,
  Float,
  Int,
  ObjectType,
  Parent,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { MaskedWithout } from '@recourse/access-server';
import type { Commitment } from '@recourse/contracts-domain';
import { CommitmentType, RecordsRepository } from '@recourse/contracts-server';
import { majorUnits, type CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, loadMany } from '@recourse/platform-server';
import { forecastDrawdown, type DrawdownForecast, type DrawnMeasure } from '@recourse/scoring-domain';

const Measure = { money: 'money', quantity: 'quantity' } as const satisfies Record<DrawnMeasure, DrawnMeasure>;

registerEnumType(Measure, {
  name: 'DrawnMeasure',
  description: 'In what the use of a commitment is counted.',
  valuesMap: {
    money: { description: 'In the currency of the commitment.' },
    quantity: { description: 'In the unit of the commitment.' },
  },
});

@ObjectType('DrawdownForecast', {
  description: 'What will have been drawn from a commitment by its end, if use goes on as it was.',
})
class DrawdownForecastType implements Omit<DrawdownForecast, 'committed' | 'drawn' | 'atEnd' | 'shortfall'> {
  @Field(() => Measure, { description: 'What the figures count.' })
  measure!: DrawnMeasure;

  @Field(() => String, { description: 'Committed, an exact decimal; money in its major unit.' })
  committed!: string;

  @Field(() => String, { description: 'Drawn so far, an exact decimal.' })
  drawn!: string;

  @Field(() => CalendarDateScalar, { description: 'Last day the figures cover.' })
  through!: CalendarDate;

  @Field(() => Int, { description: 'Days from the first of the commitment to that day.' })
  basisDays!: number;

  @Field(() => Int, { description: 'Days of the whole commitment.' })
  totalDays!: number;

  @Field(() => String, { description: 'Drawn by the last day at the same use a day, an exact decimal.' })
  atEnd!: string;

  @Field(() => String, { description: 'What is left undrawn then; nought where the commitment is reached.' })
  shortfall!: string;

  @Field(() => Float, { description: 'Forecast use in percent of the commitment.' })
  usePercent!: number;
}

/** Shows on each commitment what the policy judges it by. */
@Resolver(() => CommitmentType)
export class CommitmentForecastResolver {
  private readonly drawnOf = loadMany(
    (ids: readonly string[]) => this.records.consumption(ids),
    ({ commitmentId }) => commitmentId,
  );

  constructor(private readonly records: RecordsRepository) {}

  @MaskedWithout('price:read')
  @ResolveField(() => DrawdownForecastType, {
    nullable: true,
    description: 'Where its use leads; null without figures, and for those who may not see prices.',
  })
  async forecast(@Parent() commitment: Commitment, @Context() context: object): Promise<DrawdownForecastType | null> {
    const forecast = forecastDrawdown(commitment, await this.drawnOf(context).load(commitment.id));
    return forecast && shown(forecast, commitment);
  }
}

function shown(forecast: DrawdownForecast, { amount }: Commitment): DrawdownForecastType {
  const { committed, drawn, atEnd, shortfall, ...figures } = forecast;
  const written = (size: DrawdownForecast['drawn']): string =>
    forecast.measure === 'money' && amount
      ? majorUnits({ minor: size.round(0).toNumber(), currency: amount.currency })
      : size.round(2).toFixed();
  return {
    ...figures,
    committed: written(committed),
    drawn: written(drawn),
    atEnd: written(atEnd),
    shortfall: written(shortfall),
  };
}
