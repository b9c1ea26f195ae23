import { contractRoute, contractsRoute } from '@recourse/contracts-web';
import { uploadRoute } from '@recourse/documents-web';
import { calendarRoute } from '@recourse/renewals-web';
import { flagsRoute } from '@recourse/scoring-web';
import { supplierRoute, suppliersRoute } from '@recourse/suppliers-web';
import { readerRoute, reviewRoute } from '@recourse/terms-web';
import { homeRoute } from './home/home.route.js';
import { settingsRoute, settingsStartRoute } from './settings/settings.route.js';

/** Every page there is: a page is added here and, where people should find it, in `shell/navigation.ts`. */
export const PAGES = [
  homeRoute,
  contractsRoute,
  contractRoute,
  reviewRoute,
  readerRoute,
  uploadRoute,
  calendarRoute,
  flagsRoute,
  suppliersRoute,
  supplierRoute,
  settingsStartRoute,
  settingsRoute,
];
