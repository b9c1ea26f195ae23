import { Table, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './settings.module.css';

interface SettingsTableProps {
  readonly columns: readonly string[];
  /** Rows, each with what can be done in a cell after its columns. */
  readonly children: ReactNode;
}

/** What is set up, a row each; where that is narrow, its facts below each other. */
export function SettingsTable({ columns, children }: SettingsTableProps): ReactNode {
  return (
    <Table className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          {columns.map((name) => (
            <Table.Th key={name}>{name}</Table.Th>
          ))}
          <Table.Th>
            <VisuallyHidden>Acts</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}
