import { isParts } from './shape.js';
import type { TermStatement, TermValue } from './term-statement.js';
import { TERM_CATALOGUE } from './term-key.js';

const holdsMoney = (value: TermValue): boolean => {
  if (isParts(value)) return Object.hasOwn(value, 'currency') || Object.values(value).some(holdsMoney);
  return Array.isArray(value) && (value as readonly TermValue[]).some(holdsMoney);
};

/** Whether a statement tells what something costs: those who may not see prices do not see its value. */
export function statesPrice({ key, value }: Pick<TermStatement, 'key' | 'value'>): boolean {
  const { group } = TERM_CATALOGUE[key];
  return group === 'price' || group === 'commit' || holdsMoney(value);
}
