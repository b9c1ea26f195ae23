import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar } from '@recourse/platform-server';
import type { UnknownDate } from '@recourse/renewals-domain';
import { EventKind, MissingFact } from './enums.js';

@ObjectType('UnknownDate', { description: 'A date that cannot be told, and why. Never filled with a default.' })
export class UnknownDateType implements UnknownDate {
  @Field(() => ID, { description: 'Under which contract.' })
  contractId!: string;

  @Field(() => MissingFact, { description: 'What is missing.' })
  missing!: MissingFact;

  @Field(() => String, { description: 'What is missing, as a sentence.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'SKU, model, metric or trigger concerned.' })
  subject!: string | null;

  @Field(() => [EventKind], { description: 'Events that are missing, or uncertain, because of it.' })
  prevents!: readonly EventKind[];

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Day by which to find out: the earliest that the date can be; null where it can be any.',
  })
  resolveBy!: CalendarDate | null;
}
