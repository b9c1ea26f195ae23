import { lazy } from 'react';

// Each is loaded when it is shown: the frame needs none of them.
export const AccountSettings = lazy(async () => ({ default: (await import('./account.js')).Account }));
export const PeopleSettings = lazy(async () => ({ default: (await import('./people.js')).People }));
export const TokenSettings = lazy(async () => ({ default: (await import('./tokens.js')).Tokens }));
export const AuditView = lazy(async () => ({ default: (await import('./audit.js')).Audit }));
