/** Why something was refused; decides the GraphQL error code and the HTTP status. */
export type RefusalReason = 'invalid' | 'missing' | 'conflict' | 'forbidden';

/** An expected failure. Its fields are shown to users: put no secret in them. */
export interface Refusal {
  /** Stable, machine-readable name in kebab-case, e.g. `document-is-encrypted`. */
  readonly kind: string;
  readonly because: RefusalReason;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
}

export type Result<T, E extends Refusal = Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <E extends Refusal>(refusal: E): { readonly ok: false; readonly refusal: E } => ({
  ok: false,
  refusal,
});

/** A refusal on its way through code that can only throw; the edges turn it into a typed error. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
    this.name = 'Refused';
  }
}

/** The value of a result, or `Refused` thrown. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.refusal);
}

/** The usual refusal of a malformed input. */
export const invalid = (kind: string, message: string): Refusal => ({ kind, because: 'invalid', message });
