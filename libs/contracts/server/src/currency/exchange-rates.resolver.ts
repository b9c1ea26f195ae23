import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import { WHY } from '@recourse/suppliers-server';
import {
  ChooseReportingCurrencyInput,
  EnterExchangeRateInput,
  ExchangeRateType,
  ReportingCurrencyType,
} from './exchange-rate.type.js';
import { ExchangeRates, type ChosenCurrency, type KeptRate } from './exchange-rates.js';

/** In which currency sums are shown as well, and by which rates. */
@Resolver()
export class ExchangeRatesResolver {
  constructor(private readonly rates: ExchangeRates) {}

  @Allow('contract:read')
  @Query(() => ReportingCurrencyType, { description: 'The currency in which sums over currencies are shown as well.' })
  reportingCurrency(): Promise<ChosenCurrency> {
    return this.rates.chosen();
  }

  @Allow('contract:read')
  @Query(() => [ExchangeRateType], { description: 'The latest 500 rates, the latest day first.' })
  exchangeRates(): Promise<readonly KeptRate[]> {
    return this.rates.all();
  }

  @Allow('rate:edit')
  @Mutation(() => ReportingCurrencyType, { description: 'Chooses the currency in which sums are shown as well.' })
  chooseReportingCurrency(
    @Args('input', { description: 'Which.' }) { currency, expectedVersion }: ChooseReportingCurrencyInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<ChosenCurrency> {
    return this.rates.choose({ actor, why }, currency, expectedVersion);
  }

  @Allow('rate:edit')
  @Mutation(() => ExchangeRateType, { description: 'Enters a rate; one of the same currencies and day is replaced.' })
  enterExchangeRate(
    @Args('input', { description: 'The rate.' }) input: EnterExchangeRateInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<KeptRate> {
    return this.rates.enter({ actor, why }, input);
  }

  @Allow('rate:edit')
  @Mutation(() => ExchangeRateType, { description: 'Removes a rate; returns it.' })
  removeExchangeRate(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<KeptRate> {
    return this.rates.remove({ actor, why }, id);
  }
}
