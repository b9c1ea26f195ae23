import { booleanOf, integerOf, type Environment } from './environment.js';

/** Reads how many pages of a document may be recognised in pictures at most; 0 where OCR is off. */
export function ocrPagesFrom(environment: Environment): number {
  const isOn = booleanOf(environment, 'OCR', true);
  const most = integerOf(environment, 'OCR_MAX_PAGES', { otherwise: 100, from: 1, to: 2000 });
  return isOn ? most : 0;
}
