import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar } from '@recourse/platform-server';
import { describeStep, type DateStep } from '@recourse/renewals-domain';

@ObjectType('DerivationSource', { description: 'A field of the register that a step rests on.' })
export class DerivationSourceType {
  @Field(() => String, { description: 'The field, such as noticePeriod.' })
  field!: string;

  @Field(() => ID, { description: 'The contract whose document gave the value.' })
  contractId!: string;
}

@ObjectType('DerivationStep', { description: 'One date, what it was made of, and by which rule.' })
export class DerivationStepType {
  @Field(() => String, { description: 'The step in words: "last day to give notice: 2027-01-30 = end 2027-03-01 …".' })
  sentence!: string;

  @Field(() => String, { description: 'What the resulting date is, such as END or NOTICE_DEADLINE.' })
  fact!: string;

  @Field(() => String, { description: 'STATED, COUNTED, WINDOW_END, or a move to a business day.' })
  rule!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The date it was counted from; null if stated.' })
  from!: CalendarDate | null;

  @Field(() => CalendarDateScalar, { description: 'The date it comes to.' })
  result!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'Whose business days were counted; null if none, or no place.' })
  businessDaysOf!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Where business days were counted: whether holidays were known, or only weekends were taken as free.',
  })
  holidaysKnown!: boolean | null;

  @Field(() => [DerivationSourceType], { description: 'What it rests on.' })
  sources!: readonly DerivationSourceType[];
}

/** A step as it is published. */
export const derivationStepOf = (step: DateStep): DerivationStepType => ({
  sentence: describeStep(step),
  fact: step.fact,
  rule: step.rule,
  from: step.from?.date ?? null,
  result: step.result,
  businessDaysOf: step.businessDays?.jurisdiction ?? null,
  holidaysKnown: step.businessDays?.holidaysKnown ?? null,
  sources: step.sources,
});
