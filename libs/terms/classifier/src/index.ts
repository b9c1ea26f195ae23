export {
  CLAUSE_CATEGORIES,
  ENTITY_CATEGORIES,
  type Category,
  type ClauseCategory,
  type EntityCategory,
} from './categories.js';
export type { CategoryPresence, Classified, Statement } from './classify.js';
export { classify } from './trained.js';
