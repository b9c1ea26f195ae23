import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';

interface PickedActsProps {
  readonly isActing: boolean;
  readonly onDecide: (act: 'ACKNOWLEDGE' | 'REOPEN') => void;
  readonly onWaive: () => void;
  readonly onClear: () => void;
}

/** What can be done with all flags that were picked. */
export function PickedActs({ isActing, onDecide, onWaive, onClear }: PickedActsProps): ReactNode {
  return (
    <Group gap={6}>
      <Button size="compact-xs" loading={isActing} onClick={() => onDecide('ACKNOWLEDGE')}>
        Acknowledge
      </Button>
      <Button size="compact-xs" variant="default" onClick={onWaive}>
        Waive…
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => onDecide('REOPEN')}>
        Open again
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={onClear}>
        None
      </Button>
    </Group>
  );
}
