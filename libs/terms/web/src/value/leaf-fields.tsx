import { Autocomplete, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { inWords } from '@recourse/platform-web';
import type { FocusEvent, ReactNode } from 'react';
import { lengthOf, lengthParts, unitsFor, type Draft } from './draft.js';

export interface LeafProps {
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

interface LineProps extends LeafProps {
  readonly type?: string;
  /** Of a number; empty where it has none. */
  readonly unit?: string;
}

export function Line({ label, draft, onChange, type, unit, isFirst }: LineProps): ReactNode {
  return (
    <TextInput
      {...(isFirst && FIRST)}
      label={unit === undefined || unit === '' ? label : `${label} (${unit})`}
      type={type}
      inputMode={unit === undefined ? undefined : 'decimal'}
      value={textOf(draft)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function Words({ label, draft, onChange, isFirst }: LeafProps): ReactNode {
  return (
    <Textarea
      {...(isFirst && FIRST)}
      label={label}
      value={textOf(draft)}
      autosize
      minRows={1}
      maxRows={8}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Words of which some are usual: these are offered. */
export function UsualWords(props: LeafProps & { readonly usual: readonly string[] }): ReactNode {
  const { label, draft, onChange, usual, isFirst } = props;
  return (
    <Autocomplete
      {...(isFirst && FIRST)}
      label={label}
      data={[...usual]}
      value={textOf(draft)}
      onChange={onChange}
      // All of them, whatever stands there already.
      filter={({ options }) => options}
    />
  );
}

export function Lines({ label, draft, onChange, isFirst }: LeafProps): ReactNode {
  const lines = Array.isArray(draft) ? (draft as readonly Draft[]) : [];
  return (
    <Textarea
      {...(isFirst && FIRST)}
      label={label}
      description="One a line"
      value={lines.map(textOf).join('\n')}
      autosize
      minRows={2}
      maxRows={10}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value.split('\n'))}
    />
  );
}

export function LengthField(props: LeafProps & { readonly kind: 'duration' | 'time' }): ReactNode {
  const { label, draft, onChange, kind, isFirst } = props;
  const { count, unit } = lengthParts(textOf(draft));
  const units = unitsFor(kind, unit);
  return (
    <Group gap={6} align="end" wrap="nowrap">
      <TextInput
        {...(isFirst && FIRST)}
        label={label}
        w="6.5rem"
        inputMode="numeric"
        value={count}
        onChange={(event) => onChange(lengthOf(event.currentTarget.value.replace(/\D/g, '').slice(0, 4), unit))}
      />
      <NativeSelect
        aria-label={`Unit of ${label.toLowerCase()}`}
        flex={1}
        data={units.map(([value, words]) => ({ value, label: words }))}
        value={unit}
        onChange={(event) => onChange(lengthOf(count, event.currentTarget.value))}
      />
    </Group>
  );
}

type Choice = readonly [value: string, words: string];

const NOT_SAID = 'not said';

export function ChoiceField(props: LeafProps & { readonly choices: readonly Choice[] }): ReactNode {
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

export const choicesOf = (words: readonly string[]): readonly Choice[] =>
  words.map((word) => [word, inWords(word.replaceAll('-', ' '))]);

const YES_OR_NO: readonly Choice[] = [
  ['yes', 'Yes'],
  ['no', 'No'],
];

export function YesOrNoField(props: LeafProps): ReactNode {
  const { draft, onChange } = props;
  const shown = typeof draft === 'boolean' ? (draft ? 'yes' : 'no') : null;
  return (
    <ChoiceField
      {...props}
      draft={shown}
      onChange={(next) => onChange(next === null ? null : next === 'yes')}
      choices={YES_OR_NO}
    />
  );
}
