import { Fieldset, SimpleGrid, Stack } from '@mantine/core';
import type { Shape } from '@recourse/contracts-domain';
import { CURRENCIES, termPartInWords } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { formOf, rowShape, type Draft } from './draft.js';
import { isNamed, isRows } from './free-table.js';
import {
  ChoiceField,
  choicesOf,
  LengthField,
  Line,
  Lines,
  UsualWords,
  Words,
  YesOrNoField,
  type LeafProps,
} from './leaf-fields.js';
import { Rows } from './rows.js';
import { TableField } from './table-field.js';

interface TermFieldProps extends LeafProps {
  readonly shape: Shape;
}

const CURRENCY_CHOICES = CURRENCIES.map(({ value, label }) => [value, label] as const);

/** Enters a value of any shape: a day as a day, a length as a number and a unit, several parts one under the other. */
export function TermField({ shape, ...props }: TermFieldProps): ReactNode {
  const { form } = shape;
  switch (form.kind) {
    case 'date':
      return <Line {...props} type="date" />;
    case 'duration':
    case 'time':
      return <LengthField {...props} kind={form.kind} />;
    case 'word':
      return <ChoiceField {...props} choices={choicesOf(form.words)} />;
    case 'currency':
      return <ChoiceField {...props} choices={CURRENCY_CHOICES} />;
    case 'yesOrNo':
      return <YesOrNoField {...props} />;
    case 'parts':
      return <PartsField {...props} shapes={form.parts} />;
    case 'list':
      return <ListField {...props} of={form.of} />;
    case 'either':
      return <TermField {...props} shape={formOf(shape, props.draft)} />;
    case 'table':
      return <TableField {...props} />;
    case 'text':
      return form.usual ? <UsualWords {...props} usual={form.usual} /> : <Words {...props} />;
    case 'percent':
      return <Line {...props} unit="%" />;
    default:
      return <Line {...props} unit="" />;
  }
}

interface PartsFieldProps extends LeafProps {
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** Beyond this many parts two beside each other are read sooner. */
const MANY = 4;

function PartsField({ shapes, label, draft, onChange, isFirst = false }: PartsFieldProps): ReactNode {
  const parts = isNamed(draft) ? draft : {};
  const fields = Object.entries(shapes).map(([name, shape], index) => (
    <TermField
      key={name}
      shape={shape}
      label={termPartInWords(name)}
      draft={parts[name] ?? null}
      onChange={(next) => onChange({ ...parts, [name]: next })}
      isFirst={isFirst && index === 0}
    />
  ));
  return (
    <Fieldset legend={label} p="xs">
      {fields.length < MANY ? (
        <Stack gap={6}>{fields}</Stack>
      ) : (
        <SimpleGrid cols={2} spacing={6} verticalSpacing={6}>
          {fields}
        </SimpleGrid>
      )}
    </Fieldset>
  );
}

function ListField({ of, isFirst = false, ...props }: LeafProps & { readonly of: Shape }): ReactNode {
  const { label, draft, onChange } = props;
  const rows: readonly Draft[] = isRows(draft) ? draft : [null];
  const shape = rowShape(of, rows);
  if (shape.form.kind !== 'parts') return <Lines {...props} isFirst={isFirst} />;
  return (
    <Rows label={label} rows={rows} blank={null} onChange={onChange}>
      {(row, index, change) => (
        <TermField
          shape={shape}
          label={`${label} ${index + 1}`}
          draft={row}
          onChange={change}
          isFirst={isFirst && index === 0}
        />
      )}
    </Rows>
  );
}
