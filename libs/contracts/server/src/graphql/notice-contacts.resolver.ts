import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import type { NoticeContact, NoticeContactFacts } from '@recourse/contracts-domain';
import { RemovalInput, WHY } from '@recourse/suppliers-server';
import { EditRecords } from '../editing/edit-records.js';
import { NOTICE_CONTACTS } from '../editing/tables/notice-contacts.js';
import type { RegisteredContract } from '../reading/contract-row.js';
import { ContractsRepository } from '../reading/contracts.repository.js';
import { ContractType } from './contract.type.js';
import { allFacts, changedFacts } from './facts-given.js';
import { AddNoticeContactInput, ChangeNoticeContactInput, NoticeContactType } from './notice-contact.type.js';

const UNKNOWN: Partial<NoticeContactFacts> = { email: null, postalAddress: null };

@Resolver(() => NoticeContactType)
export class NoticeContactsResolver {
  constructor(
    private readonly edit: EditRecords,
    private readonly contracts: ContractsRepository,
  ) {}

  @Allow('contract:edit')
  @Mutation(() => NoticeContactType, { description: 'Adds a contact to a contract.' })
  addNoticeContact(
    @Args('input', { description: 'The contact.' }) { contractId, ...input }: AddNoticeContactInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeContact> {
    const facts = allFacts<NoticeContactFacts>(UNKNOWN, input);
    return this.edit.add({ actor, why }, NOTICE_CONTACTS, { contractId, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => NoticeContactType, { description: 'Changes a contact.' })
  changeNoticeContact(
    @Args('input', { description: 'What to change.' }) { id, expectedVersion, ...input }: ChangeNoticeContactInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeContact> {
    const facts = changedFacts<NoticeContactFacts>(input);
    return this.edit.change({ actor, why }, NOTICE_CONTACTS, { id, expectedVersion, facts });
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, { description: 'Removes a contact; returns the contract.' })
  async removeNoticeContact(
    @Args('input', { description: 'Which.' }) input: RemovalInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.contracts.require(await this.edit.remove({ actor, why }, NOTICE_CONTACTS, input));
  }
}
