import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatInstant } from '../format/days.js';
import { formatRecordedValue, recordedNameInWords } from '../format/recorded-value.js';
import { contractAddress } from '../routing/addresses.js';
import { PageLink } from '../routing/page-link.js';
import classes from './history-table.module.css';

/** A change that somebody made. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly personName: string;
  readonly act: string;
  readonly recordType: string;
  /** The contract it is about, to be linked; left out where that is plain. */
  readonly contractId?: string | null;
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly why: string | null;
}

/** Who changed what, when, from what to what, and why. */
export function HistoryTable({ entries }: { readonly entries: readonly HistoryEntry[] }): ReactNode {
  return (
    <Table fz="sm" className={classes.history}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>When</Table.Th>
          <Table.Th>Who</Table.Th>
          <Table.Th>What</Table.Th>
          <Table.Th>From</Table.Th>
          <Table.Th>To</Table.Th>
          <Table.Th>Why</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.id}>
            <Table.Td className={classes.short}>{formatInstant(entry.at)}</Table.Td>
            <Table.Td className={classes.short}>{entry.personName}</Table.Td>
            <Table.Td>
              <WhatChanged entry={entry} />
            </Table.Td>
            <Table.Td data-name="From">{formatRecordedValue(entry.before)}</Table.Td>
            <Table.Td data-name="To">{formatRecordedValue(entry.after)}</Table.Td>
            <Table.Td>{entry.why}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function WhatChanged({ entry }: { readonly entry: HistoryEntry }): ReactNode {
  const { act, recordType, field, contractId } = entry;
  const name = recordedNameInWords(recordType);
  return (
    <>
      {contractId ? (
        <PageLink to={contractAddress(contractId)} look="inline">
          {name}
        </PageLink>
      ) : (
        name
      )}
      {field !== null && `, ${recordedNameInWords(field)}`} {act}
    </>
  );
}
