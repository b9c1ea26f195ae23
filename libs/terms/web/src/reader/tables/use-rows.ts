import { refusalOf, sayProblem } from '@recourse/platform-web';
import { useState } from 'react';
import { useClient } from 'urql';
import { RowsQuery, type PlacedTable, type StatedRow } from './tables-queries.js';

interface Wanted {
  readonly documentId: string;
  readonly table: PlacedTable;
  /** The cursor of the table before it; null for the first. */
  readonly after: string | null;
}

interface Rows {
  readonly rows: readonly StatedRow[];
  /** Loads those that are not shown yet; undefined where the server did not answer, which has been said then. */
  readonly loadAll: () => Promise<readonly StatedRow[] | undefined>;
  readonly isLoading: boolean;
}

/** The rows of a table: the first ones at once, and all when they are asked for. */
export function useRows({ documentId, table, after }: Wanted): Rows {
  const client = useClient();
  const [more, setMore] = useState<readonly StatedRow[]>([]);
  const [isLoading, setIsLoading] = useState(false);
  const rows = [...table.rows, ...more];
  const loadAll = async () => {
    setIsLoading(true);
    const all = [...rows];
    while (all.length < table.rowCount) {
      const { data, error } = await client.query(RowsQuery, { id: documentId, after, skip: all.length }).toPromise();
      const next = data?.document?.tables?.nodes[0]?.rows ?? [];
      if (next.length === 0) {
        sayProblem(refusalOf(error)?.message ?? 'The other rows could not be loaded.');
        break;
      }
      all.push(...next);
    }
    setIsLoading(false);
    setMore(all.slice(table.rows.length));
    return all.length < table.rowCount ? undefined : all;
  };
  return { rows, loadAll, isLoading };
}
