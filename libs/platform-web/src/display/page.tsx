import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay, todayHere } from '../format/days.js';
import { usePageTitle } from '../routing/use-page-title.js';
import classes from './page.module.css';

interface PageProps {
  /** The page's heading; also the name of the browser's tab. */
  readonly title: string;
  /** What stands before the heading, such as the way back. */
  readonly above?: ReactNode;
  /** What stands under the heading: facts in a line. */
  readonly below?: ReactNode;
  /** Buttons on the right. */
  readonly actions?: ReactNode;
  /** `full` uses the whole window: for tables and the reader. */
  readonly width?: 'reading' | 'full';
  readonly children: ReactNode;
}

/** Every page: one heading, its actions, its content. */
export function Page({ title, above, below, actions, width = 'full', children }: PageProps): ReactNode {
  usePageTitle(title);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.header}>
        <p className={classes.printed}>Recourse, {formatDay(todayHere())}</p>
        {above}
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={1}>{title}</Title>
          {actions && (
            <Group gap="xs" className={classes.actions}>
              {actions}
            </Group>
          )}
        </Group>
        {below}
      </header>
      {children}
    </div>
  );
}
