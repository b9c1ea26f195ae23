import { lazy } from 'react';

export const NotificationSettings = lazy(async () => ({ default: (await import('./notifications.js')).Notifications }));
