import { Button, Group, NativeSelect } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import type { ReactNode } from 'react';
import { useColleagues } from '../deciding/use-colleagues.js';

interface PickedActsProps {
  readonly isActing: boolean;
  readonly onDecide: (act: 'ACKNOWLEDGE' | 'REOPEN') => void;
  readonly onWaive: () => void;
  readonly onAssign: (personId: string | null) => void;
  readonly onClear: () => void;
}

const NOBODY = 'nobody';

/** What can be done with all flags that were picked. */
export function PickedActs({ isActing, onDecide, onWaive, onAssign, onClear }: PickedActsProps): ReactNode {
  const mayDecide = useMay('flag:decide');
  const colleagues = useColleagues();
  return (
    <Group gap={6} role="group" aria-label="Do with the picked flags">
      {mayDecide && (
        <>
          <Button size="compact-xs" loading={isActing} onClick={() => onDecide('ACKNOWLEDGE')}>
            Acknowledge
          </Button>
          <Button size="compact-xs" variant="default" disabled={isActing} onClick={onWaive}>
            Waive…
          </Button>
          <Button size="compact-xs" variant="default" disabled={isActing} onClick={() => onDecide('REOPEN')}>
            Open again
          </Button>
        </>
      )}
      {colleagues && (
        <NativeSelect
          size="xs"
          aria-label="Give to"
          disabled={isActing}
          value=""
          onChange={({ currentTarget: { value } }) => onAssign(value === NOBODY ? null : value)}
          data={[{ value: '', label: 'Give to…', disabled: true }, { value: NOBODY, label: 'Nobody' }, ...colleagues]}
        />
      )}
      <Button size="compact-xs" variant="subtle" onClick={onClear}>
        None
      </Button>
    </Group>
  );
}
