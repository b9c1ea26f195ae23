import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import type { TermAndRenewal } from '@recourse/contracts-domain';
import { WHY } from '@recourse/suppliers-server';
import { ChangeTerm } from '../editing/change-term.js';
import type { RegisteredTerm } from '../reading/record-rows.js';
import { changedFacts } from './facts-given.js';
import { ChangeTermInput, TermAndRenewalType } from './term.type.js';

@Resolver(() => TermAndRenewalType)
export class TermsResolver {
  constructor(private readonly terms: ChangeTerm) {}

  @Allow('contract:edit')
  @Mutation(() => TermAndRenewalType, { description: 'Changes when a contract binds, how it renews or how it ends.' })
  changeTerm(
    @Args('input', { description: 'What to change.' }) { contractId, expectedVersion, ...input }: ChangeTermInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredTerm> {
    const facts = changedFacts<TermAndRenewal>(input);
    return this.terms.change({ actor, why }, { contractId, expectedVersion, facts });
  }
}
