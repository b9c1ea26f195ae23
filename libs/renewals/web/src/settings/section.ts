import { lazy } from 'react';

export const HolidaySettings = lazy(async () => ({ default: (await import('./holidays.js')).Holidays }));
