import { Alert, Button, Group, Kbd, NativeSelect, Stack } from '@mantine/core';
import {
  misfitOf,
  parseTermValue,
  TERM_SHAPES,
  type BoundParty,
  type Shape,
  type TermKey,
  type TermValue,
} from '@recourse/contracts-domain';
import { termPartInWords } from '@recourse/platform-web';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { draftOf, formFor, valueOf, type Draft } from './draft.js';
import { waysToState } from './stated-as.js';
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
  const [shape, setShape] = useState<Shape>(() => formFor(TERM_SHAPES[termKey], from.value));
  const [draft, setDraft] = useState<Draft>(() => draftOf(shape, from.value));
  const ways = waysToState(TERM_SHAPES[termKey], shape);
  const [party, setParty] = useState<string>(from.party ?? '');
  const [problem, setProblem] = useState<string>();
  const save = () => {
    const value = valueOf(shape, draft) as TermValue;
    const wrong = whatIsWrong(termKey, shape, value);
    if (wrong !== undefined) {
      setProblem(wrong);
      return;
    }
    onSave({ value, party: (party || null) as BoundParty | null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (target instanceof HTMLButtonElement && event.key === 'Enter') return;
    // An open list of choices takes its keys itself.
    if (target instanceof HTMLElement && target.ariaExpanded === 'true') return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !(target instanceof HTMLTextAreaElement && !event.ctrlKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // Keys of the form as a whole.
    <div onKeyDown={onKeyDown}>
      <Stack gap="xs">
        {ways.length > 0 && (
          <NativeSelect
            label="Stated as"
            data={ways.map(({ name }, index) => ({ value: String(index), label: name }))}
            value={String(ways.findIndex((way) => way.shape === shape))}
            onChange={({ currentTarget: { value } }) => {
              setShape(ways[Number(value)]?.shape ?? shape);
              setDraft(null);
              setProblem(undefined);
            }}
          />
        )}
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

/** In a sentence, with the row and part it is about; undefined where the value can be saved. */
function whatIsWrong(key: TermKey, shape: Shape, value: TermValue): string | undefined {
  const misfit = misfitOf(shape, value);
  if (misfit) {
    const places = misfit.at.map((one) => (typeof one === 'number' ? `row ${one + 1}` : `“${termPartInWords(one)}”`));
    return `${[labelOf(key), ...places].join(', ')} must be ${misfit.says}.`;
  }
  const parsed = parseTermValue(key, value);
  return parsed.ok ? undefined : parsed.refusal.message;
}
