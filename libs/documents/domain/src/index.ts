export { pageText, type Box, type Page, type PageReading, type TextLine } from './page.js';
export { documentRefusal, type DocumentRefusal, type DocumentRefusalKind } from './refusals.js';
