import { Field, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { Box } from '@recourse/documents-domain';
import { MOST_PLACES, type FoundPlace, type FoundWords } from '../pages/find-in-document.js';
import { BoxType } from './document-page.type.js';

@VisibleWith('document:read')
@ObjectType('FoundPlace', { description: 'A place in a document at which words were found.' })
export class FoundPlaceType implements FoundPlace {
  @Field(() => Int, { description: 'Its page, counted from 1.' })
  page!: number;

  @Field(() => [BoxType], { description: 'One a line.' })
  boxes!: readonly Box[];
}

@VisibleWith('document:read')
@ObjectType('FoundWords', { description: 'Where words stand in a document.' })
export class FoundWordsType implements FoundWords {
  @Field(() => Int, { description: 'How many places there are.' })
  totalCount!: number;

  @Field(() => [FoundPlaceType], { description: `In the order of the document; the first ${MOST_PLACES}.` })
  places!: readonly FoundPlace[];
}
