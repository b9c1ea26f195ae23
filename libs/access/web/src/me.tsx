import type { Permission } from '@recourse/access-domain';
import { graphql, type ResultOf } from '@recourse/platform-web';
import { createContext, useContext, type ReactNode } from 'react';

export const MeQuery = graphql(`
  query Me {
    me {
      email
      permissions
      person {
        id
        name
        role
      }
    }
  }
`);

/** Whoever is signed in. */
export type Me = ResultOf<typeof MeQuery>['me'];

const MeContext = createContext<Me | undefined>(undefined);

interface SignedInProps {
  readonly me: Me;
  readonly children: ReactNode;
}

/** Everything inside knows who is signed in. */
export function SignedIn({ me, children }: SignedInProps): ReactNode {
  return <MeContext value={me}>{children}</MeContext>;
}

/** Whoever is signed in; every page is shown to somebody. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error('A page was shown to nobody.');
  return me;
}

/** Whether to show something to the person; whether it is allowed is decided by the server. */
export function useMay(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}
