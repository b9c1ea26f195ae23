import { Field, ObjectType } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar } from '@recourse/platform-server';
import { DerivationStepType } from './derivation.type.js';

@ObjectType('EarliestExit', { description: 'What a notice given today would bring.' })
export class EarliestExitType {
  @Field(() => CalendarDateScalar, { description: 'The day on which the contract would end.' })
  date!: CalendarDate;

  @Field(() => String, { description: 'The sentence that gives the date.' })
  explanation!: string;

  @Field(() => [DerivationStepType], { description: 'Every step that led to it, in order.' })
  derivation!: DerivationStepType[];
}
