import { Checkbox } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { CaretDownIcon, CaretUpIcon } from '@radix-ui/react-icons';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { ColumnId, ORDERS } from './choices.js';
import { COLUMNS } from './columns.js';
import type { ContractRow } from './contracts-query.js';
import classes from './contracts-table.module.css';
import type { ContractPages } from './use-contract-pages.js';

const ROW_HEIGHT = 34;
/** About as high are the facts of a contract below each other, before it is measured. */
const STACKED_HEIGHT = 120;
const TICK_WIDTH = 36;
/** Rows from the end at which the next page is asked for. */
const AHEAD = 30;

type Order = (typeof ORDERS)[number];

export interface Sorting {
  readonly by: Order;
  readonly dir: 'asc' | 'desc';
}

interface ContractsTableProps {
  readonly pages: ContractPages;
  readonly columns: readonly ColumnId[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** Undefined where nothing can be done with a selection. */
  readonly selection: Selection | undefined;
}

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (ids: readonly string[]) => void;
}

/** Rows of any number; where that is narrow, each with its facts below each other. */
export function ContractsTable(props: ContractsTableProps): ReactNode {
  const isStacked = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return <VirtualTable key={String(isStacked)} {...props} isStacked={isStacked} />;
}

/** Only those rows that are in sight are in the page. */
function VirtualTable(props: ContractsTableProps & { readonly isStacked: boolean }): ReactNode {
  const { pages, columns, selection, isStacked } = props;
  const { rows, more } = pages;
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- The virtualizer keeps state of its own and is not memoized.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isStacked ? STACKED_HEIGHT : ROW_HEIGHT),
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - AHEAD) more();
  }, [last, rows.length, more]);
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label="Contracts">
      <table
        className={classes.table}
        style={isStacked ? undefined : { minWidth: widthOf(columns) }}
        aria-rowcount={(pages.totalCount ?? 0) + 1}
        aria-busy={pages.isLoading}
      >
        <colgroup>
          {selection && <col width={TICK_WIDTH} />}
          {columns.map((id) => (
            <col key={id} width={COLUMNS[id].width} />
          ))}
        </colgroup>
        <Head {...props} />
        <tbody>
          {above > 0 && <Gap height={above} />}
          {shown.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const isChosen = selection?.ids.has(row.id) ?? false;
            const toggle = selection?.toggle;
            const measure = isStacked ? virtual.measureElement : undefined;
            return <Row key={row.id} {...{ row, index, columns, isChosen, toggle, measure }} />;
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
    </div>
  );
}

const widthOf = (columns: readonly ColumnId[]): number =>
  columns.reduce((sum, id) => sum + COLUMNS[id].width, TICK_WIDTH);

function Gap({ height }: { readonly height: number }): ReactNode {
  return <tr aria-hidden="true" style={{ height }} />;
}

function Head({ pages, columns, sorting, onSort, selection }: ContractsTableProps): ReactNode {
  const ids = pages.rows.map(({ id }) => id);
  const chosen = ids.filter((id) => selection?.ids.has(id)).length;
  const isAll = chosen > 0 && chosen === ids.length;
  return (
    <thead>
      <tr>
        {selection && (
          <th scope="col">
            <Checkbox
              size="xs"
              aria-label="Select all that are loaded"
              disabled={ids.length === 0}
              checked={isAll}
              indeterminate={chosen > 0 && !isAll}
              onChange={() => selection.toggle(isAll ? ids : ids.filter((id) => !selection.ids.has(id)))}
            />
          </th>
        )}
        {columns.map((id) => (
          <HeadCell key={id} id={id} sorting={sorting} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadCellProps {
  readonly id: ColumnId;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function HeadCell({ id, sorting, onSort }: HeadCellProps): ReactNode {
  const { name, sortBy, align } = COLUMNS[id];
  if (sortBy === undefined) {
    return (
      <th scope="col" data-align={align}>
        {name}
      </th>
    );
  }
  const isSorted = sorting.by === sortBy;
  const next = isSorted && sorting.dir === 'asc' ? 'desc' : 'asc';
  const order = sorting.dir === 'asc' ? 'ascending' : 'descending';
  return (
    <th scope="col" data-align={align} aria-sort={isSorted ? order : 'none'}>
      <button type="button" className={classes.sort} onClick={() => onSort({ by: sortBy, dir: next })}>
        {name}
        {isSorted && (sorting.dir === 'asc' ? <CaretUpIcon /> : <CaretDownIcon />)}
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: ContractRow;
  readonly index: number;
  readonly columns: readonly ColumnId[];
  readonly isChosen: boolean;
  readonly toggle: Selection['toggle'] | undefined;
  /** Told the row where its height is not known beforehand. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/** Drawn anew only where something of it changed: while somebody types, the rows that stand cost nothing. */
const Row = memo(function Row({ row, index, columns, isChosen, toggle, measure }: RowProps): ReactNode {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} data-chosen={isChosen || undefined}>
      {toggle && (
        <td>
          <input
            type="checkbox"
            className={classes.tick}
            aria-label={`Select ${row.reference}`}
            checked={isChosen}
            onChange={() => toggle([row.id])}
          />
        </td>
      )}
      {columns.map((id) => (
        <td key={id} data-column={id} data-name={COLUMNS[id].name} data-align={COLUMNS[id].align}>
          {COLUMNS[id].cell(row)}
        </td>
      ))}
    </tr>
  );
});
