import { useDebouncedValue } from '@mantine/hooks';
import { graphql, refusalOf, type ResultOf } from '@recourse/platform-web';
import { useQuery } from 'urql';

const SuppliersNamed = graphql(`
  query SuppliersNamed($filter: SupplierFilter, $first: Int!) {
    suppliers(filter: $filter, first: $first) {
      nodes {
        id
        name
      }
    }
  }
`);

/** A supplier, as far as one chooses it. */
export type NamedSupplier = ResultOf<typeof SuppliersNamed>['suppliers']['nodes'][number];

/** How many are listed; to see others one types more of the name. */
const LISTED = 50;

interface SuppliersFound {
  readonly suppliers: readonly NamedSupplier[];
  /** Whether they are the answer to what is typed now, and not to what stood there before. */
  readonly isSettled: boolean;
  /** Why nothing can be listed. */
  readonly problem: string | undefined;
}

/** Suppliers whose name has what was typed; the first of all where nothing was. */
export function useSuppliersNamed(typed: string): SuppliersFound {
  const [asked] = useDebouncedValue(typed, 200);
  const variables = { filter: { search: asked || null }, first: LISTED };
  const [{ data, fetching, stale, error }] = useQuery({ query: SuppliersNamed, variables });
  return {
    suppliers: data?.suppliers.nodes ?? [],
    isSettled: asked === typed && !fetching && !stale && data !== undefined,
    problem: refusalOf(error)?.message,
  };
}
