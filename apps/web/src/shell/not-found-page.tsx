import { EmptyState, homeAddress, Page, PageLink } from '@recourse/platform-web';
import type { ReactNode } from 'react';

export function NotFoundPage(): ReactNode {
  return (
    <Page title="There is no such page">
      <EmptyState title="Nothing is kept at this address" action={<PageLink to={homeAddress}>To the start</PageLink>}>
        The address may have been cut off when it was copied.
      </EmptyState>
    </Page>
  );
}
