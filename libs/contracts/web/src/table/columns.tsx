import {
  ContractStateMark,
  contractAddress,
  formatDay,
  formatDaysWithin,
  formatDistance,
  formatInstant,
  formatMoney,
  inWords,
  Mark,
  PageLink,
  supplierAddress,
  UNKNOWN,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { ColumnId, ORDERS } from './choices.js';
import type { ContractRow } from './contracts-query.js';
import classes from './contracts-table.module.css';
import { insteadOfDay, nextDecision } from './next-decision.js';

export interface Column {
  readonly name: string;
  /** In pixels. */
  readonly width: number;
  readonly sortBy?: (typeof ORDERS)[number];
  readonly align?: 'right';
  readonly cell: (row: ContractRow) => ReactNode;
  /** As plain text, for exports. */
  readonly text: (row: ContractRow) => string;
}

export const COLUMNS: Readonly<Record<ColumnId, Column>> = {
  reference: { name: 'Reference', width: 128, sortBy: 'REFERENCE', cell: referenceCell, text: (row) => row.reference },
  title: {
    name: 'Title',
    width: 226,
    sortBy: 'TITLE',
    cell: ({ id, title }) => (
      <PageLink to={contractAddress(id)} title={title}>
        {title}
      </PageLink>
    ),
    text: (row) => row.title,
  },
  supplier: {
    name: 'Supplier',
    width: 138,
    cell: ({ supplier }) => (
      <PageLink to={supplierAddress(supplier.id)} look="plain" title={supplier.name}>
        {supplier.name}
      </PageLink>
    ),
    text: (row) => row.supplier.name,
  },
  kind: { name: 'Kind', width: 180, cell: (row) => inWords(row.kind), text: (row) => inWords(row.kind) },
  status: {
    name: 'Status',
    width: 82,
    cell: ({ status }) => <ContractStateMark status={status} />,
    text: (row) => inWords(row.status),
  },
  ends: {
    name: 'Term ends',
    width: 104,
    sortBy: 'ENDS_ON',
    cell: (row) => (row.endsOn ? formatDay(row.endsOn) : UNKNOWN),
    text: (row) => row.endsOn ?? '',
  },
  act: { name: 'Act by', width: 180, cell: actCell, text: actText },
  value: {
    name: 'Annual value',
    width: 124,
    sortBy: 'ANNUAL_VALUE',
    align: 'right',
    cell: ({ annualValue }) => (annualValue ? formatMoney(annualValue) : UNKNOWN),
    text: ({ annualValue }) => (annualValue ? `${annualValue.amount} ${annualValue.currency}` : ''),
  },
  score: {
    name: 'Score',
    width: 56,
    align: 'right',
    cell: ({ score }) => (score?.total == null ? UNKNOWN : Math.round(score.total)),
    text: ({ score }) => (score?.total == null ? '' : String(score.total)),
  },
  flags: {
    name: 'Flags',
    width: 70,
    align: 'right',
    cell: ({ flags }) => flags?.length ?? UNKNOWN,
    text: ({ flags }) => String(flags?.length ?? ''),
  },
  owner: {
    name: 'Owner',
    width: 108,
    cell: ({ owner }) => owner?.name ?? UNKNOWN,
    text: ({ owner }) => owner?.name ?? '',
  },
  unit: {
    name: 'Business unit',
    width: 130,
    cell: (row) => row.businessUnit ?? UNKNOWN,
    text: (row) => row.businessUnit ?? '',
  },
  tags: {
    name: 'Tags',
    width: 170,
    cell: ({ tags }) => (
      <span className={classes.tags}>
        {tags.map((tag) => (
          <Mark key={tag}>{tag}</Mark>
        ))}
      </span>
    ),
    text: ({ tags }) => tags.join(', '),
  },
  updated: {
    name: 'Changed',
    width: 150,
    sortBy: 'UPDATED_AT',
    cell: (row) => formatInstant(row.updatedAt),
    text: (row) => row.updatedAt,
  },
};

function referenceCell({ id, reference }: ContractRow): ReactNode {
  return (
    <PageLink to={contractAddress(id)} look="plain">
      {reference}
    </PageLink>
  );
}

const TONES: Readonly<Record<string, string>> = { OVERDUE: 'bad', DUE: 'warn' };

function actText(row: ContractRow): string {
  const event = nextDecision(row.calendarEvents ?? []);
  return event ? (event.lastDayToAct ?? event.date) : (insteadOfDay(row)?.says ?? '');
}

/** The next day on which something about it can still be decided, with how that day was found. */
function actCell(row: ContractRow): ReactNode {
  const event = nextDecision(row.calendarEvents ?? []);
  if (event === undefined) return <NoDay row={row} />;
  const day = event.lastDayToAct ?? event.date;
  return (
    // The browser's own hint: one of ours in every row would cost more than all of its cells.
    <span title={formatDaysWithin(`${event.title}: ${event.explanation}`)}>
      <PageLink to={contractAddress(row.id, { event: event.id })} look="plain">
        {formatDay(day)}
      </PageLink>{' '}
      <span className={classes.quiet} data-tone={TONES[event.status]}>
        {formatDistance(day)}
      </span>
    </span>
  );
}

function NoDay({ row }: { readonly row: ContractRow }): ReactNode {
  const instead = insteadOfDay(row);
  return instead ? <span title={formatDaysWithin(instead.because)}>{instead.says}</span> : UNKNOWN;
}
