import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar } from '@recourse/platform-server';
import type { Holiday } from '../holidays/business-calendars.js';
import type { KeptClosingDay } from '../holidays/closing-days.js';

@ObjectType('Holiday', { description: 'A day on which a place does not work.' })
export class HolidayType implements Holiday {
  @Field(() => CalendarDateScalar, { description: 'The day.' })
  date!: CalendarDate;

  @Field(() => String, { description: 'What it is called, in English where that is known.' })
  name!: string;
}

@ObjectType('BusinessDayPlace', { description: 'A place whose business days contracts count, with its holidays.' })
export class BusinessDayPlaceType {
  @Field(() => String, { nullable: true, description: 'As the contracts name it; null for those that name no place.' })
  jurisdiction!: string | null;

  @Field(() => String, { nullable: true, description: 'The place whose holidays are counted; a state may be unknown.' })
  countedAs!: string | null;

  @Field(() => Boolean, { description: 'False where only Saturdays and Sundays are taken as free.' })
  holidaysKnown!: boolean;

  @Field(() => Int, { description: 'How many contracts count its business days.' })
  contractCount!: number;

  @Field(() => [HolidayType], { description: 'Its holidays of this year and the next, the earliest first.' })
  holidays!: readonly Holiday[];
}

@VisibleWith('calendar:read')
@ObjectType('ClosingDay', { description: 'A day on which our own organisation is closed.' })
export class ClosingDayType implements KeptClosingDay {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => CalendarDateScalar, { description: 'The day.' })
  date!: CalendarDate;

  @Field(() => String, { description: 'As people call it.' })
  reason!: string;
}

@InputType('AddClosingDayInput', { description: 'A day on which our own organisation is closed.' })
export class AddClosingDayInput {
  @Field(() => CalendarDateScalar, { description: 'The day.' })
  date!: CalendarDate;

  @Field(() => String, { description: 'As people call it, in at most 120 characters.' })
  reason!: string;
}
