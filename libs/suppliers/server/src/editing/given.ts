/**
 * The fields a client gave. GraphQL lets null stand for every field that may be left out; only for those named does it
 * mean "take it away", for the others it is as if nothing was given.
 */
export function given<F extends object>(fields: F, ...emptiable: readonly (keyof F & string)[]): F {
  const kept = Object.entries(fields).filter(
    ([field, value]) => value !== undefined && (value !== null || emptiable.includes(field as keyof F & string)),
  );
  return Object.fromEntries(kept) as F;
}
