import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type Actor } from '@recourse/access-server';
import type { Document } from '@recourse/documents-domain';
import { FindInDocument, LONGEST_WORDS, SHORTEST_WORDS, type FoundWords } from '../pages/find-in-document.js';
import { DocumentType } from './document.type.js';
import { FoundWordsType } from './found-words.type.js';

@Resolver(() => DocumentType)
export class FoundWordsResolver {
  constructor(private readonly finding: FindInDocument) {}

  @Allow('document:read')
  @ResolveField(() => FoundWordsType, {
    description: 'Where words stand in it, also across the ends of lines and in what was recognised in pictures.',
  })
  find(
    @Parent() { id }: Document,
    @Args('words', { description: `${SHORTEST_WORDS} to ${LONGEST_WORDS} characters; in capitals or not.` })
    words: string,
    @CurrentActor() actor: Actor,
  ): Promise<FoundWords> {
    return this.finding.find(actor, id, words);
  }
}
