import { ActionIcon, Text, TextInput } from '@mantine/core';
import { ChevronDownIcon, ChevronUpIcon, Cross2Icon } from '@radix-ui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';
import classes from './pdf-view.module.css';
import type { Finding } from './use-finding.js';

interface FindBarProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Looks for words in the document. Enter goes to the next place, with Shift to the one before, Escape ends it. */
export function FindBar({ finding, onClose }: FindBarProps): ReactNode {
  const { words, look, step, says, count } = finding;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.find} role="search">
      <TextInput
        size="xs"
        autoFocus
        aria-label="Find in the document"
        placeholder="Find in the document"
        value={words}
        onChange={(event) => look(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Text size="xs" role="status" className={classes.found}>
        {says}
      </Text>
      <ActionIcon aria-label="Previous place (Shift Enter)" disabled={count === 0} onClick={() => step(-1)}>
        <ChevronUpIcon />
      </ActionIcon>
      <ActionIcon aria-label="Next place (Enter)" disabled={count === 0} onClick={() => step(1)}>
        <ChevronDownIcon />
      </ActionIcon>
      <ActionIcon aria-label="End finding (Escape)" onClick={onClose}>
        <Cross2Icon />
      </ActionIcon>
    </div>
  );
}
