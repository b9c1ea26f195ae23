import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Evidence } from '@recourse/terms-domain';

@ObjectType('EvidenceBox', {
  description:
    'Where a line of a quote stands: a rectangle in points (1/72 inch), from the top left corner of its page.',
})
export class EvidenceBoxType {
  @Field(() => Int, { description: 'Page, counted from 1.' })
  page!: number;

  @Field(() => Float, { description: 'Distance from the left edge.' })
  left!: number;

  @Field(() => Float, { description: 'Distance from the top edge.' })
  top!: number;

  @Field(() => Float, { description: 'Width.' })
  width!: number;

  @Field(() => Float, { description: 'Height.' })
  height!: number;
}

@ObjectType('Evidence', { description: 'Words of a document, and where they stand.' })
export class EvidenceType {
  @Field(() => Int, { description: 'Page on which the quote begins, counted from 1.' })
  page!: number;

  @Field(() => String, { description: 'Verbatim, white space folded.' })
  quote!: string;

  @Field(() => [EvidenceBoxType], { description: 'One a line of the quote; empty where positions are not known.' })
  boxes!: EvidenceBoxType[];
}

/** Evidence as published: every box says its page. */
export const evidenceOf = ({ page, quote, boxes }: Evidence): EvidenceType => ({
  page,
  quote,
  boxes: boxes.map((box) => ({ ...box, page: box.page ?? page })),
});
