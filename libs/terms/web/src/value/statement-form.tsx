import { Alert, Button, Group, Kbd, NativeSelect, Stack } from '@mantine/core';
import { TERM_SHAPES, type BoundParty, type Shape, type TermKey, type TermValue } from '@recourse/contracts-domain';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { draftOf, formFor, valueOf, type Draft } from './draft.js';
import { TermField } from './term-field.js';
import { labelOf } from './term-words.js';

/** What a person says a document says. */
export interface Statement {
  readonly value: TermValue;
  readonly party: BoundParty | null;
}

interface StatementFormProps {
  readonly termKey: TermKey;
  readonly from: Statement;
  /** On the button. */
  readonly says: string;
  readonly isSaving: boolean;
  readonly onSave: (statement: Statement) => void;
  readonly onCancel: () => void;
}

const PARTIES = [
  { value: '', label: 'does not apply' },
  { value: 'supplier', label: 'the supplier' },
  { value: 'customer', label: 'us, the customer' },
  { value: 'either', label: 'either party' },
];

/** Enters what a term says and whom it binds. Enter saves, Escape leaves. */
export function StatementForm({ termKey, from, says, isSaving, onSave, onCancel }: StatementFormProps): ReactNode {
  const [shape] = useState<Shape>(() => formFor(TERM_SHAPES[termKey], from.value));
  const [draft, setDraft] = useState<Draft>(() => draftOf(shape, from.value));
  const [party, setParty] = useState<string>(from.party ?? '');
  const [problem, setProblem] = useState<string>();
  const save = () => {
    const value = valueOf(shape, draft) as TermValue;
    if (value !== null && !TERM_SHAPES[termKey].fits(value)) {
      setProblem(`${labelOf(termKey)} must be ${TERM_SHAPES[termKey].says}.`);
      return;
    }
    onSave({ value, party: (party || null) as BoundParty | null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement && !event.ctrlKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // Keys of the form as a whole.
    <div onKeyDown={onKeyDown}>
      <Stack gap="xs">
        <TermField shape={shape} label={labelOf(termKey)} draft={draft} onChange={setDraft} isFirst />
        <NativeSelect
          label="Binds, or is the right of"
          data={PARTIES}
          value={party}
          onChange={(event) => setParty(event.currentTarget.value)}
        />
        {problem && (
          <Alert color="red" variant="light" role="alert" p="xs">
            {problem}
          </Alert>
        )}
        <Group gap="xs">
          <Button size="xs" loading={isSaving} onClick={save} rightSection={<Kbd size="xs">↵</Kbd>}>
            {says}
          </Button>
          <Button size="xs" variant="default" onClick={onCancel} rightSection={<Kbd size="xs">Esc</Kbd>}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
