import { refusalOf, type ApiRefusal } from '@recourse/platform-web';
import { useEffect, useState } from 'react';
import { useClient, type Client, type TypedDocumentNode } from 'urql';
import type { ReviewedDocument } from '../document-query.js';

interface PartsPage<Part> {
  readonly parts: readonly Part[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** One kind of what a reading keeps: one object for the life of the program. */
export interface PartsSource<Data, Part> {
  readonly query: TypedDocumentNode<Data, { id: string; after?: string | null }>;
  /** Null where the reading did not keep them. */
  readonly page: (data: Data) => PartsPage<Part> | null;
}

/** All parts of a document of one kind. */
export interface Parts<Part> {
  /** Undefined until they are known; null where the reading did not keep them. */
  readonly parts: readonly Part[] | null | undefined;
  /** Why the server did not list them. */
  readonly refusal: ApiRefusal | undefined;
}

const UNKNOWN = { parts: undefined, refusal: undefined };

/** Definitions, tables and the like, all of them; anew whenever a reading of the document begins or ends. */
export function useParts<Data, Part>(
  { id, readingState, runs }: ReviewedDocument,
  source: PartsSource<Data, Part>,
): Parts<Part> {
  const client = useClient();
  const [parts, setParts] = useState<Parts<Part>>(UNKNOWN);
  const run = runs[0]?.id;
  useEffect(() => {
    let isWanted = true;
    void everyPart(client, source, id).then((all) => isWanted && setParts(all));
    return () => {
      isWanted = false;
    };
  }, [client, source, id, readingState, run]);
  return parts;
}

async function everyPart<Data, Part>(
  client: Client,
  { query, page }: PartsSource<Data, Part>,
  id: string,
): Promise<Parts<Part>> {
  const parts: Part[] = [];
  for (let after: string | null = null; ;) {
    const { data, error }: { data?: Data; error?: Parameters<typeof refusalOf>[0] } = await client
      .query(query, { id, after }, { requestPolicy: 'network-only' })
      .toPromise();
    if (data === undefined) return { parts: undefined, refusal: refusalOf(error) };
    const next: PartsPage<Part> | null = page(data);
    if (next === null) return { parts: null, refusal: undefined };
    parts.push(...next.parts);
    if (!next.pageInfo.hasNextPage) return { parts, refusal: undefined };
    after = next.pageInfo.endCursor;
  }
}
