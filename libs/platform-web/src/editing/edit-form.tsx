import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface EditFormProps {
  readonly isSaving: boolean;
  /** Whether what is entered can be saved. */
  readonly isReady: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Fields of a dialog, to be saved with its button or the Enter key, or left as they were. */
export function EditForm({ isSaving, isReady, onSave, onCancel, children }: EditFormProps): ReactNode {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // Where its dialog stands over another form, React would hand the event on to that one.
        event.stopPropagation();
        onSave();
      }}
    >
      <Stack>
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={isSaving} disabled={!isReady}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
