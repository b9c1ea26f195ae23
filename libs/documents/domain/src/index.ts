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
export { findWords, type LinePiece } from './find-words.js';
export {
  MOST_SECONDS_A_PAGE,
  pageText,
  unreadInWords,
  type Box,
  type Page,
  type PageReading,
  type TextLine,
  type UnreadReason,
} from './page.js';
export { documentRefusal, type DocumentRefusal, type DocumentRefusalKind } from './refusals.js';
