import type { Transaction } from '@recourse/platform-server';

/** Any number that no other lock of the product has. */
const LOCK = 7_203;

/** Until the transaction ends, nobody else evaluates the contract or decides on its flags. */
export const lockFlags = (tx: Transaction, headId: string): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::int, hashtext(${headId}))`;
