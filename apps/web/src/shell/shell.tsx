import { Doorway, MeQuery, SignedIn, SignInPage, WelcomePage } from '@recourse/access-web';
import { Pending, Problem } from '@recourse/platform-web';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { Frame } from './frame.js';
import { onSignedOut } from './session.js';

/** Everything on the screen: the frame and a page for whoever is signed in, a way in for everybody else. */
export function Shell(): ReactNode {
  const location = useLocation();
  const navigate = useNavigate();
  const link = (location.search as { link?: unknown }).link;
  const [query, askAgain] = useQuery({ query: MeQuery, requestPolicy: 'cache-first' });
  const [isOut, setIsOut] = useState(false);
  useEffect(() => onSignedOut(() => setIsOut(true)), []);
  const enter = () => {
    setIsOut(false);
    askAgain({ requestPolicy: 'network-only' });
  };
  if (location.pathname === '/welcome' && typeof link === 'string') {
    const begin = () => {
      enter();
      void navigate({ to: '/', search: {}, replace: true });
    };
    return <WelcomePage link={link} onSignedIn={begin} />;
  }
  if (query.data && !isOut) {
    return (
      <SignedIn me={query.data.me}>
        <Frame />
      </SignedIn>
    );
  }
  if (isOut && !query.fetching) return <SignInPage onSignedIn={enter} />;
  if (query.error) {
    return (
      <Doorway title="Recourse cannot be reached">
        <Problem error={query.error} again={() => askAgain({ requestPolicy: 'network-only' })} />
      </Doorway>
    );
  }
  return <Pending query={query} lines={1} />;
}
