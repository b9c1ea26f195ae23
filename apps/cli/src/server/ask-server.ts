/** Where a running Recourse answers, and as whom to ask. */
export interface ServerAccess {
  readonly url: string;
  readonly token: string;
}

/** What keeps a command from its answer, in words for the person at the terminal. */
export class ServerTrouble extends Error {}

/** Reads `RECOURSE_URL` (http://localhost:4000 unless set) and `RECOURSE_TOKEN`. */
export function serverAccess(environment: NodeJS.ProcessEnv): ServerAccess {
  const token = environment.RECOURSE_TOKEN;
  if (!token) throw new ServerTrouble('Set RECOURSE_TOKEN to an API token; create one while signed in to Recourse.');
  return { url: (environment.RECOURSE_URL ?? 'http://localhost:4000').replace(/\/+$/, ''), token };
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks a running server one GraphQL question. */
export async function askServer<T>({ url, token }: ServerAccess, query: string, variables: object): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  }).catch((error: unknown) => {
    throw new ServerTrouble(`No Recourse answers at ${url}. Start it, or set RECOURSE_URL.`, { cause: error });
  });
  const { data, errors = [] } = (await response.json().catch(() => ({}))) as Answer<T>;
  if (errors.length > 0) throw new ServerTrouble(errors.map(({ message }) => message).join(' '));
  if (!data) throw new ServerTrouble(`${url} answered with status ${response.status} and not as Recourse does.`);
  return data;
}
