import { Button, Group, Text } from '@mantine/core';
import { counted, formatDay, formatNumber, Problem, type Pages } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { EventLineData } from '../event/event-query.js';

interface MoreThanShownProps {
  readonly pages: Pages<EventLineData>;
}

/** Says how much is not drawn, since when, and draws more of it. */
export function MoreThanShown({ pages }: MoreThanShownProps): ReactNode {
  const { rows = [], totalCount, error, again, hasMore, isLoading, more } = pages;
  const last = rows.at(-1);
  if (error) return <Problem error={error} again={again} />;
  if (!hasMore || last === undefined) return null;
  if (isLoading)
    return (
      <Text size="xs" mb="xs" role="status">
        {formatNumber(rows.length)} of {counted(totalCount, 'event')} drawn…
      </Text>
    );
  return (
    <Group gap="sm" mb="xs">
      <Text size="xs" role="status">
        {counted(totalCount - rows.length, 'more event')} from {formatDay(last.date)} on not drawn.
      </Text>
      <Button size="compact-xs" variant="default" onClick={more}>
        Draw more
      </Button>
    </Group>
  );
}
