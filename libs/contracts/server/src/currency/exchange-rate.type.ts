import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { ReportedSum } from '@recourse/contracts-domain';
import type { CalendarDate, Currency } from '@recourse/kernel';
import { CalendarDateScalar, moneyOf, MoneyType } from '@recourse/platform-server';
import type { ChosenCurrency, KeptRate } from './exchange-rates.js';

@VisibleWith('contract:read')
@ObjectType('ExchangeRate', { description: 'What one unit of a currency buys of another, as a person entered it.' })
export class ExchangeRateType implements KeptRate {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => String, { description: 'ISO 4217 code of the currency of which there is one unit.' })
  currency!: Currency;

  @Field(() => String, { description: 'ISO 4217 code of the currency that it buys.' })
  into!: Currency;

  @Field(() => String, { description: 'How much of it: an exact decimal.' })
  rate!: string;

  @Field(() => CalendarDateScalar, { description: 'The day of the rate; it counts until a later one.' })
  on!: CalendarDate;

  @Field(() => String, { description: 'Where it was read.' })
  source!: string;
}

@ObjectType('ReportingCurrency', { description: 'The currency in which sums over currencies are shown as well.' })
export class ReportingCurrencyType implements ChosenCurrency {
  @Field(() => String, { nullable: true, description: 'ISO 4217 code; null while none is chosen.' })
  currency!: Currency | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@ObjectType('UsedRate', { description: 'A rate that was used for a sum.' })
export class UsedRateType {
  @Field(() => String, { description: 'ISO 4217 code of the currency that was turned into the reporting currency.' })
  currency!: Currency;

  @Field(() => String, { description: 'How much of the reporting currency one unit buys: an exact decimal.' })
  rate!: string;

  @Field(() => CalendarDateScalar, { description: 'The day of the rate.' })
  on!: CalendarDate;

  @Field(() => String, { description: 'Where it was read.' })
  source!: string;
}

@ObjectType('ReportedSum', { description: 'A sum over currencies in the reporting currency, or what it lacks.' })
export class ReportedSumType implements Omit<ReportedSum, 'amount' | 'rates'> {
  @Field(() => String, { description: 'The reporting currency.' })
  currency!: Currency;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Null where a rate is missing, and for those who may not see prices.',
  })
  amount!: MoneyType | null;

  @Field(() => [String], { description: 'Currencies of which nobody has entered a rate.' })
  missing!: readonly Currency[];

  @Field(() => [UsedRateType], { description: 'The rates that were used.' })
  rates!: readonly UsedRateType[];
}

/** A sum as it is published. */
export const reportedSumOf = ({ currency, amount, missing, rates }: ReportedSum): ReportedSumType => ({
  currency,
  amount: amount && moneyOf(amount),
  missing,
  rates,
});

@InputType('EnterExchangeRateInput', { description: 'A rate, with its day and where it was read.' })
export class EnterExchangeRateInput {
  @Field(() => String, { description: 'ISO 4217 code of the currency of which there is one unit.' })
  currency!: string;

  @Field(() => String, { description: 'ISO 4217 code of the currency that it buys.' })
  into!: string;

  @Field(() => String, { description: 'How much of it: an exact decimal above zero, such as 0.9215.' })
  rate!: string;

  @Field(() => CalendarDateScalar, { description: 'The day of the rate.' })
  on!: CalendarDate;

  @Field(() => String, { description: 'Where it was read, in at most 200 characters.' })
  source!: string;
}

@InputType('ChooseReportingCurrencyInput', { description: 'A reporting currency.' })
export class ChooseReportingCurrencyInput {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;
}
