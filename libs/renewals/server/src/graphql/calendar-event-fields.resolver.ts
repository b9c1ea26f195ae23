import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MaskedWithout, PeopleReader, PersonType } from '@recourse/access-server';
import { ContractsRepository, ContractType } from '@recourse/contracts-server';
import { loadOne, moneyOf, MoneyType, PrismaService } from '@recourse/platform-server';
import { describeStep, eventTitle, explain, isDateStep } from '@recourse/renewals-domain';
import type { KeptEvent } from '../calendar/kept-event.js';
import { quotesOf } from '../calendar/quotes.js';
import type { Quote } from '../export/calendar-row.js';
import { CalendarEventType, EventQuoteType } from './calendar-event.type.js';
import { derivationStepOf, DerivationStepType } from './derivation.type.js';

/** What an event says of itself, and what it rests on. */
@Resolver(() => CalendarEventType)
export class CalendarEventFieldsResolver {
  private readonly contractById = loadOne(
    (ids: readonly string[]) => this.contracts.byIds(ids),
    ({ id }) => id,
  );

  private readonly personById = loadOne(
    (ids: readonly string[]) => this.people.byIds(ids),
    ({ id }) => id,
  );

  private readonly quotesByEvent = loadOne(
    async (events: readonly KeptEvent[]) => {
      const quotes = await quotesOf(this.prisma, events);
      return events.map((event) => ({ event, quotes: quotes.get(event.id) ?? [] }));
    },
    ({ event }) => event,
  );

  constructor(
    private readonly prisma: PrismaService,
    private readonly contracts: ContractsRepository,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField(() => String, { description: 'What happens, in a few words.' })
  title(@Parent() event: KeptEvent): string {
    return eventTitle(event);
  }

  @ResolveField(() => String, { description: 'The sentence that gives the date.' })
  explanation(@Parent() event: KeptEvent): string {
    return explain(event);
  }

  @ResolveField(() => [DerivationStepType], { description: 'Every step that led to its dates, in order.' })
  derivation(@Parent() { derivation }: KeptEvent): DerivationStepType[] {
    return derivation.filter(isDateStep).map(derivationStepOf);
  }

  @ResolveField(() => MoneyType, {
    nullable: true,
    description: 'What is at stake; null where it is not known, and for those who may not see prices.',
  })
  amountAtStake(@Parent() { amountAtStake }: KeptEvent): MoneyType | null {
    return amountAtStake && moneyOf(amountAtStake);
  }

  @MaskedWithout('price:read')
  @ResolveField(() => String, { nullable: true, description: 'How the amount at stake was found.' })
  amountExplanation(@Parent() { derivation }: KeptEvent): string | null {
    const step = derivation.find((one) => !isDateStep(one));
    return step ? describeStep(step) : null;
  }

  @ResolveField(() => ContractType, { description: 'The contract.' })
  contract(@Parent() { contractId }: KeptEvent, @Context() context: object) {
    return this.contractById(context).load(contractId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who decided about it.' })
  decidedBy(@Parent() { decidedById }: KeptEvent, @Context() context: object) {
    return decidedById === null ? null : this.personById(context).load(decidedById);
  }

  @MaskedWithout('document:read')
  @ResolveField(() => [EventQuoteType], {
    nullable: true,
    description: 'Sentences of documents that it rests on; null for those who may not read documents.',
  })
  async quotes(@Parent() event: KeptEvent, @Context() context: object): Promise<readonly Quote[]> {
    return (await this.quotesByEvent(context).load(event))?.quotes ?? [];
  }
}
