import { CloseButton, Text, Title } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import classes from './look-up.module.css';

interface LookUpPanelProps {
  readonly title: string;
  /** Beside the title, such as a field to search. */
  readonly beside?: ReactNode;
  /** How many there are, or why there are none. */
  readonly said: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Parts of a document above what was read in it. Takes the focus, and gives it back when it is closed. */
export function LookUpPanel({ title, beside, said, onClose, children }: LookUpPanelProps): ReactNode {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const [field, heading] = ['input', 'h2'].map((one) => panel.current?.querySelector<HTMLElement>(one));
    (field ?? heading)?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section ref={panel} className={classes.panel} aria-labelledby="looked-up" onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <Title order={2} id="looked-up" tabIndex={-1}>
          {title}
        </Title>
        {beside}
        <CloseButton aria-label={`Close the ${title.toLowerCase()}`} onClick={onClose} />
      </div>
      <Text size="xs" c="dimmed" px="sm" pb={4} role="status">
        {said}
      </Text>
      {children}
    </section>
  );
}
