import { ContractKind, ContractStatus, RenewalType } from '@recourse/contracts-domain';

const keysOf = <K extends string>(choices: Readonly<Record<K, unknown>>) => Object.keys(choices) as K[];

export const STATUSES = keysOf(ContractStatus);
export const KINDS = keysOf(ContractKind);
export const RENEWALS = keysOf(RenewalType);

/** What the server can sort by. */
export const ORDERS = ['REFERENCE', 'TITLE', 'ENDS_ON', 'UPDATED_AT', 'ANNUAL_VALUE'] as const;

/** Columns that can be shown, in their order. */
export const COLUMN_IDS = [
  'reference',
  'title',
  'supplier',
  'kind',
  'status',
  'ends',
  'act',
  'value',
  'score',
  'flags',
  'owner',
  'unit',
  'tags',
  'updated',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Shown until somebody chooses. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  'reference',
  'title',
  'supplier',
  'status',
  'ends',
  'act',
  'value',
  'score',
  'owner',
];
