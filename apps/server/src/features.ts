import { AccessModule } from '@recourse/access-server';
import { ContractsModule } from '@recourse/contracts-server';
import { DocumentsModule } from '@recourse/documents-server';
import { NotificationsModule } from '@recourse/notifications-server';
import { RenewalsModule } from '@recourse/renewals-server';
import { ScoringModule } from '@recourse/scoring-server';
import { SuppliersModule } from '@recourse/suppliers-server';
import { TermsModule } from '@recourse/terms-server';

/** The backend's table of contents; earlier ones know nothing of later ones. */
export const FEATURES = [
  AccessModule,
  SuppliersModule,
  ContractsModule,
  DocumentsModule,
  TermsModule,
  RenewalsModule,
  ScoringModule,
  NotificationsModule,
];
