import type { TermStatement, TermValue } from '../catalogue/term-statement.js';

const WORDS: readonly TermValue[] = ['same_as_initial_term', 'same_as_preceding_term'];

/** Whether a statement gives each renewal the length of the term before it, without a figure of its own. */
export const isAsLongAsBefore = ({ key, value }: Pick<TermStatement, 'key' | 'value'>): boolean =>
  key === 'renewal_term' && WORDS.includes(value);
