import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';

// Reached only by a field that is masked for who may not comment: words may name prices.
@VisibleWith('flag:read')
@ObjectType('FlagComment', { description: 'What somebody said about a flag. It stays as it was written.' })
export class FlagCommentType {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was said.' })
  createdAt!: Date;

  /** For resolvers. */
  flagId!: string;
  personId!: string;
}
