import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { TermKey, TermValue } from '@recourse/contracts-domain';
import { BoundParty, TermKeyEnum } from '@recourse/contracts-server';
import { connectionOf, TermValueScalar } from '@recourse/platform-server';
import { ProposalOrigin, ReviewOutcome, type LabelledDecision } from '@recourse/terms-domain';

registerEnumType(ReviewOutcome, {
  name: 'ReviewOutcome',
  description: 'What a person decided about a claim.',
  valuesMap: {
    accepted: { description: 'It is so.' },
    corrected: { description: 'The sentence is right, the value or the party was not.' },
    rejected: { description: 'The document does not say so.' },
  },
});

@VisibleWith('review:export')
@ObjectType('LabelledDecision', {
  description: 'A decision on a claim, as a reader can learn from it: without who decided, and when.',
})
export class LabelledDecisionType implements Omit<LabelledDecision, 'category'> {
  @Field(() => String, { description: 'SHA-256 of the document, in lower-case hexadecimal.' })
  documentSha256!: string;

  @Field(() => TermKeyEnum, { description: 'What the claim is about.' })
  key!: TermKey;

  @Field(() => String, { nullable: true, description: 'Clause category of the sentence; null where there is none.' })
  category!: string | null;

  @Field(() => String, { description: 'The words it rests on, verbatim.' })
  quote!: string;

  @Field(() => Int, { description: 'Page on which they begin, counted from 1.' })
  page!: number;

  @Field(() => ReviewOutcome, { description: 'What was decided.' })
  decision!: ReviewOutcome;

  @Field(() => TermValueScalar, { nullable: true, description: 'As claimed.' })
  value!: TermValue;

  @Field(() => BoundParty, { nullable: true, description: 'Whom it binds, as claimed.' })
  party!: BoundParty | null;

  @Field(() => TermValueScalar, { nullable: true, description: 'What is right, where it was corrected.' })
  correctedValue!: TermValue;

  @Field(() => BoundParty, { nullable: true, description: 'Whom it binds, where it was corrected.' })
  correctedParty!: BoundParty | null;

  @Field(() => String, { nullable: true, description: 'The reason given.' })
  reason!: string | null;

  @Field(() => ProposalOrigin, { description: 'Who made the claim.' })
  origin!: ProposalOrigin;
}

@ObjectType('LabelledDecisionConnection', { description: 'Decisions, page by page.' })
export class LabelledDecisionConnection extends connectionOf(LabelledDecisionType, 'LabelledDecision') {}
