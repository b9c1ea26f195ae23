import type { PdfPlace } from '@recourse/documents-web';
import type { ReviewedDocument } from '../document-query.js';
import { useLookUpAddress } from '../look-up/use-look-up-address.js';
import { useParts } from '../look-up/use-parts.js';
import { DEFINITIONS } from './wording-queries.js';
import type { Wording } from './wording.js';

/** What the words of a document mean; the address says what is looked up. `toDocument` brings its pages to the front. */
export function useDocumentWording(
  document: ReviewedDocument,
  point: (place: PdfPlace) => void,
  toDocument: () => void,
): Wording {
  const open = useLookUpAddress();
  return {
    documentId: document.id,
    definitions: useParts(document, DEFINITIONS),
    lookUp: (term) => open({ definitions: true, term }),
    point,
    show: (place) => {
      point(place);
      toDocument();
    },
  };
}
