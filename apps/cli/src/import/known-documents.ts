import { askServer, type ServerAccess } from '../server/ask-server.js';

/** Hashes of one question; a page holds as many documents. */
const AT_ONCE = 100;

const QUERY = `query ($sha256s: [String!]!) {
  documents(first: ${AT_ONCE}, filter: { sha256s: $sha256s }) { nodes { id sha256 } }
}`;

interface Known {
  readonly documents: { readonly nodes: readonly { readonly id: string; readonly sha256: string }[] };
}

/** Which of the hashes the server has a document for, with its id. */
export async function knownDocuments(
  access: ServerAccess,
  sha256s: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (let from = 0; from < sha256s.length; from += AT_ONCE) {
    const { documents } = await askServer<Known>(access, QUERY, { sha256s: sha256s.slice(from, from + AT_ONCE) });
    for (const { id, sha256 } of documents.nodes) known.set(sha256, id);
  }
  return known;
}
