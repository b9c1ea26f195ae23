import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { counted, graphql, useAct } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import classes from './bulk-bar.module.css';

const EditContracts = graphql(`
  mutation EditContracts($input: EditContractsInput!) {
    editContracts(input: $input) {
      id
      tags
      owner {
        id
        name
      }
    }
  }
`);

const People = graphql(`
  query PeopleToOwn {
    people(first: 200, active: true) {
      nodes {
        id
        name
      }
    }
  }
`);

interface BulkBarProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
  readonly onClear: () => void;
}

/** The server takes so many at once. */
const MOST = 200;

/** What can be done with the selected contracts together. */
export function BulkBar({ ids, onDone, onClear }: BulkBarProps): ReactNode {
  const { act, isActing } = useAct(EditContracts);
  const [people] = useQuery({ query: People });
  const [tag, setTag] = useState('');
  const edit = async (change: { ownerId?: string; addTags?: string[]; removeTags?: string[] }) => {
    const chosen = ids.slice(0, MOST);
    const data = await act(
      { input: { ids: chosen, ...change } },
      { done: `${counted(chosen.length, 'contract')} changed` },
    );
    if (data) onDone();
  };
  const named = tag.trim();
  return (
    <Group gap="xs" className={classes.bar} role="region" aria-label="Selected contracts">
      <Text size="sm" fw={600}>
        {counted(ids.length, 'contract')} selected
        {ids.length > MOST && `, of which the first ${MOST} are changed`}
      </Text>
      <Select
        size="xs"
        aria-label="New owner"
        placeholder="Give to…"
        searchable
        value={null}
        data={(people.data?.people.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(ownerId) => void (ownerId !== null && edit({ ownerId }))}
        disabled={isActing}
      />
      <TextInput
        size="xs"
        aria-label="Tag"
        placeholder="Tag"
        value={tag}
        onChange={(event) => setTag(event.currentTarget.value)}
      />
      <Button
        size="xs"
        variant="default"
        disabled={named === '' || isActing}
        onClick={() => void edit({ addTags: [named] })}
      >
        Add tag
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={named === '' || isActing}
        onClick={() => void edit({ removeTags: [named] })}
      >
        Remove tag
      </Button>
      <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
        Clear selection
      </Button>
    </Group>
  );
}
