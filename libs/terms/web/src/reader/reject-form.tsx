import { Button, Group, Kbd, Stack, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';

/** What is said most; one click or digit each. */
const USUAL = ['Misread', 'Struck out or changed by hand', 'Superseded by another document', 'Does not bind us'];

interface RejectFormProps {
  readonly onReject: (why: string) => void;
  readonly onCancel: () => void;
}

/** Asks why: a rejection without a reason helps nobody later. */
export function RejectForm({ onReject, onCancel }: RejectFormProps): ReactNode {
  const [why, setWhy] = useState('');
  const reject = () => {
    if (why.trim() !== '') onReject(why.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.shiftKey) reject();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // Keys of the form as a whole.
    <div onKeyDown={onKeyDown}>
      <Stack gap="xs">
        <Textarea
          autoFocus
          label="Why is it not so?"
          autosize
          minRows={1}
          maxRows={6}
          maxLength={2_000}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <Group gap={4}>
          {USUAL.map((reason) => (
            <Button key={reason} size="compact-xs" variant="default" onClick={() => onReject(reason)}>
              {reason}
            </Button>
          ))}
        </Group>
        <Group gap="xs">
          <Button size="xs" disabled={why.trim() === ''} onClick={reject} rightSection={<Kbd size="xs">↵</Kbd>}>
            Reject
          </Button>
          <Button size="xs" variant="default" onClick={onCancel} rightSection={<Kbd size="xs">Esc</Kbd>}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
