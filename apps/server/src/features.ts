import { AccessModule } from '@recourse/access-server';
import { DocumentsModule } from '@recourse/documents-server';

/** The backend's table of contents; earlier ones know nothing of later ones. */
export const FEATURES = [AccessModule, DocumentsModule];
