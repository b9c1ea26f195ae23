import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar } from '@recourse/platform-server';
import { FlagAct, FlagState, RuleId, Severity } from '../graphql/enums.js';

export const FlagSort = { SEVERITY: 'SEVERITY', ACT_BY: 'ACT_BY', OPENED: 'OPENED' } as const;
export type FlagSort = keyof typeof FlagSort;

registerEnumType(FlagSort, {
  name: 'FlagSort',
  description: 'What comes first in a list of flags.',
  valuesMap: {
    SEVERITY: { description: 'The gravest, among them the one to act on soonest.' },
    ACT_BY: { description: 'The one to act on soonest; those without a day last.' },
    OPENED: { description: 'The newest.' },
  },
});

@InputType('FlagFilter', { description: 'Which flags; conditions left out do not narrow.' })
export class FlagFilter {
  @Field(() => [RuleId], { nullable: true, description: 'Raised by one of these rules.' })
  rules?: RuleId[] | null;

  @Field(() => [Severity], { nullable: true, description: 'Of one of these severities.' })
  severities?: Severity[] | null;

  @Field(() => [FlagState], { nullable: true, description: 'In one of these states; all but RESOLVED unless said.' })
  states?: FlagState[] | null;

  @Field(() => ID, { nullable: true, description: 'On contracts with this supplier.' })
  supplierId?: string | null;

  @Field(() => ID, { nullable: true, description: 'On the family this contract belongs to.' })
  contractId?: string | null;

  @Field(() => ID, { nullable: true, description: 'On contracts this person owns.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Given to this person.' })
  assignedToId?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'To be acted on by this day or earlier.' })
  actByUntil?: CalendarDate | null;
}

@InputType('DecideFlagInput', { description: 'A decision about a flag.' })
export class DecideFlagInput {
  @Field(() => ID, { description: 'The flag.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;

  @Field(() => FlagAct, { description: 'What is decided.' })
  act!: FlagAct;

  @Field(() => String, { nullable: true, description: 'Why. A waiver needs it.' })
  reason?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day of a waiver, at most three years ahead.' })
  until?: CalendarDate | null;
}

@InputType('AssignFlagInput', { description: 'Who shall take care of a flag.' })
export class AssignFlagInput {
  @Field(() => ID, { description: 'The flag.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'The person; null takes it from whoever has it.' })
  personId?: string | null;
}
