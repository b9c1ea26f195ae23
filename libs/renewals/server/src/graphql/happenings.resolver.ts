import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import { ContractsRepository, ContractType, EditRecords, type RegisteredContract } from '@recourse/contracts-server';
import { loadMany, loadOne, PrismaService } from '@recourse/platform-server';
import type { SupplierEventFacts } from '@recourse/renewals-domain';
import { RemovalInput, WHY } from '@recourse/suppliers-server';
import { noticeOf, RecordNotice, type RecordedNotice } from '../happenings/record-notice.js';
import { SUPPLIER_EVENTS, supplierEventOf, type RecordedSupplierEvent } from '../happenings/supplier-events.table.js';
import {
  ChangeSupplierEventInput,
  GivenNoticeType,
  RecordNoticeInput,
  RecordSupplierEventInput,
  SupplierEventType,
} from './supplier-event.type.js';

/** What happened under a contract: acts of the supplier, and the notice we gave. */
@Resolver(() => ContractType)
export class HappeningsResolver {
  private readonly eventsById = loadMany(
    (ids: readonly string[]) =>
      this.prisma.supplierEvent.findMany({ where: { contractId: { in: [...ids] } }, orderBy: { receivedOn: 'desc' } }),
    ({ contractId }) => contractId,
  );

  private readonly noticeById = loadOne(
    (ids: readonly string[]) => this.prisma.givenNotice.findMany({ where: { contractId: { in: [...ids] } } }),
    ({ contractId }) => contractId,
  );

  constructor(
    private readonly prisma: PrismaService,
    private readonly edit: EditRecords,
    private readonly notices: RecordNotice,
    private readonly contracts: ContractsRepository,
  ) {}

  @ResolveField(() => [SupplierEventType], { description: 'Acts of the supplier, the latest first.' })
  async supplierEvents(@Parent() { id }: RegisteredContract, @Context() context: object) {
    return (await this.eventsById(context).load(id)).map(supplierEventOf);
  }

  @Allow('calendar:read')
  @ResolveField(() => GivenNoticeType, { nullable: true, description: 'Our notice to end it, if one was given.' })
  async givenNotice(@Parent() { id }: RegisteredContract, @Context() context: object): Promise<RecordedNotice | null> {
    const row = await this.noticeById(context).load(id);
    return row && noticeOf(row);
  }

  @Allow('contract:edit')
  @Mutation(() => SupplierEventType, { description: 'Records an act of the supplier that may open a right to exit.' })
  recordSupplierEvent(
    @Args('input', { description: 'What happened.' }) { contractId, ...input }: RecordSupplierEventInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RecordedSupplierEvent> {
    const { trigger, receivedOn, provisionId = null, window = null, note = null } = input;
    const facts = { trigger, receivedOn, provisionId, window, note, exitedOn: null };
    return this.edit.add({ actor, why }, SUPPLIER_EVENTS, { contractId, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => SupplierEventType, { description: 'Changes it: that the right to exit was used, first of all.' })
  changeSupplierEvent(
    @Args('input', { description: 'What to change.' }) { id, expectedVersion, ...input }: ChangeSupplierEventInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RecordedSupplierEvent> {
    // The service refuses null for what always has a value.
    const facts = { ...input } as Partial<SupplierEventFacts>;
    return this.edit.change({ actor, why }, SUPPLIER_EVENTS, { id, expectedVersion, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, { description: 'Removes an act of the supplier; returns the contract.' })
  async removeSupplierEvent(
    @Args('input', { description: 'Which.' }) input: RemovalInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.contracts.require(await this.edit.remove({ actor, why }, SUPPLIER_EVENTS, input));
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, {
    description:
      'Records the day on which the supplier received our notice to end: it decides which period is the last.',
  })
  recordNotice(
    @Args('input', { description: 'The notice.' }) { expectedVersion, note, ...input }: RecordNoticeInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.notices.record(
      { actor, why },
      { ...input, expectedVersion: expectedVersion ?? null, note: note ?? null },
    );
  }
}
