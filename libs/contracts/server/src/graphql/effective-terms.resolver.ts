import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { effectiveTerms, type ContractFamily, type Sourced } from '@recourse/contracts-domain';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, Clock, loadOne } from '@recourse/platform-server';
import type { RegisteredContract } from '../reading/contract-row.js';
import { FamiliesReader } from '../reading/families-reader.js';
import { ContractType } from './contract.type.js';
import { EffectiveTermsType, type Shown } from './effective-terms.type.js';

/** What binds in the family of a contract. */
@Resolver(() => ContractType)
export class EffectiveTermsResolver {
  private readonly familyOf = loadOne(
    (ids: readonly string[]) => this.familiesOf(ids),
    ({ contractId }) => contractId,
  );

  constructor(
    private readonly families: FamiliesReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [ContractType], { description: 'All documents of its family, the head first.' })
  async family(@Parent() { id }: ContractType, @Context() context: object) {
    const found = await this.familyOf(context).load(id);
    if (!found) return [];
    const { head, members } = found.family;
    return [head, ...members.filter((member) => member !== head)].map(({ contract }) => contract);
  }

  @ResolveField(() => EffectiveTermsType, {
    description: 'What its family binds to on a date, each value with the document that gives it.',
  })
  async effectiveTerms(
    @Parent() { id }: ContractType,
    @Context() context: object,
    @Args('on', { type: () => CalendarDateScalar, nullable: true, description: 'The date; today unless said.' })
    on?: CalendarDate | null,
  ): Promise<EffectiveTermsType> {
    const found = await this.familyOf(context).load(id);
    if (!found) throw new Error(`Contract ${id} went away while it was read`);
    return shownTerms(found.family, on ?? this.clock.today());
  }

  private async familiesOf(ids: readonly string[]) {
    const families = await this.families.byContractIds(ids);
    return families.flatMap((family) => family.members.map(({ contract }) => ({ contractId: contract.id, family })));
  }
}

function shownTerms(family: ContractFamily, on: CalendarDate): EffectiveTermsType {
  // The reader gives contracts with their place in the register.
  const contracts = new Map(family.members.map(({ contract }) => [contract.id, contract as RegisteredContract]));
  const shown = <T>(sourced: Sourced<T>): Shown<T> => {
    const contract = contracts.get(sourced.contractId);
    if (!contract) throw new Error(`Document ${sourced.contractId} is not in its own family`);
    return { ...sourced, contract };
  };
  const { term, provisions, serviceLevels, priceLocks, commitments } = effectiveTerms(family, on);
  const fields = Object.entries(term).map(([field, value]) => [field, value && shown<unknown>(value)]);
  return {
    on,
    term: Object.fromEntries(fields) as EffectiveTermsType['term'],
    provisions: provisions.map(shown),
    serviceLevels: serviceLevels.map(shown),
    priceLocks: priceLocks.map(shown),
    commitments: commitments.map(shown),
  };
}
