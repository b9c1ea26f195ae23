import { lazy } from 'react';

export const CurrencySettings = lazy(async () => ({ default: (await import('./currencies.js')).Currencies }));
