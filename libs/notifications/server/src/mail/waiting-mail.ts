import type { Prisma } from '@recourse/platform-server';

/** After so many days without a way to send it, what was to be mailed is no news. */
const MAILED_WITHIN_MS = 7 * 86_400_000;

/** Notifications that are still to be mailed. */
export const waiting = (now: Date): Prisma.NotificationWhereInput => ({
  byEmail: true,
  mailedAt: null,
  // Seen in Recourse is seen.
  readAt: null,
  createdAt: { gte: new Date(now.getTime() - MAILED_WITHIN_MS) },
});
