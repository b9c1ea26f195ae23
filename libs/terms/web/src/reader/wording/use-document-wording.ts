import type { PdfPlace } from '@recourse/documents-web';
import { readerRoute } from '../../reader.route.js';
import type { ReviewedDocument } from '../document-query.js';
import { useDefinitions } from './use-definitions.js';
import type { Wording } from './wording.js';

/** What the words of a document mean; the address says what is looked up. `toDocument` brings its pages to the front. */
export function useDocumentWording(
  document: ReviewedDocument,
  point: (place: PdfPlace) => void,
  toDocument: () => void,
): Wording {
  const navigate = readerRoute.useNavigate();
  return {
    documentId: document.id,
    definitions: useDefinitions(document),
    lookUp: (term) =>
      void navigate({
        search: (before) => ({ ...before, definitions: true, term }),
        replace: true,
        resetScroll: false,
      }),
    show: (place) => {
      point(place);
      toDocument();
    },
  };
}
