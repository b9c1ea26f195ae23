import { Fieldset, SimpleGrid } from '@mantine/core';
import { termPartInWords } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { emptied, isNamed, isRows } from './free-table.js';
import { Line, YesOrNoField, type LeafProps } from './leaf-fields.js';
import { Rows } from './rows.js';

/** A table as some document has it: its rows and columns stay, more rows may be added, and what they say is edited. */
export function TableField({ label, draft, onChange, isFirst = false }: LeafProps): ReactNode {
  if (isRows(draft)) {
    return (
      <Rows label={label} rows={draft} blank={emptied(draft[0] ?? null)} onChange={onChange}>
        {(row, index, change) => (
          <TableField label={`${label} ${index + 1}`} draft={row} onChange={change} isFirst={isFirst && index === 0} />
        )}
      </Rows>
    );
  }
  if (isNamed(draft)) {
    return (
      <Fieldset legend={label} p="xs">
        <SimpleGrid cols={2} spacing={6} verticalSpacing={6}>
          {Object.entries(draft).map(([name, part], index) => (
            <TableField
              key={name}
              label={termPartInWords(name)}
              draft={part}
              onChange={(next) => onChange({ ...draft, [name]: next })}
              isFirst={isFirst && index === 0}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
    );
  }
  const props = { label, draft, onChange, isFirst };
  return typeof draft === 'boolean' ? <YesOrNoField {...props} /> : <Line {...props} />;
}
