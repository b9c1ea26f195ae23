import { refusalOf, type ApiRefusal, type ResultOf } from '@recourse/platform-web';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, type Client } from 'urql';
import { ContractsQuery, type ContractRow, type ContractsVariables } from './contracts-query.js';

const PAGE = 100;

interface Pages {
  readonly rows: readonly ContractRow[];
  readonly totalCount: number | undefined;
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}

/** The rows of a table so far. */
export interface ContractPages extends Pages {
  readonly refusal: ApiRefusal | undefined;
  /** Rows of an earlier question still stand while the answer to this one comes. */
  readonly isLoading: boolean;
  /** Asks for the next page; does nothing while one is coming, or where there is none. */
  readonly more: () => void;
  /** Begins anew, after something was changed. */
  readonly again: () => void;
}

const NOTHING: Pages = { rows: [], totalCount: undefined, endCursor: null, hasMore: false };

interface OnePage {
  /** Undefined where it was refused. */
  readonly page: ResultOf<typeof ContractsQuery>['contracts'] | undefined;
  readonly refusal: ApiRefusal | undefined;
}

/** Reads one page of contracts, the one behind a place. */
export async function contractPage(
  client: Client,
  variables: ContractsVariables,
  after: string | null,
): Promise<OnePage> {
  const asked = { ...variables, after, first: PAGE };
  const { data, error } = await client.query(ContractsQuery, asked, { requestPolicy: 'network-only' }).toPromise();
  return { page: data?.contracts, refusal: refusalOf(error) };
}

/** Contracts page by page, by place: the server never counts through what was shown before. */
export function useContractPages(variables: ContractsVariables): ContractPages {
  const client = useClient();
  const question = JSON.stringify(variables);
  const [pages, setPages] = useState(NOTHING);
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const [isLoading, setIsLoading] = useState(true);
  const [round, setRound] = useState(0);
  // Answers to an earlier question come late and must not mix with those to the present one.
  const latest = useRef({});

  const load = useCallback(
    async (before: Pages | undefined) => {
      const token = (latest.current = {});
      setIsLoading(true);
      const asked = JSON.parse(question) as ContractsVariables;
      const { page, refusal: why } = await contractPage(client, asked, before?.endCursor ?? null);
      if (latest.current !== token) return;
      setIsLoading(false);
      setRefusal(why);
      if (page === undefined) return;
      setPages({
        rows: [...(before?.rows ?? []), ...page.nodes],
        totalCount: page.totalCount,
        endCursor: page.pageInfo.endCursor,
        hasMore: page.pageInfo.hasNextPage,
      });
    },
    [client, question],
  );

  useEffect(() => {
    // The rows come from outside, as an answer to a question that has just changed.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void load(undefined);
  }, [load, round]);

  const more = useCallback(() => {
    if (pages.hasMore && !isLoading) void load(pages);
  }, [load, pages, isLoading]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return { ...pages, refusal, isLoading, more, again };
}
