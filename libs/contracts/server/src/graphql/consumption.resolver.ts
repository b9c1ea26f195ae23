import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Consumption } from '@recourse/contracts-domain';
import { MoneyType, moneyOf } from '@recourse/platform-server';
import { ConsumptionType } from './commitment.type.js';

@Resolver(() => ConsumptionType)
export class ConsumptionResolver {
  @ResolveField(() => MoneyType, {
    nullable: true,
    description: 'Money drawn; null also for those who may not see prices.',
  })
  amount(@Parent() { amount }: Consumption) {
    return amount && moneyOf(amount);
  }
}
