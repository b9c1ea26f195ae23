import { Button, Stack } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import type { Draft } from './draft.js';

interface RowsProps {
  readonly label: string;
  readonly rows: readonly Draft[];
  /** What a further row begins as. */
  readonly blank: Draft;
  readonly onChange: (rows: readonly Draft[]) => void;
  readonly children: (row: Draft, index: number, change: (next: Draft) => void) => ReactNode;
}

/** Rows one under the other, each of which can be removed; a further one is added at the end and gets the focus. */
export function Rows({ label, rows, blank, onChange, children }: RowsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const focusOn = (find: (all: HTMLElement) => Element | null | undefined) =>
    // Once the row is drawn.
    requestAnimationFrame(() => {
      const found = list.current && find(list.current);
      if (found instanceof HTMLElement) found.focus();
    });
  const add = () => {
    onChange([...rows, blank]);
    focusOn((all) => [...all.querySelectorAll('[data-row]')].at(-1)?.querySelector('input, select, textarea'));
  };
  const remove = (index: number) => {
    onChange(rows.toSpliced(index, 1));
    focusOn((all) => all.querySelector('[data-add]'));
  };
  return (
    <Stack gap={6} ref={list} role="group" aria-label={label}>
      {rows.map((row, index) => (
        <div key={index} data-row>
          {children(row, index, (next) => onChange(rows.with(index, next)))}
          {rows.length > 1 && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => remove(index)}>
              Remove row {index + 1}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button data-add size="compact-xs" variant="default" onClick={add}>
          Add a row
        </Button>
      </div>
    </Stack>
  );
}
