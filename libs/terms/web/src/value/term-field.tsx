import { Button, Fieldset, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { Shape } from '@recourse/contracts-domain';
import { inWords, termPartInWords } from '@recourse/platform-web';
import type { FocusEvent, ReactNode } from 'react';
import { formFor, isSimple, lengthParts, UNITS, type Draft } from './draft.js';

interface TermFieldProps {
  readonly shape: Shape;
  readonly label: string;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Gets the focus first. */
  readonly isFirst?: boolean;
}

// What stands there is replaced by what is typed.
const FIRST = {
  autoFocus: true,
  onFocus: (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget instanceof HTMLInputElement) event.currentTarget.select();
  },
};

const textOf = (draft: Draft) => (typeof draft === 'string' ? draft : '');

/** Enters a value of any shape: a day as a day, a length as a number and a unit, several parts one under the other. */
export function TermField(props: TermFieldProps): ReactNode {
  const { shape, label, draft, onChange, isFirst = false } = props;
  const { form } = shape;
  const focus = isFirst ? FIRST : {};
  switch (form.kind) {
    case 'date':
      return <Line {...props} type="date" />;
    case 'duration':
      return <LengthField {...props} />;
    case 'word':
      return <ChoiceField {...props} choices={form.words.map((word) => [word, inWords(word.replaceAll('-', ' '))])} />;
    case 'yesOrNo':
      return <YesOrNoField {...props} />;
    case 'parts':
      return <PartsField {...props} shapes={form.parts} />;
    case 'list':
      if (form.of.form.kind === 'parts') return <RowsField {...props} of={form.of} />;
      return <Lines {...props} description={isSimple(form.of) ? 'One a line' : 'As JSON'} />;
    case 'either':
      return <TermField {...props} shape={formFor(shape, draft)} />;
    case 'table':
      return <Lines {...props} description="Rows, as JSON" />;
    case 'text':
      return (
        <Textarea
          {...focus}
          label={label}
          value={textOf(draft)}
          autosize
          minRows={1}
          maxRows={8}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'percent':
      return <Line {...props} unit="%" />;
    default:
      return <Line {...props} />;
  }
}

function Line({ label, draft, onChange, type, unit, isFirst }: TermFieldProps & { type?: string; unit?: string }) {
  return (
    <TextInput
      {...(isFirst && FIRST)}
      label={unit === undefined ? label : `${label} (${unit})`}
      type={type}
      inputMode={unit === undefined ? undefined : 'decimal'}
      value={textOf(draft)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function Lines({ label, draft, onChange, description, isFirst }: TermFieldProps & { readonly description: string }) {
  return (
    <Textarea
      {...(isFirst && FIRST)}
      label={label}
      description={description}
      value={textOf(draft)}
      autosize
      minRows={2}
      maxRows={10}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function LengthField({ label, draft, onChange, isFirst }: TermFieldProps): ReactNode {
  const { count, unit } = lengthParts(textOf(draft));
  const write = (nextCount: string, nextUnit: string) => onChange(nextCount === '' ? null : `P${nextCount}${nextUnit}`);
  return (
    <Group gap={6} align="end" wrap="nowrap">
      <TextInput
        {...(isFirst && FIRST)}
        label={label}
        w="6.5rem"
        inputMode="numeric"
        value={count}
        onChange={(event) => write(event.currentTarget.value.replace(/\D/g, '').slice(0, 4), unit)}
      />
      <NativeSelect
        aria-label={`Unit of ${label.toLowerCase()}`}
        flex={1}
        data={UNITS.map(([value, words]) => ({ value, label: words }))}
        value={unit}
        onChange={(event) => write(count, event.currentTarget.value)}
      />
    </Group>
  );
}

const NOT_SAID = 'not said';

function ChoiceField(props: TermFieldProps & { readonly choices: readonly (readonly [string, string])[] }): ReactNode {
  const { label, draft, onChange, choices, isFirst } = props;
  return (
    <NativeSelect
      {...(isFirst && FIRST)}
      label={label}
      data={[{ value: '', label: NOT_SAID }, ...choices.map(([value, words]) => ({ value, label: words }))]}
      value={textOf(draft)}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

function YesOrNoField(props: TermFieldProps): ReactNode {
  const { draft, onChange } = props;
  const shown = typeof draft === 'boolean' ? (draft ? 'yes' : 'no') : null;
  const choices = [
    ['yes', 'Yes'],
    ['no', 'No'],
  ] as const;
  return (
    <ChoiceField
      {...props}
      draft={shown}
      onChange={(next) => onChange(next === null ? null : next === 'yes')}
      choices={choices}
    />
  );
}

type Parts = Readonly<Record<string, Draft>>;

const partsOf = (draft: Draft): Parts =>
  typeof draft === 'object' && draft !== null && !Array.isArray(draft) ? (draft as Parts) : {};

interface PartsFieldProps extends TermFieldProps {
  readonly shapes: Readonly<Record<string, Shape>>;
}

function PartsField({ shapes, label, draft, onChange, isFirst = false }: PartsFieldProps): ReactNode {
  const parts = partsOf(draft);
  return (
    <Fieldset legend={label} p="xs">
      <Stack gap={6}>
        {Object.entries(shapes).map(([name, shape], index) => (
          <TermField
            key={name}
            shape={shape}
            label={termPartInWords(name)}
            draft={parts[name] ?? null}
            onChange={(next) => onChange({ ...parts, [name]: next })}
            isFirst={isFirst && index === 0}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}

function RowsField({
  of,
  label,
  draft,
  onChange,
  isFirst = false,
}: TermFieldProps & { readonly of: Shape }): ReactNode {
  const rows: readonly Draft[] = Array.isArray(draft) ? (draft as readonly Draft[]) : [null];
  return (
    <Stack gap={6}>
      {rows.map((row, index) => (
        <TermField
          key={index}
          shape={of}
          label={`${label} ${index + 1}`}
          draft={row}
          onChange={(next) => onChange(rows.with(index, next))}
          isFirst={isFirst && index === 0}
        />
      ))}
      <Group gap="xs">
        <Button size="compact-xs" variant="default" onClick={() => onChange([...rows, null])}>
          Add a row
        </Button>
        {rows.length > 1 && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onChange(rows.slice(0, -1))}>
            Remove the last row
          </Button>
        )}
      </Group>
    </Stack>
  );
}
