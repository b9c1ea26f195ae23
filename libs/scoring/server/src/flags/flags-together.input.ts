import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar } from '@recourse/platform-server';
import { FlagAct } from '../graphql/enums.js';
import { MOST_FLAGS } from './flags-together.js';
import type { SeenFlag } from './flags.service.js';

@InputType('SeenFlagInput', { description: 'A flag as it was last seen.' })
export class SeenFlagInput implements SeenFlag {
  @Field(() => ID, { description: 'The flag.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; this flag is refused if it has changed since.' })
  expectedVersion!: number;
}

const FLAGS = { description: `Which: 1 to ${MOST_FLAGS}, each once.` };

@InputType('DecideFlagsInput', { description: 'One decision about several flags.' })
export class DecideFlagsInput {
  @Field(() => [SeenFlagInput], FLAGS)
  flags!: SeenFlagInput[];

  @Field(() => FlagAct, { description: 'What is decided.' })
  act!: FlagAct;

  @Field(() => String, { nullable: true, description: 'Why, for each of them. A waiver needs it.' })
  reason?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day of a waiver, at most three years ahead.' })
  until?: CalendarDate | null;
}

@InputType('AssignFlagsInput', { description: 'Who shall take care of several flags.' })
export class AssignFlagsInput {
  @Field(() => [SeenFlagInput], FLAGS)
  flags!: SeenFlagInput[];

  @Field(() => ID, { nullable: true, description: 'The person; null takes them from whoever has them.' })
  personId?: string | null;
}
