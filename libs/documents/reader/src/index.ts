export { answerReading } from './answer-reading.js';
export { answerParent, type Work } from './isolation/answer-parent.js';
export { builtEntry } from './isolation/built-entry.js';
export { IsolatedProcess, runIsolated, type IsolationLimits, type TaskHooks } from './isolation/isolated-process.js';
export { expectShortLife } from './isolation/short-life.js';
export { recogniser } from './ocr/recogniser.js';
export type { OcrLimits } from './ocr/third-reader.js';
export { PageCounter } from './page-counter.js';
export { checkPdfHeader, type PdfSource } from './pdf-source.js';
export { readInChildProcess } from './read-in-child-process.js';
export { countPages, readPages, type OnPage, type ReadingOptions } from './read-pages.js';
export {
  READING_LIMITS,
  readingLimits,
  readIsolated,
  ReadingProcess,
  type ReadDocument,
  type ReadingLimits,
} from './reading-process.js';
export type { ReadingProgress } from './settled-pages.js';
