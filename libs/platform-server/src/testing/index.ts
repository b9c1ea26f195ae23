export { useFreshDatabase, type FreshDatabase } from './fresh-database.js';
