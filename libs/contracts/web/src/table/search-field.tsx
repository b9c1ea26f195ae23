import { CloseButton, Loader, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { MagnifyingGlassIcon } from '@radix-ui/react-icons';
import { useShortcut } from '@recourse/platform-web';
import { useRef, useState, type ReactNode } from 'react';

/** Long enough not to ask at every letter, short enough to feel immediate. */
const PAUSE_MS = 180;

interface SearchFieldProps {
  readonly value: string;
  readonly isLoading: boolean;
  readonly onSearch: (text: string) => void;
}

/** Searches as somebody types. */
export function SearchField({ value, isLoading, onSearch }: SearchFieldProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  // The address says something else than was typed here: a view was opened, or the filters were cleared.
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) setText(value);
  }
  const search = useDebouncedCallback((next: string) => {
    setSent(next);
    onSearch(next);
  }, PAUSE_MS);
  useShortcut({ keys: '/', says: 'Search contracts', group: 'Contracts', act: () => field.current?.focus() });
  const set = (next: string) => {
    setText(next);
    search(next);
  };
  const clear = <CloseButton size="sm" aria-label="Clear the search" onClick={() => set('')} disabled={text === ''} />;
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label="Search contracts"
      placeholder="Reference, title, supplier or words of a clause"
      leftSection={<MagnifyingGlassIcon />}
      rightSection={isLoading ? <Loader size={14} /> : text !== '' && clear}
      value={text}
      onChange={(event) => set(event.currentTarget.value)}
      flex="1 1 18rem"
      maw={460}
    />
  );
}
