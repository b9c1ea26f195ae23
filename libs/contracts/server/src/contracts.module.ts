import { Module } from '@nestjs/common';
import { AccessModule } from '@recourse/access-server';
import { SuppliersModule } from '@recourse/suppliers-server';
import { ExchangeRates } from './currency/exchange-rates.js';
import { ExchangeRatesResolver } from './currency/exchange-rates.resolver.js';
import { AfterChange } from './editing/after-change.js';
import { ChangeContract } from './editing/change-contract.js';
import { ChangeStatus } from './editing/change-status.js';
import { ChangeTerm } from './editing/change-term.js';
import { EditMany } from './editing/edit-many.js';
import { EditRecords } from './editing/edit-records.js';
import { RecordBreaches } from './editing/record-breaches.js';
import { RecordConsumption } from './editing/record-consumption.js';
import { RegisterContract } from './editing/register-contract.js';
import { RemoveContract } from './editing/remove-contract.js';
import { TakeBackChanges } from './editing/take-back-changes.js';
import { WriteChanges } from './editing/write-changes.js';
import { CommitmentsResolver } from './graphql/commitments.resolver.js';
import { ConsumptionResolver } from './graphql/consumption.resolver.js';
import { ContractHistoryResolver } from './graphql/contract-history.resolver.js';
import { ContractFacetsResolver } from './graphql/contract-facets.resolver.js';
import { ContractMutationsResolver } from './graphql/contract-mutations.resolver.js';
import { ContractRecordsResolver } from './graphql/contract-records.resolver.js';
import { ContractRelationsResolver } from './graphql/contract-relations.resolver.js';
import { ContractSearch } from './graphql/contract-search.js';
import { ContractsResolver } from './graphql/contracts.resolver.js';
import { EffectiveTermsResolver } from './graphql/effective-terms.resolver.js';
import { NoticeContactsResolver } from './graphql/notice-contacts.resolver.js';
import { PriceLocksResolver } from './graphql/price-locks.resolver.js';
import { ProvisionsResolver } from './graphql/provisions.resolver.js';
import { ServiceOfCommitment, ServiceOfPriceLock, ServiceOfServiceLevel } from './graphql/record-services.resolver.js';
import { ServiceLevelsResolver } from './graphql/service-levels.resolver.js';
import { SupplierContractsResolver } from './graphql/supplier-contracts.resolver.js';
import { TermsResolver } from './graphql/terms.resolver.js';
import { ContractTexts } from './reading/contract-texts.js';
import { ContractsRepository } from './reading/contracts.repository.js';
import { FamiliesReader } from './reading/families-reader.js';
import { RecordsRepository } from './reading/records.repository.js';

const RESOLVERS = [
  CommitmentsResolver,
  ConsumptionResolver,
  ContractFacetsResolver,
  ContractHistoryResolver,
  ContractMutationsResolver,
  ContractRecordsResolver,
  ContractRelationsResolver,
  ContractsResolver,
  EffectiveTermsResolver,
  ExchangeRatesResolver,
  NoticeContactsResolver,
  PriceLocksResolver,
  ProvisionsResolver,
  ServiceLevelsResolver,
  ServiceOfCommitment,
  ServiceOfPriceLock,
  ServiceOfServiceLevel,
  SupplierContractsResolver,
  TermsResolver,
];

const USE_CASES = [
  AfterChange,
  ChangeContract,
  ChangeStatus,
  ChangeTerm,
  EditMany,
  EditRecords,
  RecordBreaches,
  RecordConsumption,
  RegisterContract,
  RemoveContract,
  TakeBackChanges,
  WriteChanges,
];

const READERS = [ContractSearch, ContractsRepository, ContractTexts, ExchangeRates, FamiliesReader, RecordsRepository];

/** What we agreed. */
@Module({
  imports: [AccessModule, SuppliersModule],
  providers: [...READERS, ...USE_CASES, ...RESOLVERS],
  exports: [...READERS, ...USE_CASES],
})
export class ContractsModule {}
