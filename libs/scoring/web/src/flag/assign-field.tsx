import { NativeSelect } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { graphql, useAct } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { AssignFlag, type KnownFlag } from '../flags-query.js';

const Colleagues = graphql(`
  query FlagColleagues {
    people(first: 200, active: true) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Gives a flag to a colleague. */
export function AssignField({ flag }: { readonly flag: KnownFlag }): ReactNode {
  const mayAssign = useMay('flag:comment');
  const [{ data }] = useQuery({ query: Colleagues, pause: !mayAssign });
  const { act, isActing } = useAct(AssignFlag);
  if (!mayAssign) return null;
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
      data={[
        { value: '', label: 'Nobody' },
        ...(data?.people.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
