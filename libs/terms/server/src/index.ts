export { DocumentDrift, type VersionPair } from './drift/document-drift.js';
export { PublishedTerms, type OwnedDocument } from './drift/published-terms.js';
export { TermsModule } from './terms.module.js';
