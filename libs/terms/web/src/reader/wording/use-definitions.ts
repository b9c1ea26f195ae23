import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { ReviewedDocument } from '../document-query.js';
import { DefinitionsQuery, type Definition } from './wording-queries.js';

/** All definitions of a document once it was read; null where its reading did not keep them. */
export function useDefinitions({ id, readingState, runs }: ReviewedDocument): readonly Definition[] | null | undefined {
  const client = useClient();
  const [definitions, setDefinitions] = useState<readonly Definition[] | null>();
  const run = runs[0]?.id;
  useEffect(() => {
    if (readingState !== 'SUCCEEDED') return;
    let isWanted = true;
    const load = async (after: string | null): Promise<readonly Definition[] | null> => {
      const { data } = await client.query(DefinitionsQuery, { id, after }, { requestPolicy: 'network-only' });
      const page = data?.document?.definitions;
      if (!page || !isWanted) return null;
      const rest = page.pageInfo.hasNextPage ? await load(page.pageInfo.endCursor) : [];
      return [...page.nodes, ...(rest ?? [])];
    };
    void load(null).then((all) => isWanted && setDefinitions(all));
    return () => {
      isWanted = false;
    };
  }, [client, id, readingState, run]);
  return definitions;
}
