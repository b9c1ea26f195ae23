import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import { Clock, PrismaService } from '@recourse/platform-server';
import { WHY } from '@recourse/suppliers-server';
import { holidaysOf } from '../holidays/business-calendars.js';
import { ClosingDays, type KeptClosingDay } from '../holidays/closing-days.js';
import { Holidays } from '../holidays/holidays.js';
import { AddClosingDayInput, BusinessDayPlaceType, ClosingDayType } from './holiday.type.js';

/** Which days are business days: the holidays of places, and our own closing days. */
@Resolver()
export class HolidaysResolver {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly holidays: Holidays,
    private readonly closingDays: ClosingDays,
  ) {}

  @Allow('calendar:read')
  @Query(() => [BusinessDayPlaceType], {
    description: 'The places whose business days contracts count, the most frequent first.',
  })
  async businessDayPlaces(): Promise<readonly BusinessDayPlaceType[]> {
    const used = await this.prisma.termAndRenewal.groupBy({
      by: ['businessDaysOf'],
      _count: { contractId: true },
      orderBy: [{ _count: { contractId: 'desc' } }, { businessDaysOf: 'asc' }],
    });
    const businessDaysOf = await this.holidays.businessDays();
    const year = Number(this.clock.today().slice(0, 4));
    return used.map(({ businessDaysOf: jurisdiction, _count }) => {
      const { jurisdiction: countedAs, holidaysKnown } = businessDaysOf(jurisdiction);
      const holidays = [year, year + 1].flatMap((of) => (jurisdiction === null ? [] : holidaysOf(jurisdiction, of)));
      return { jurisdiction, countedAs, holidaysKnown, contractCount: _count.contractId, holidays };
    });
  }

  @Allow('calendar:read')
  @Query(() => [ClosingDayType], { name: 'closingDays', description: 'Our own closing days, the earliest first.' })
  all(): Promise<readonly KeptClosingDay[]> {
    return this.closingDays.all();
  }

  @Allow('holiday:edit')
  @Mutation(() => ClosingDayType, {
    description: 'Closes a day: whatever is counted back in business days skips it, and all dates are worked out anew.',
  })
  addClosingDay(
    @Args('input', { description: 'The day.' }) { date, reason }: AddClosingDayInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<KeptClosingDay> {
    return this.closingDays.add({ actor, why }, date, reason);
  }

  @Allow('holiday:edit')
  @Mutation(() => ClosingDayType, { description: 'Opens a day again; returns what was removed.' })
  removeClosingDay(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<KeptClosingDay> {
    return this.closingDays.remove({ actor, why }, id);
  }
}
