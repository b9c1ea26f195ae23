import { ArgsType, Field, Int } from '@nestjs/graphql';

/** Rows of a page when the client does not say. */
export const DEFAULT_PAGE = 50;
/** Rows of a page at most. */
export const LARGEST_PAGE = 200;

/** Which part of a list is wanted: `first` with `after` goes forward, `last` with `before` goes back. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the front: 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} unless said.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many from the back: 1 to ${LARGEST_PAGE}.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
}
