export { contractRoute } from './contract.route.js';
export { contractsRoute } from './contracts.route.js';
export { CurrencySettings } from './settings/section.js';
