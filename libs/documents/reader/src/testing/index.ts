export { scannedPdf } from './scanned-pdf.js';
