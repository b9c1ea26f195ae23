import { booleanOf, integerOf, type Environment } from './environment.js';

/** How much of one document may be recognised in pictures. */
export interface OcrSettings {
  /** Most pages; 0: OCR is off. */
  readonly pages: number;
  /** Wall-clock seconds for all of them. */
  readonly seconds: number;
}

/** Reads how much of a document may be recognised in pictures; no pages where OCR is off. */
export function ocrFrom(environment: Environment): OcrSettings {
  const isOn = booleanOf(environment, 'OCR', true);
  const pages = integerOf(environment, 'OCR_MAX_PAGES', { otherwise: 100, from: 1, to: 2000 });
  const seconds = integerOf(environment, 'OCR_MAX_SECONDS', { otherwise: 420, from: 10, to: 14_400 });
  return { pages: isOn ? pages : 0, seconds };
}
