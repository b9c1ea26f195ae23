import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';

interface PagerProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly after: string | null;
  readonly goTo: (after: string | null) => void;
}

/** To the next page of a list, and back to its first. */
export function Pager({ pageInfo, after, goTo }: PagerProps): ReactNode {
  if (after === null && !pageInfo.hasNextPage) return null;
  return (
    <Group gap="xs" mt="sm">
      <Button size="xs" variant="default" disabled={after === null} onClick={() => goTo(null)}>
        First page
      </Button>
      <Button size="xs" variant="default" disabled={!pageInfo.hasNextPage} onClick={() => goTo(pageInfo.endCursor)}>
        Next page
      </Button>
    </Group>
  );
}
