export { documentOf } from './document-row.js';
export { Documents } from './documents.js';
export { DocumentsModule } from './documents.module.js';
export { BoxType } from './graphql/document-page.type.js';
export { DocumentConnection, DocumentType, ExtractionRunType } from './graphql/document.type.js';
export { pageOf, recognisedPages } from './pages/document-pages.js';
export { ExtractionRuns, type BegunRun } from './runs/extraction-runs.js';
export { DocumentStore } from './store/document-store.js';
export { DocumentUploads, type UploadedDocument } from './upload/document-uploads.js';
