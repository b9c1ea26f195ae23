import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@recourse/access-server';
import { ContractType, dayOrNull, FamiliesReader, type RegisteredContract } from '@recourse/contracts-server';
import { Clock, loadMany, loadOne, PrismaService } from '@recourse/platform-server';
import { describeUnknown, explain, isDateStep, type MissingFact } from '@recourse/renewals-domain';
import { keptEventOf, type KeptEvent } from '../calendar/kept-event.js';
import { Portfolio } from '../evaluation/portfolio.js';
import { CalendarEventType } from './calendar-event.type.js';
import { derivationStepOf } from './derivation.type.js';
import { EarliestExitType } from './earliest-exit.type.js';
import { UnknownDateType } from './unknown-date.type.js';

/** A contract's dates, shown on the contract. */
@Resolver(() => ContractType)
export class ContractCalendarResolver {
  private readonly eventsById = loadMany(
    (ids: readonly string[]) =>
      this.prisma.calendarEvent.findMany({
        where: { contractId: { in: [...ids] } },
        orderBy: [{ date: 'asc' }, { id: 'asc' }],
      }),
    ({ contractId }) => contractId,
  );

  private readonly unknownsById = loadMany(
    (ids: readonly string[]) =>
      this.prisma.unknownDate.findMany({ where: { contractId: { in: [...ids] } }, orderBy: { id: 'asc' } }),
    ({ contractId }) => contractId,
  );

  private readonly evaluatedById = loadOne(
    async (ids: readonly string[]) => this.portfolio.evaluate(await this.families.byContractIds(ids)),
    ({ inForce }) => inForce.contract.id,
  );

  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly families: FamiliesReader,
    private readonly portfolio: Portfolio,
  ) {}

  @ResolveField(() => [CalendarEventType], { description: 'Its dated events, the earliest first.' })
  async calendarEvents(
    @Parent() { id }: RegisteredContract,
    @Args('includePast', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Also events of earlier periods, which have passed and ask for nothing any more.',
    })
    includePast: boolean,
    @Context() context: object,
  ): Promise<KeptEvent[]> {
    const today = this.clock.today();
    const rows = await this.eventsById(context).load(id);
    const events = rows.map((row) => keptEventOf(row, today));
    // What was withdrawn before its day came was never true.
    const passed = ({ withdrawnOn, date }: KeptEvent) => includePast && withdrawnOn !== null && date < withdrawnOn;
    return events.filter((event) => event.withdrawnOn === null || passed(event));
  }

  @Allow('calendar:read')
  @ResolveField(() => [UnknownDateType], { description: 'Its dates that cannot be told, and why.' })
  async unknownDates(@Parent() { id }: RegisteredContract, @Context() context: object): Promise<UnknownDateType[]> {
    const rows = await this.unknownsById(context).load(id);
    return rows.map(({ contractId, subject, prevents, ...row }) => {
      // Written from the domain's own names.
      const unknown = { contractId, subject, prevents, missing: row.missing as MissingFact };
      const resolveBy = dayOrNull(row.resolveBy);
      return { ...unknown, resolveBy, message: describeUnknown({ ...unknown, resolveBy }) };
    });
  }

  @Allow('calendar:read')
  @ResolveField(() => EarliestExitType, {
    nullable: true,
    description: 'The earliest end that a notice given today would bring; null where we may not end it at any time.',
  })
  async earliestExit(
    @Parent() { id }: RegisteredContract,
    @Context() context: object,
  ): Promise<EarliestExitType | null> {
    const evaluated = await this.evaluatedById(context).load(id);
    const event = evaluated?.events.find(({ kind }) => kind === 'EARLIEST_EXIT');
    if (!event) return null;
    const derivation = event.derivation.filter(isDateStep).map(derivationStepOf);
    return { date: event.date, explanation: explain(event), derivation };
  }
}
