import type { ReactNode } from 'react';
import classes from './title-button.module.css';

interface TitleButtonProps {
  readonly isOpen?: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** The title of a line of a list, which opens what the line is about. */
export function TitleButton({ isOpen = false, onOpen, children }: TitleButtonProps): ReactNode {
  return (
    <button type="button" className={classes.title} aria-current={isOpen || undefined} onClick={onOpen}>
      {children}
    </button>
  );
}
