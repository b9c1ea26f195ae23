import { useMe } from '@recourse/access-web';
import { Page } from '@recourse/platform-web';
import type { ReactNode } from 'react';

export function HomePage(): ReactNode {
  const { person } = useMe();
  return <Page title="Home">{person.name}</Page>;
}
