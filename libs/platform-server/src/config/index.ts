// For programs without a server, which need no more of the platform than this.
export { ocrFrom, type OcrSettings } from './ocr.js';
