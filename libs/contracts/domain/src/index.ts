export { isTermKey, TERM_CATALOGUE, TERM_KEYS, TermGroup, type TermKey } from './catalogue/term-key.js';
export { BoundParty, type TermStatement, type TermValue } from './catalogue/term-statement.js';
