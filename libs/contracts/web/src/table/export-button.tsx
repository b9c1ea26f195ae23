import { Button } from '@mantine/core';
import { DownloadIcon } from '@radix-ui/react-icons';
import { formatNumber, saveCsv, sayProblem, todayHere } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useClient, type Client } from 'urql';
import type { ColumnId } from './choices.js';
import { COLUMNS } from './columns.js';
import type { ContractsVariables } from './contracts-query.js';
import { contractPage } from './use-contract-pages.js';

interface ExportButtonProps {
  readonly variables: ContractsVariables;
  readonly columns: readonly ColumnId[];
}

/** Writes exactly what is filtered, sorted and shown into a file for spreadsheets. */
export function ExportButton({ variables, columns }: ExportButtonProps): ReactNode {
  const client = useClient();
  const [written, setWritten] = useState<number>();
  const write = async () => {
    setWritten(0);
    try {
      const rows = await allRows(client, { variables, columns }, setWritten);
      saveCsv(`contracts-${todayHere()}`, [columns.map((id) => COLUMNS[id].name), ...rows]);
    } catch (error) {
      sayProblem((error as Error).message);
    } finally {
      setWritten(undefined);
    }
  };
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<DownloadIcon />}
      disabled={written !== undefined}
      onClick={() => void write()}
    >
      {written === undefined ? 'Export CSV' : `${formatNumber(written)} rows`}
    </Button>
  );
}

async function allRows(
  client: Client,
  { variables, columns }: ExportButtonProps,
  onProgress: (rows: number) => void,
): Promise<readonly string[][]> {
  const rows: string[][] = [];
  for (let after: string | null = null; ;) {
    const { page, refusal } = await contractPage(client, variables, after);
    if (page === undefined) throw new Error(refusal?.message ?? 'The rows could not be read.');
    for (const row of page.nodes) rows.push(columns.map((id) => COLUMNS[id].text(row)));
    onProgress(rows.length);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}
