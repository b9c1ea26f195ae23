import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient, useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';

/** A page of a connection of the API, as far as its rows are asked. */
interface Page<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

/** A list of the API: one object for the life of the program. */
export interface PagedList<Data, Variables, Row> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly list: (data: Data) => Page<Row>;
  /** Rows are asked again after a mutation that returned one of these types, also where there was no row. */
  readonly typenames: readonly string[];
  /** Pages that are loaded at first, and by each `more`; one unless said. */
  readonly atOnce?: number;
}

/** The rows of a list so far. */
export interface Pages<Row> {
  /** Undefined until the first page has come. */
  readonly rows: readonly Row[] | undefined;
  /** How many there are, loaded or not. */
  readonly totalCount: number;
  readonly error: CombinedError | undefined;
  /** A page is being loaded or asked again; rows stand meanwhile. */
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
  /** Asks again, after it failed. */
  readonly again: () => void;
}

interface Later<Row> {
  /** The first page that these follow. */
  readonly first: Page<Row>;
  readonly count: number;
  readonly rows: readonly Row[];
  readonly last: Page<Row>['pageInfo'];
  /** Rows behind those, of before the list was asked again: they stand until their pages have come anew. */
  readonly before: readonly Row[];
  readonly error: CombinedError | undefined;
}

/** The list begun anew, with the rows that were behind its first page while more pages are to come. */
const following = <Row>(first: Page<Row>, known: Later<Row> | undefined): Later<Row> => ({
  first,
  count: 1,
  rows: [],
  last: first.pageInfo,
  before: known && first.pageInfo.hasNextPage ? [...known.rows, ...known.before] : [],
  error: undefined,
});

type Placed = AnyVariables & { after?: string | null };

/**
 * A list page by page, each by its place behind the one before. When something in it was changed, all pages that were
 * loaded come anew, so that none lacks or repeats a row.
 *
 * @param variables without the place, which is stated for each page.
 */
export function usePages<Data, Variables extends Placed, Row extends { id: string }>(
  source: PagedList<Data, Variables, Row>,
  variables: Variables,
): Pages<Row> {
  const question = JSON.stringify(variables);
  const { first, error, isThere, askAgain } = useFirstPage(source, variables);
  const { pages, more } = useWanted(question, source.atOnce ?? 1);
  const [loaded, setLoaded] = useState<{ readonly question: string; readonly later: Later<Row> }>();
  const known = loaded?.question === question ? loaded.later : undefined;
  const later = useMemo(() => (known?.first === first ? known : first && following(first, known)), [first, known]);
  const isDue = isThere && later !== undefined && later.count < pages && later.last.hasNextPage && !later.error;
  const take = useCallback(
    (next: Later<Row>) =>
      setLoaded({ question, later: next.count < pages && next.last.hasNextPage ? next : { ...next, before: [] } }),
    [question, pages],
  );
  useNextPage(source, question, isDue ? { later, take } : undefined);
  return {
    rows: useMemo(() => later && rowsOf(later), [later]),
    totalCount: first?.totalCount ?? 0,
    error: error ?? later?.error,
    isLoading: !isThere || isDue,
    hasMore: later?.last.hasNextPage === true,
    more,
    again: () => (later?.error ? take({ ...later, error: undefined }) : askAgain()),
  };
}

function useFirstPage<Data, Variables extends Placed, Row>(
  { query, list, typenames }: PagedList<Data, Variables, Row>,
  variables: Variables,
) {
  const context = useMemo(() => ({ additionalTypenames: [...typenames] }), [typenames]);
  const [{ data, error, fetching, stale }, again] = useQuery({ query, variables, context });
  const first = useMemo(() => data && list(data), [data, list]);
  return { first, error, isThere: !fetching && !stale, askAgain: () => again({ requestPolicy: 'network-only' }) };
}

/** How many pages are wanted; another question begins anew. */
function useWanted(question: string, atOnce: number) {
  const [wanted, setWanted] = useState({ question, pages: atOnce });
  const pages = wanted.question === question ? wanted.pages : atOnce;
  const more = useCallback(() => setWanted({ question, pages: pages + atOnce }), [question, pages, atOnce]);
  return { pages, more };
}

interface Due<Row> {
  readonly later: Later<Row>;
  readonly take: (next: Later<Row>) => void;
}

/** Loads the page that is due. */
function useNextPage<Data, Variables extends Placed, Row>(
  { query, list }: PagedList<Data, Variables, Row>,
  question: string,
  { later, take }: Partial<Due<Row>> = {},
): void {
  const client = useClient();
  useEffect(() => {
    if (!later || !take) return undefined;
    let isWanted = true;
    const place = { ...(JSON.parse(question) as Variables), after: later.last.endCursor };
    const request = client.query(query, place, { requestPolicy: 'network-only' }).toPromise();
    void request.then(({ data, error }) => {
      if (isWanted) take(data ? withPage(later, list(data)) : { ...later, error });
    });
    return () => {
      isWanted = false;
    };
  }, [client, query, list, question, later, take]);
}

const withPage = <Row>(later: Later<Row>, { nodes, pageInfo }: Page<Row>): Later<Row> => ({
  ...later,
  count: later.count + 1,
  rows: [...later.rows, ...nodes],
  last: pageInfo,
});

function rowsOf<Row extends { id: string }>({ first, rows, before }: Later<Row>): readonly Row[] {
  const byId = new Map<string, Row>();
  // A row that moved between two answers counts where it was seen first.
  for (const row of [...first.nodes, ...rows, ...before]) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()];
}
