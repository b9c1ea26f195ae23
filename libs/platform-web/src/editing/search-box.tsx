import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { MagnifyingGlassIcon } from '@radix-ui/react-icons';
import { useState, type ReactNode } from 'react';

/** Long enough not to ask at every letter, short enough to feel immediate. */
const PAUSE_MS = 180;

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** A field that searches as somebody types. */
export function SearchBox({ label, placeholder, value, onSearch }: SearchBoxProps): ReactNode {
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  // The address says something else than was typed here: the filters were cleared.
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) setText(value);
  }
  const search = useDebouncedCallback((next: string) => {
    setSent(next);
    onSearch(next);
  }, PAUSE_MS);
  const set = (next: string) => {
    setText(next);
    search(next);
  };
  return (
    <TextInput
      type="search"
      size="xs"
      aria-label={label}
      placeholder={placeholder}
      leftSection={<MagnifyingGlassIcon />}
      rightSection={text !== '' && <CloseButton size="xs" aria-label="Clear the search" onClick={() => set('')} />}
      value={text}
      onChange={(event) => set(event.currentTarget.value)}
      flex="1 1 12rem"
      maw={300}
    />
  );
}
