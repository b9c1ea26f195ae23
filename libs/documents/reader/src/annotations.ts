import type { Pdfium } from './pdfium.js';

const FREE_TEXT = 3;
const STAMP = 13;
const FORM_FIELD = 20;
const NORMAL = 0;
const ALREADY_PLAIN = 2;
const MOST_ANNOTATIONS = 2000;

/**
 * Turns what people typed onto a page, the entries of a form above all, into ordinary text of that page: it is what
 * was agreed. Returns whether the page changed and has to be loaded anew.
 */
export function printEntries({ call }: Pdfium, page: number): boolean {
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS);
  let entries = 0;
  for (let index = 0; index < count; index += 1) {
    const annotation = call.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const kind = call.FPDFAnnot_GetSubtype(annotation);
    if (kind === FREE_TEXT || kind === STAMP || kind === FORM_FIELD) entries += 1;
    // A form filled by a program may leave it to the viewer to draw its entries.
    if (kind === FORM_FIELD && call.EPDFAnnot_HasAppearanceStream(annotation, NORMAL) === 0)
      call.EPDFAnnot_GenerateFormFieldAP(annotation);
    call.FPDFPage_CloseAnnot(annotation);
  }
  return entries > 0 && call.FPDFPage_Flatten(page, NORMAL) !== ALREADY_PLAIN;
}
