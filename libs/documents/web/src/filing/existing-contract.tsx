import { Button, Group, Loader, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { inWords, useAct } from '@recourse/platform-web';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { Assign, ContractsToFileUnder, type DocumentToFile } from './filing-query.js';

interface ExistingContractProps {
  readonly document: DocumentToFile;
  readonly onDone: () => void;
}

/** A contract that is in the register already, found by its name or reference. */
export function ExistingContract({ document, onDone }: ExistingContractProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const [contractId, setContractId] = useState<string>('');
  const supplierIds = search === '' && document.supplier ? [document.supplier.id] : null;
  const filter = { search: search || null, supplierIds };
  const [query] = useQuery({ query: ContractsToFileUnder, variables: { filter, first: 20 } });
  const { act, isActing } = useAct(Assign);
  const assign = async (event: SubmitEvent) => {
    event.preventDefault();
    const input = { documentId: document.id, expectedVersion: document.version, contractId };
    if (await act({ input }, { done: 'Filed under the contract' })) onDone();
  };
  const contracts = query.data?.contracts.nodes ?? [];
  return (
    <form onSubmit={(event) => void assign(event)}>
      <Stack gap="sm">
        <TextInput
          autoFocus
          label="Find the contract"
          placeholder="Title, reference or supplier"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          rightSection={query.fetching ? <Loader size="xs" /> : null}
        />
        <Radio.Group value={contractId} onChange={setContractId} label="Contracts">
          <Stack gap={6} mt={6}>
            {contracts.map(({ id, title, reference, kind, supplier }) => (
              <Radio
                key={id}
                value={id}
                label={title}
                description={`${supplier.name} · ${inWords(kind)} · ${reference}`}
              />
            ))}
          </Stack>
        </Radio.Group>
        {contracts.length === 0 && !query.fetching && (
          <Text size="sm" c="dimmed">
            No contract fits.
          </Text>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={isActing} disabled={contractId === ''}>
            File it there
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
