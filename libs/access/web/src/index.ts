export { Doorway } from './doorway.js';
export { MeQuery, SignedIn, useMay, useMe, type Me } from './me.js';
export { SignInPage } from './sign-in-page.js';
export { WelcomePage } from './welcome-page.js';
export { AccountSettings, AuditView, PeopleSettings, TokenSettings } from './settings/sections.js';
