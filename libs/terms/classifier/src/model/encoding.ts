const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const SIX_BITS = new Uint8Array(128);
for (let index = 0; index < ALPHABET.length; index += 1) SIX_BITS[ALPHABET.charCodeAt(index)] = index;

/** Bytes of a base64 text without padding or white space. */
export function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let written = 0;
  for (let at = 0; at < base64.length; at += 1) {
    bits = ((bits << 6) | (SIX_BITS[base64.charCodeAt(at)] ?? 0)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[written] = (bits >> held) & 0xff;
    written += 1;
  }
  return bytes;
}

/** Base64 text of bytes, without padding. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = Math.min(4, Math.ceil(((bytes.length - at) * 8) / 6));
    for (let place = 0; place < letters; place += 1) parts.push(ALPHABET.charAt((three >> (18 - 6 * place)) & 63));
  }
  return parts.join('');
}

/** Numbers of four bytes each, smallest byte first, whatever the machine. */
export function floatsOf(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const floats = new Float32Array(bytes.length >> 2);
  for (let index = 0; index < floats.length; index += 1) floats[index] = view.getFloat32(index * 4, true);
  return floats;
}

/** Bytes of numbers, four each, smallest byte first. */
export function bytesOfFloats(floats: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(floats.length * 4);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < floats.length; index += 1) view.setFloat32(index * 4, floats[index] ?? 0, true);
  return bytes;
}
