import { lazy } from 'react';

export const PolicySettings = lazy(async () => ({ default: (await import('./policy.js')).Policy }));
