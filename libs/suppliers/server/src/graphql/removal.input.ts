import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'What to remove, as last seen.' })
export class RemovalInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;
}

/** Options of the argument by which every mutation takes its reason. */
export const WHY = { type: () => String, nullable: true, description: 'Why; kept in the history.' } as const;
