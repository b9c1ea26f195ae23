import { AccessModule } from '@recourse/access-server';

/** The backend's table of contents; earlier ones know nothing of later ones. */
export const FEATURES = [AccessModule];
