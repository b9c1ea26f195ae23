import { NativeSelect } from '@mantine/core';
import { useAct } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { AssignFlag } from '../deciding/flag-mutations.js';
import { useColleagues } from '../deciding/use-colleagues.js';
import type { KnownFlag } from '../flags-query.js';

/** Gives a flag to a colleague. */
export function AssignField({ flag }: { readonly flag: KnownFlag }): ReactNode {
  const colleagues = useColleagues();
  const { act, isActing } = useAct(AssignFlag);
  if (!colleagues) return null;
  return (
    <NativeSelect
      size="xs"
      label="Given to"
      disabled={isActing}
      value={flag.assignedToId ?? ''}
      onChange={({ currentTarget: { value } }) =>
        void act(
          { input: { id: flag.id, expectedVersion: flag.version, personId: value || null } },
          { done: value ? 'Given to a colleague' : 'Given to nobody' },
        )
      }
      data={[{ value: '', label: 'Nobody' }, ...colleagues]}
    />
  );
}
