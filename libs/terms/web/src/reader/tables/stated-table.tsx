import { Button, Group, UnstyledButton } from '@mantine/core';
import { formatNumber, saveCsv } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { ReviewedDocument } from '../document-query.js';
import panel from '../look-up/look-up.module.css';
import { useWording } from '../wording/wording.js';
import { placeOfTable } from './place-of-table.js';
import classes from './tables.module.css';
import type { PlacedTable, StatedRow } from './tables-queries.js';
import { useRows } from './use-rows.js';

interface StatedTableProps {
  readonly document: ReviewedDocument;
  readonly table: PlacedTable;
  /** Counted from 1, in the order of the document. */
  readonly number: number;
  /** The cursor of the table before it. */
  readonly after: string | null;
  readonly isShown: boolean;
  readonly onShow: (number: number) => void;
}

/** A table as the document states it; its caption leads to it there. */
export function StatedTable({ document, table, number, after, isShown, onShow }: StatedTableProps): ReactNode {
  const { show } = useWording();
  const { rows, loadAll, isLoading } = useRows({ documentId: document.id, table, after });
  const see = () => {
    onShow(number);
    show(placeOfTable(table, rows));
  };
  const save = async () => {
    const all = await loadAll();
    if (all) saveCsv(`${document.name.replace(/\.pdf$/i, '')}-table-${number}`, cellsOf(table, all));
  };
  return (
    <li data-shown={isShown || undefined}>
      <div className={classes.sideways}>
        <table className={classes.table}>
          <caption>
            <UnstyledButton
              className={panel.entry}
              aria-current={isShown ? 'true' : undefined}
              title="Show it in the document"
              onClick={see}
            >
              <span className={classes.name}>Table {number}</span>{' '}
              <span className={panel.where}>
                Page {table.page}
                {table.section !== null && ` · ${table.section}`}
              </span>
            </UnstyledButton>
          </caption>
          <Head table={table} />
          <tbody>
            {rows.map((row, index) => (
              <Row key={index} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Group gap="xs" px="sm" py={6}>
        {rows.length < table.rowCount && (
          <Button size="compact-xs" variant="light" loading={isLoading} onClick={() => void loadAll()}>
            Show all {formatNumber(table.rowCount)} rows
          </Button>
        )}
        <Button size="compact-xs" variant="default" disabled={isLoading} onClick={() => void save()}>
          Save table {number} as CSV
        </Button>
      </Group>
    </li>
  );
}

const isNamed = ({ headers }: PlacedTable) => headers.some(({ text }) => text !== '');

/** Rows for spreadsheets, under the names of their columns where the document gives any. */
const cellsOf = (table: PlacedTable, rows: readonly StatedRow[]): readonly (readonly string[])[] => [
  ...(isNamed(table) ? [table.headers.map(({ text }) => text)] : []),
  ...rows.map(({ cells }) => cells.map(({ text }) => text)),
];

function Head({ table }: { readonly table: PlacedTable }): ReactNode {
  if (!isNamed(table)) return null;
  return (
    <thead>
      <tr>
        {table.headers.map(({ text }, index) =>
          text === '' ? (
            <td key={index} />
          ) : (
            <th key={index} scope="col">
              {text}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

/** Its first cell names the row, such as a model or a band. */
function Row({ row: { cells } }: { readonly row: StatedRow }): ReactNode {
  return (
    <tr>
      {cells.map(({ text }, index) =>
        index === 0 && text !== '' ? (
          <th key={index} scope="row">
            {text}
          </th>
        ) : (
          <td key={index}>{text}</td>
        ),
      )}
    </tr>
  );
}
