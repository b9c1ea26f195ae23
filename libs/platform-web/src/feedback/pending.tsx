import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { UseQueryResponse } from 'urql';
import { Problem } from './problem.js';

interface PendingProps {
  /** What `useQuery` returned, before there are data. */
  readonly query: Pick<UseQueryResponse[0], 'error'>;
  readonly again?: () => void;
  /** Lines of the placeholder, about as many as will come. */
  readonly lines?: number;
}

/** Stands where data will be: a placeholder while they come, the reason where they do not. */
export function Pending({ query, again, lines = 4 }: PendingProps): ReactNode {
  if (query.error) return <Problem error={query.error} again={again} />;
  return (
    <Stack gap="xs" role="status">
      <VisuallyHidden>Loading</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} width={`${92 - ((line * 17) % 40)}%`} />
      ))}
    </Stack>
  );
}
