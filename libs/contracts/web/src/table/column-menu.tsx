import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { ColumnsIcon } from '@radix-ui/react-icons';
import type { ReactNode } from 'react';
import { COLUMN_IDS, USUAL_COLUMNS, type ColumnId } from './choices.js';
import { COLUMNS } from './columns.js';

interface ColumnMenuProps {
  readonly columns: readonly ColumnId[];
  /** Undefined for the usual ones. */
  readonly onChoose: (columns: readonly ColumnId[] | undefined) => void;
}

/** Which columns are shown. */
export function ColumnMenu({ columns, onChoose }: ColumnMenuProps): ReactNode {
  const toggle = (id: ColumnId) => {
    const next = COLUMN_IDS.filter((one) => (one === id ? !columns.includes(one) : columns.includes(one)));
    onChoose(next.join() === USUAL_COLUMNS.join() ? undefined : next);
  };
  return (
    <Popover position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button size="compact-sm" variant="default" leftSection={<ColumnsIcon />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <Stack gap={6}>
          {COLUMN_IDS.map((id) => (
            <Checkbox
              key={id}
              size="xs"
              label={COLUMNS[id].name}
              checked={columns.includes(id)}
              // A row without its name is nobody's.
              disabled={id === 'title'}
              onChange={() => toggle(id)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
