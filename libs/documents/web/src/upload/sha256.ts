/**
 * SHA-256 of a file in hexadecimal; null where the browser computes none, as on a page that came without encryption. The
 * server recognises the bytes then, once they are there.
 */
export async function sha256Of(file: Blob): Promise<string | null> {
  // Typed as always there, but only there where the page came over https or from this machine.
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
