import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { TermKey, TermValue } from '@recourse/contracts-domain';
import { BoundParty, TermKeyEnum } from '@recourse/contracts-server';
import { TermValueScalar } from '@recourse/platform-server';

@InputType({ description: 'A rectangle in points (1/72 inch), from the top left corner of its page as people see it.' })
export class EvidenceBoxInput {
  @Field(() => Int, { nullable: true, description: 'Page, counted from 1; that of the quote unless given.' })
  page?: number | null;

  @Field(() => Float, { description: 'Distance from the left edge.' })
  left!: number;

  @Field(() => Float, { description: 'Distance from the top edge.' })
  top!: number;

  @Field(() => Float, { description: 'Width.' })
  width!: number;

  @Field(() => Float, { description: 'Height.' })
  height!: number;
}

@InputType({ description: 'Words of a document, and where they stand.' })
export class EvidenceInput {
  @Field(() => Int, { description: 'Page on which the quote begins, counted from 1.' })
  page!: number;

  @Field(() => String, { description: 'Verbatim, as it was read on that page.' })
  quote!: string;

  @Field(() => [EvidenceBoxInput], { defaultValue: [], description: 'One a line of the quote, where that is known.' })
  boxes!: EvidenceBoxInput[];
}

@InputType({ description: 'What a person has found in a document.' })
export class ProposeTermInput {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string;

  @Field(() => TermKeyEnum, { description: 'What it is about.' })
  key!: TermKey;

  @Field(() => TermValueScalar, { nullable: true, description: 'What it says; null where the clause leaves it open.' })
  value?: TermValue;

  @Field(() => BoundParty, { nullable: true, description: 'Whom it binds; null where that makes no sense.' })
  party?: BoundParty | null;

  @Field(() => EvidenceInput, { description: 'The words that say so.' })
  evidence!: EvidenceInput;

  @Field(() => String, { nullable: true, description: 'Why; kept in the history.' })
  why?: string | null;
}
