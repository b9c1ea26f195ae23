/** Whose failed sign-ins are counted together. */
export type ThrottleScope = 'account-at-sender' | 'sender';

// A person who mistypes gets some tries; many accounts behind one office address get more.
const FREE_FAILURES: Record<ThrottleScope, number> = { 'account-at-sender': 5, sender: 30 };

const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 15 * 60;

/** Failures are forgotten this long after the last one. */
export const FORGET_FAILURES_AFTER_SECONDS = 60 * 60;

/** Seconds to wait before the next attempt after so many failures: none at first, then doubling up to 15 minutes. */
export function waitAfterFailures(scope: ThrottleScope, failures: number): number {
  const beyond = failures - FREE_FAILURES[scope];
  if (beyond < 0) return 0;
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(beyond, 10));
}
