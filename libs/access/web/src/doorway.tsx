import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './doorway.module.css';

interface DoorwayProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What to do where that is of no use. */
  readonly otherwise?: ReactNode;
}

/** The frame of pages that nobody has signed in for yet. */
export function Doorway({ title, children, otherwise }: DoorwayProps): ReactNode {
  return (
    <main className={classes.doorway}>
      <div className={classes.card}>
        <p className={classes.name}>Recourse</p>
        <Title order={1} size="h2" mb="md">
          {title}
        </Title>
        {children}
        {otherwise && <p className={classes.otherwise}>{otherwise}</p>}
      </div>
      <p className={classes.motto}>What each contract binds you to, with the sentence that says so.</p>
    </main>
  );
}
