export { useFreshDatabase, type FreshDatabase } from './fresh-database.js';
export { countStatements } from './count-statements.js';
