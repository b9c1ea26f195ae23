/** Told when the API no longer knows who is asking: the shell then asks to sign in, and the page stays where it was. */
const listeners = new Set<() => void>();

export function signedOut(): void {
  for (const listener of listeners) listener();
}

export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
