import type { CombinedError } from 'urql';

/** Why the API did not do what was asked, as it says. */
export interface ApiRefusal {
  /** One sentence for people. */
  readonly message: string;
  /** `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT`, `FORBIDDEN`, …; `NETWORK` where no answer came. */
  readonly code: string;
  /** The refusal's own name, such as `changed-meanwhile`; null where it has none. */
  readonly kind: string | null;
  /** Everything else that the refusal states. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** The first refusal in an error of the client, or undefined where there is no error. */
export function refusalOf(error: CombinedError | undefined): ApiRefusal | undefined {
  if (error === undefined) return undefined;
  const first = error.graphQLErrors[0];
  if (first === undefined) {
    return { message: 'The server does not answer. Check the connection.', code: 'NETWORK', kind: null, details: {} };
  }
  const { code, kind, ...details } = first.extensions as Record<string, unknown>;
  return {
    message: first.message,
    code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
    kind: typeof kind === 'string' ? kind : null,
    details,
  };
}
