export {
  ExtractionState,
  OPEN_STATES,
  READ_DOCUMENT,
  type Document,
  type ExtractionRun,
  type ReadDocument,
  type RunRefusal,
} from './document.js';
export { cleanFileName } from './file-name.js';
export { pageText, type Box, type Page, type PageReading, type TextLine } from './page.js';
export { documentRefusal, type DocumentRefusal, type DocumentRefusalKind } from './refusals.js';
