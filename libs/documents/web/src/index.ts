import { lazy } from 'react';

export { UnreadMark } from './reading/unread-mark.js';
export { unreadAmong, unreadInWords } from './reading/unread-words.js';
export { uploadRoute } from './upload.route.js';
export type { PageBox, PdfMark, PdfPlace, PickedText } from './pdf/places.js';

// Loaded when first shown: the viewer weighs more than all the rest.
export const PdfView = lazy(async () => ({ default: (await import('./pdf/pdf-view.js')).PdfView }));
export const FilingDialog = lazy(async () => ({ default: (await import('./filing/filing-dialog.js')).FilingDialog }));
