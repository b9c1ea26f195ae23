import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../format/amounts.js';
import { Problem } from '../feedback/problem.js';
import type { Pages } from '../graphql/use-pages.js';

interface ShowMoreProps {
  readonly pages: Pages<unknown>;
}

/** Ends a list of which not all is loaded: says how much is, and loads more. */
export function ShowMore({ pages }: ShowMoreProps): ReactNode {
  const { rows = [], totalCount, hasMore, isLoading, more, again, error } = pages;
  if (error) return <Problem error={error} again={again} />;
  if (!hasMore) return null;
  return (
    <Group justify="center" gap="sm" p="sm">
      <Text size="xs" role="status">
        {formatNumber(rows.length)} of {formatNumber(totalCount)} shown
      </Text>
      <Button size="xs" variant="default" loading={isLoading} onClick={more}>
        Show more
      </Button>
    </Group>
  );
}
