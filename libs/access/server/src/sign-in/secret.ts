import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text that stands in a cookie, a header or a link. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * What the database keeps of a secret. A fast hash is right here and wrong for passwords: there is nothing to guess in
 * 256 random bits, and looking up by the hash leaves no timing to measure.
 */
export const hashOfSecret = (secret: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(secret).digest());
