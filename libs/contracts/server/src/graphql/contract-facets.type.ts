import { Field, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';

@VisibleWith('contract:read')
@ObjectType('ContractFacetValue', { description: 'One choice of a filter, and how many contracts it would leave.' })
export class ContractFacetValueType {
  @Field(() => String, { description: 'As the filter takes it: a word, a name or an id.' })
  value!: string;

  @Field(() => Int, { description: 'Contracts that have it and meet the rest of the filter.' })
  count!: number;
}

const values = (of: string) => ({ description: `By ${of}, the most frequent first; at most 200.` });

@VisibleWith('contract:read')
@ObjectType('ContractFacets', {
  description: 'Choices to narrow a list of contracts by. Each is counted with the filter less its own part.',
})
export class ContractFacetsType {
  @Field(() => [ContractFacetValueType], values('status'))
  statuses!: readonly ContractFacetValueType[];

  @Field(() => [ContractFacetValueType], values('kind'))
  kinds!: readonly ContractFacetValueType[];

  @Field(() => [ContractFacetValueType], values('supplier'))
  supplierIds!: readonly ContractFacetValueType[];

  @Field(() => [ContractFacetValueType], values('owner'))
  ownerIds!: readonly ContractFacetValueType[];

  @Field(() => [ContractFacetValueType], values('business unit'))
  businessUnits!: readonly ContractFacetValueType[];

  @Field(() => [ContractFacetValueType], values('tag, over all contracts whatever the filter'))
  tags!: readonly ContractFacetValueType[];
}
