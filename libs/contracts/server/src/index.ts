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
