import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loadMany, loadOne } from '@recourse/platform-server';
import { RecordsRepository } from '../reading/records.repository.js';
import { unknownTerm } from '../reading/record-rows.js';
import { CommitmentType } from './commitment.type.js';
import { ContractType } from './contract.type.js';
import { NoticeContactType } from './notice-contact.type.js';
import { PriceLockType } from './price-lock.type.js';
import { ProvisionType } from './provision.type.js';
import { ServiceLevelType } from './service-level.type.js';
import { TermAndRenewalType } from './term.type.js';

const ofContract = ({ contractId }: { readonly contractId: string }) => contractId;

/** What one document itself says; what binds in the family is in `effectiveTerms`. */
@Resolver(() => ContractType)
export class ContractRecordsResolver {
  private readonly terms = loadOne((ids: readonly string[]) => this.records.terms(ids), ofContract);
  private readonly levels = loadMany((ids: readonly string[]) => this.records.serviceLevels(ids), ofContract);
  private readonly locks = loadMany((ids: readonly string[]) => this.records.priceLocks(ids), ofContract);
  private readonly committed = loadMany((ids: readonly string[]) => this.records.commitments(ids), ofContract);
  private readonly said = loadMany((ids: readonly string[]) => this.records.provisions(ids), ofContract);
  private readonly contacts = loadMany((ids: readonly string[]) => this.records.noticeContacts(ids), ofContract);

  constructor(private readonly records: RecordsRepository) {}

  @ResolveField(() => TermAndRenewalType, { description: 'When it binds, how it renews and how one gets out.' })
  async term(@Parent() { id }: ContractType, @Context() context: object) {
    return (await this.terms(context).load(id)) ?? unknownTerm(id);
  }

  @ResolveField(() => [ServiceLevelType], { description: 'Service levels it promises.' })
  serviceLevels(@Parent() { id }: ContractType, @Context() context: object) {
    return this.levels(context).load(id);
  }

  @ResolveField(() => [PriceLockType], { description: 'Prices it fixes.' })
  priceLocks(@Parent() { id }: ContractType, @Context() context: object) {
    return this.locks(context).load(id);
  }

  @ResolveField(() => [CommitmentType], { description: 'What it commits us to.' })
  commitments(@Parent() { id }: ContractType, @Context() context: object) {
    return this.committed(context).load(id);
  }

  @ResolveField(() => [ProvisionType], { description: 'Everything else it says.' })
  provisions(@Parent() { id }: ContractType, @Context() context: object) {
    return this.said(context).load(id);
  }

  @ResolveField(() => [NoticeContactType], { description: 'Contacts and addresses for notice.' })
  noticeContacts(@Parent() { id }: ContractType, @Context() context: object) {
    return this.contacts(context).load(id);
  }
}
