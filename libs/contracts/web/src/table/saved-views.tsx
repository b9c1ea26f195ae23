import { Button, Group, Menu, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { BookmarkIcon } from '@radix-ui/react-icons';
import { parseSearch, stringifySearch } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import type { ContractsSearch } from '../contracts.route.js';

interface View {
  readonly name: string;
  /** As it stands in the address. */
  readonly search: string;
}

interface SavedViewsProps {
  readonly search: ContractsSearch;
  readonly onOpen: (search: Record<string, unknown>) => void;
}

/** Names for addresses of this table, kept in this browser; to hand one to a colleague, copy the address. */
export function SavedViews({ search, onOpen }: SavedViewsProps): ReactNode {
  const [views, setViews] = useLocalStorage<readonly View[]>({ key: 'recourse.contract-views', defaultValue: [] });
  const [name, setName] = useState('');
  const now = stringifySearch(search);
  const save = () => {
    setViews([...views.filter((view) => view.name !== name.trim()), { name: name.trim(), search: now }]);
    setName('');
  };
  return (
    <Menu position="bottom-end" closeOnItemClick={false} trapFocus>
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<BookmarkIcon />}>
          Views
        </Button>
      </Menu.Target>
      <Menu.Dropdown miw={260}>
        {views.length > 0 && <Menu.Label>Open</Menu.Label>}
        {views.map((view) => (
          <Group key={view.name} gap={2} wrap="nowrap">
            <Menu.Item flex={1} onClick={() => onOpen(parseSearch(view.search))} fw={view.search === now ? 600 : 400}>
              {view.name}
            </Menu.Item>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={`Remove the view ${view.name}`}
              onClick={() => setViews(views.filter((other) => other !== view))}
            >
              Remove
            </Button>
          </Group>
        ))}
        <Menu.Label>Save what is shown now</Menu.Label>
        <Group gap={6} p={6} wrap="nowrap">
          <TextInput
            size="xs"
            flex={1}
            aria-label="Name of the view"
            placeholder="Name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button size="xs" disabled={name.trim() === ''} onClick={save}>
            Save
          </Button>
        </Group>
      </Menu.Dropdown>
    </Menu>
  );
}
