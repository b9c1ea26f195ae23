import { useMay } from '@recourse/access-web';
import { graphql } from '@recourse/platform-web';
import { useMemo } from 'react';
import { useQuery } from 'urql';

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

/** Whom flags can be given to, as choices of a field; undefined for those who may give none. */
export function useColleagues(): readonly { readonly value: string; readonly label: string }[] | undefined {
  const mayAssign = useMay('flag:comment');
  const [{ data }] = useQuery({ query: Colleagues, pause: !mayAssign });
  return useMemo(
    () => (mayAssign ? (data?.people.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })) : undefined),
    [mayAssign, data],
  );
}
