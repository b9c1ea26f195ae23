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
export { contractOf, type RegisteredContract } from './reading/contract-row.js';
export { FamiliesReader } from './reading/families-reader.js';
export type { RegisteredBreach, RegisteredTerm } from './reading/record-rows.js';
export { refusingTakenReference } from './editing/contract-columns.js';
export { RegisterContract } from './editing/register-contract.js';
export { TakeBackChanges, type WrittenFacts } from './editing/take-back-changes.js';
export { WriteChanges, type WrittenRecord } from './editing/write-changes.js';
