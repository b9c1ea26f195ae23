export { ContractsModule } from './contracts.module.js';
export { ReportedSumType, reportedSumOf } from './currency/exchange-rate.type.js';
export { ExchangeRates } from './currency/exchange-rates.js';
export { AfterChange } from './editing/after-change.js';
export { ChangeContract } from './editing/change-contract.js';
export { ChangeStatus } from './editing/change-status.js';
export { ChangeTerm, type TermEdition } from './editing/change-term.js';
export { refusingTakenReference } from './editing/contract-columns.js';
export { EditRecords } from './editing/edit-records.js';
export { RecordBreaches } from './editing/record-breaches.js';
export { RecordConsumption, type ConsumptionDiffers, type Recorded } from './editing/record-consumption.js';
export type { RecordTable } from './editing/record-table.js';
export { RegisterContract } from './editing/register-contract.js';
export { COMMITMENTS } from './editing/tables/commitments.js';
export { NOTICE_CONTACTS } from './editing/tables/notice-contacts.js';
export { PRICE_LOCKS } from './editing/tables/price-locks.js';
export { PROVISIONS } from './editing/tables/provisions.js';
export { SERVICE_LEVELS } from './editing/tables/service-levels.js';
export { TakeBackChanges, type WrittenFacts } from './editing/take-back-changes.js';
export { WriteChanges, type WrittenRecord } from './editing/write-changes.js';
export { CommitmentType } from './graphql/commitment.type.js';
export { SortDirection } from './graphql/contract-list.js';
export { ContractType } from './graphql/contract.type.js';
export { BoundParty, TermKeyEnum } from './graphql/enums.js';
export { PriceLockType } from './graphql/price-lock.type.js';
export { ProvisionType } from './graphql/provision.type.js';
export { ServiceLevelType } from './graphql/service-level.type.js';
export { TermAndRenewalType } from './graphql/term.type.js';
export {
  currencyColumn,
  dayColumn,
  dayIn,
  dayOrNull,
  durationColumn,
  durationIn,
  minorColumn,
  moneyIn,
} from './reading/columns.js';
export { contractOf, WITH_SERVICES, type RegisteredContract } from './reading/contract-row.js';
export { ContractTexts, type ContractText } from './reading/contract-texts.js';
export { ContractsRepository } from './reading/contracts.repository.js';
export { FamiliesReader } from './reading/families-reader.js';
export type { RegisteredBreach, RegisteredTerm } from './reading/record-rows.js';
export { RecordsRepository } from './reading/records.repository.js';
export { noSuchContract } from './refusals.js';
