import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { majorUnits, type Money, type UnitPrice } from '@recourse/kernel';

@ObjectType('Money', { description: 'An amount of money.' })
export class MoneyType {
  @Field(() => String, { description: 'Exact decimal in the major unit of the currency: `1250.00`.' })
  amount!: string;

  @Field(() => String, {
    description: 'Whole number in the minor unit (cents), written as text: it can exceed an Int.',
  })
  minor!: string;

  @Field(() => String, { description: 'ISO 4217 code, such as USD.' })
  currency!: string;
}

@ObjectType('UnitPrice', { description: 'A price of one unit, often far below a cent.' })
export class UnitPriceType implements UnitPrice {
  @Field(() => String, { description: 'Exact decimal in the major unit of the currency: `0.0000025`.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code, such as USD.' })
  currency!: string;
}

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => String, { description: 'Exact decimal in the major unit of the currency: `1250.00`.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code, such as USD.' })
  currency!: string;
}

@InputType({ description: 'A price of one unit, often far below a cent.' })
export class UnitPriceInput {
  @Field(() => String, { description: 'Exact decimal in the major unit of the currency: `0.0000025`.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code, such as USD.' })
  currency!: string;
}

/** Money as GraphQL shows it. */
export const moneyOf = (money: Money): MoneyType => ({
  amount: majorUnits(money),
  minor: money.minor.toString(),
  currency: money.currency,
});
