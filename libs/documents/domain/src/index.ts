export type { Box, Page, PageReading, TextLine } from './page.js';
export { documentRefusal, type DocumentRefusal, type DocumentRefusalKind } from './refusals.js';
