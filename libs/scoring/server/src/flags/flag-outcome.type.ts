import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { AssignedFlag } from './flag-row.js';
import { FlagType } from './flag.type.js';
import type { FlagOutcome, FlagRefusal } from './flags-together.js';

@VisibleWith('flag:read')
@ObjectType('FlagRefusal', { description: 'Why one flag of several was left as it is.' })
export class FlagRefusalType implements FlagRefusal {
  @Field(() => String, {
    description:
      'changed-meanwhile, flag-not-found, flag-is-resolved, or flag-is-open and flag-is-acknowledged where that was asked.',
  })
  kind!: string;

  @Field(() => String, { description: 'In a sentence for people.' })
  message!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it has changed meanwhile, the version to send once the person has seen the flag as it is now.',
  })
  currentVersion!: number | null;
}

@VisibleWith('flag:read')
@ObjectType('FlagOutcome', { description: 'What became of one flag of several.' })
export class FlagOutcomeType implements FlagOutcome {
  @Field(() => ID, { description: 'The flag that was named.' })
  flagId!: string;

  @Field(() => FlagType, { nullable: true, description: 'The flag after it; null where it was refused.' })
  flag!: AssignedFlag | null;

  @Field(() => FlagRefusalType, { nullable: true, description: 'Why it was left as it is; null where it was done.' })
  refusal!: FlagRefusal | null;
}
