import { counted } from '@recourse/platform-web';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ReviewedDocument } from '../document-query.js';
import { LookUpPanel } from '../look-up/look-up-panel.js';
import panel from '../look-up/look-up.module.css';
import { lookedThrough, whyNotListed } from '../look-up/looked-through.js';
import { useParts } from '../look-up/use-parts.js';
import { useWording } from '../wording/wording.js';
import { placeOfTable } from './place-of-table.js';
import { StatedTable } from './stated-table.js';
import { TABLES, type PlacedTable } from './tables-queries.js';

interface TablesPanelProps {
  readonly document: ReviewedDocument;
  /** Which table the address names, counted from 1. */
  readonly shown: number | undefined;
  readonly onShow: (number: number) => void;
  readonly onClose: () => void;
}

/** The tables of a document, each leading to its place: prices, bands of credits, sub-processors. */
export function TablesPanel({ document, shown, onShow, onClose }: TablesPanelProps): ReactNode {
  const kept = useParts(document, TABLES);
  const tables = kept.parts ?? [];
  const list = useRef<HTMLUListElement>(null);
  usePointedAt(kept.parts, shown, list);
  return (
    <LookUpPanel
      title="Tables"
      said={whyNotListed('tables', document, kept) ?? saidOf(document, tables.length)}
      onClose={onClose}
    >
      {tables.length > 0 && (
        <ul ref={list} className={panel.list} aria-label="Tables of the document">
          {tables.map((table, index) => (
            <StatedTable
              key={table.cursor}
              document={document}
              table={table}
              number={index + 1}
              after={tables[index - 1]?.cursor ?? null}
              isShown={index + 1 === shown}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
    </LookUpPanel>
  );
}

const saidOf = (document: ReviewedDocument, count: number): string =>
  `${count === 0 ? 'No table was found' : counted(count, 'table')}. ${lookedThrough(document)}`;

/** Marks the table that a link named, as for whoever sent it. */
function usePointedAt(
  tables: readonly PlacedTable[] | null | undefined,
  shown: number | undefined,
  list: { readonly current: HTMLUListElement | null },
): void {
  const { point } = useWording();
  const [linked] = useState(shown);
  useEffect(() => {
    const table = linked === undefined ? undefined : tables?.[linked - 1];
    if (table === undefined) return;
    point(placeOfTable(table, table.rows));
    list.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'nearest' });
  }, [tables, linked, point, list]);
}
