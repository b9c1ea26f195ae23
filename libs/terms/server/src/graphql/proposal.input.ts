import { ArgsType, Field, Float, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { TermKey, TermValue } from '@recourse/contracts-domain';
import { BoundParty, SortDirection, TermKeyEnum } from '@recourse/contracts-server';
import { PageArgs, TermValueScalar } from '@recourse/platform-server';
import { ProposalOrigin, ProposalState } from '@recourse/terms-domain';

export const ProposalOrder = { CONFIDENCE: 'CONFIDENCE', READ_AT: 'READ_AT' } as const;
export type ProposalOrder = keyof typeof ProposalOrder;

registerEnumType(ProposalOrder, {
  name: 'ProposalOrder',
  description: 'What proposals are sorted by.',
  valuesMap: {
    CONFIDENCE: { description: 'How sure the reader is.' },
    READ_AT: { description: 'When it was first proposed.' },
  },
});

@InputType({ description: 'How proposals are sorted.' })
export class ProposalSort {
  @Field(() => ProposalOrder, { description: 'By what.' })
  by!: ProposalOrder;

  @Field(() => SortDirection, { defaultValue: 'DESC', description: 'Which end comes first.' })
  direction!: SortDirection;
}

@InputType({ description: 'Which proposals: those that meet everything given.' })
export class ProposalFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these documents.' })
  documentIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of documents of any of these contracts.' })
  contractIds?: string[] | null;

  @Field(() => [TermKeyEnum], { nullable: true, description: 'About any of these.' })
  keys?: TermKey[] | null;

  @Field(() => [ProposalState], { nullable: true, description: 'In any of these states.' })
  states?: ProposalState[] | null;

  @Field(() => [ProposalOrigin], { nullable: true, description: 'Found by any of these.' })
  origins?: ProposalOrigin[] | null;

  @Field(() => Float, { nullable: true, description: 'With at least this confidence, 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => Float, { nullable: true, description: 'With at most this confidence, 0 to 1.' })
  maxConfidence?: number | null;
}

@ArgsType()
export class ProposalsArgs extends PageArgs {
  @Field(() => ProposalFilter, { nullable: true, description: 'Which; all unless said.' })
  filter?: ProposalFilter | null;

  @Field(() => ProposalSort, { nullable: true, description: 'The surest first unless said.' })
  sort?: ProposalSort | null;
}

@InputType({ description: 'Which proposal, as the reviewer last saw it, and why.' })
export class ReviewInput {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why; kept with the decision. Needed to reject.' })
  why?: string | null;
}

@InputType({ description: 'What the document says instead of what was read.' })
export class CorrectProposalInput extends ReviewInput {
  @Field(() => TermValueScalar, {
    nullable: true,
    description: 'The right value; null where the clause leaves it open.',
  })
  value?: TermValue;

  @Field(() => BoundParty, { nullable: true, description: 'Whom it binds; null where that makes no sense.' })
  party?: BoundParty | null;
}
