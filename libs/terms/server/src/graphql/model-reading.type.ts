import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const ModelReadingState = { SUCCEEDED: 'SUCCEEDED', FAILED: 'FAILED' } as const;
export type ModelReadingState = keyof typeof ModelReadingState;

registerEnumType(ModelReadingState, {
  name: 'ModelReadingState',
  description: 'What became of putting a document before the language model.',
  valuesMap: {
    SUCCEEDED: { description: 'It answered.' },
    FAILED: { description: 'It could not be had or understood; the reading of Recourse is not touched by that.' },
  },
});

@ObjectType('LanguageModelReading', {
  description: 'What became of putting a document before the language model, the last time.',
})
export class LanguageModelReadingType {
  @Field(() => String, { description: 'The model, by its name in the settings.' })
  model!: string;

  @Field(() => ModelReadingState, { description: 'Whether it answered.' })
  state!: ModelReadingState;

  @Field(() => String, { nullable: true, description: 'Why it failed, as a stable word; null where it did not.' })
  trouble!: string | null;

  @Field(() => Int, { description: 'Into how many parts the document was cut for it.' })
  parts!: number;

  @Field(() => Int, { description: 'Parts of a very long document that were not put before it.' })
  partsLeftOut!: number;

  @Field(() => Int, { description: 'Values it proposed with a quote that stands in the document.' })
  proposed!: number;

  @Field(() => Int, { description: 'Of these, those that the built-in reader has as well.' })
  agreeing!: number;

  @Field(() => Int, { description: 'Of these, those on which the built-in reader says otherwise.' })
  disagreeing!: number;

  @Field(() => Int, { description: 'Values dropped because their quote does not stand in the document.' })
  withoutQuote!: number;

  @Field(() => Int, { description: 'Values and answers dropped because they had not the shape that was asked for.' })
  malformed!: number;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  readAt!: Date;
}
