import { Button, Group, Text } from '@mantine/core';
import { putAway, sayDone } from './toasts.js';

/** Says that something was done, and offers the way back as long as that is said. */
export function sayWithUndo(done: string, undo: () => void): void {
  const id = sayDone(
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{done}</Text>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => {
          putAway(id);
          undo();
        }}
      >
        Undo
      </Button>
    </Group>,
  );
}
