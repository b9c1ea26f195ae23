import { Algorithm, hash, verify } from '@node-rs/argon2';
import { normalizedPassword } from '@recourse/access-domain';
import { newSecret } from './secret.js';

// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane.
const COST = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashOfPassword = (password: string): Promise<string> => hash(password, COST);

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the one stored. Without a stored hash (no such person, not yet set) the same work is done
 * against a decoy, so that the time taken does not tell which addresses have accounts.
 */
export async function isPassword(typed: string, stored: string | null): Promise<boolean> {
  decoy ??= hashOfPassword(newSecret());
  const same = await verify(stored ?? (await decoy), normalizedPassword(typed));
  return same && stored !== null;
}
