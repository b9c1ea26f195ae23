import { Group, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** A count or a short remark beside the title. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** `none` lets a table reach the panel's edges. */
  readonly padding?: 'normal' | 'none';
  /** To be linked to: `#flags`. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** A titled part of a page, and a landmark of its own. */
export function Panel({ title, note, actions, padding = 'normal', anchor, children }: PanelProps): ReactNode {
  const heading = useId();
  return (
    <section id={anchor} aria-labelledby={heading} className={classes.panel}>
      <Group justify="space-between" gap="xs" className={classes.head}>
        <Group gap={8} align="baseline">
          <Title order={2} id={heading} size="h3">
            {title}
          </Title>
          {note !== undefined && <span className={classes.note}>{note}</span>}
        </Group>
        {actions}
      </Group>
      {padding === 'none' ? (
        // A table wider than the screen is scrolled by the keyboard too.
        <div className={classes.body} data-padding="none" tabIndex={0} role="group" aria-labelledby={heading}>
          {children}
        </div>
      ) : (
        <div className={classes.body} data-padding="normal">
          {children}
        </div>
      )}
    </section>
  );
}
