import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useAct } from '@recourse/platform-web';
import { SupplierField, type NamedSupplier } from '@recourse/suppliers-web';
import { Suspense, useState, type SubmitEvent, type ReactNode } from 'react';
import { CreateContract, KINDS, type DocumentToFile, type Kind } from './filing-query.js';
import { ParentField, proposedParentId } from './parent-field.js';

interface NewContractProps {
  readonly document: DocumentToFile;
  readonly onDone: () => void;
}

/** A contract made of a document: what was guessed stands there to be confirmed. */
export function NewContract({ document, onDone }: NewContractProps): ReactNode {
  const { reading } = document;
  // As guessed when the dialog opened: asked again meanwhile, the guess may know more.
  const [guessed] = useState(document.supplier);
  const [supplier, setSupplier] = useState<NamedSupplier | null>(guessed);
  const [kind, setKind] = useState<Kind | ''>(reading?.kind ?? '');
  const [title, setTitle] = useState(reading?.title ?? document.name.replace(/\.pdf$/i, ''));
  const [reference, setReference] = useState('');
  const [parentId, setParentId] = useState(() => proposedParentId(document));
  const { act, isActing } = useAct(CreateContract);
  // What is missing comes first; where nothing is, one key confirms the guesses.
  const [missing] = useState(() => (guessed === null ? 'supplier' : reading?.kind ? 'nothing' : 'kind'));
  const isComplete = supplier !== null && kind !== '' && title.trim() !== '';
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    const { id: documentId, version: expectedVersion } = document;
    const given = { supplierId: supplier.id, kind, title: title.trim(), parentId, reference: reference.trim() || null };
    const data = await act(
      { input: { documentId, expectedVersion, ...given } },
      { done: 'Filed under a new contract' },
    );
    if (data) onDone();
  };
  const named = reading?.parties.map(({ name }) => name).join(', ');
  return (
    <form onSubmit={(event) => void create(event)}>
      <Stack gap="sm">
        <Suspense>
          <SupplierField
            autoFocus={missing === 'supplier'}
            description={supplierGuess(guessed, named)}
            value={supplier}
            signing={signingAsSupplier(document)}
            onChange={(next) => {
              setSupplier(next);
              // A contract stands below one with the same supplier.
              setParentId(next.id === guessed?.id ? proposedParentId(document) : null);
            }}
          />
        </Suspense>
        <NativeSelect
          autoFocus={missing === 'kind'}
          label="Kind"
          description={reading?.kind ? 'As it seems from its words. Please confirm.' : 'Its words do not tell.'}
          data={[{ value: '', label: 'Choose one' }, ...KINDS.map(([value, label]) => ({ value, label }))]}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as Kind | '')}
        />
        <TextInput label="Title" value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        <TextInput
          label="Our reference"
          description="Made from the file where you leave it empty"
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        {supplier !== null && (
          <ParentField document={document} supplierId={supplier.id} value={parentId} onChange={setParentId} />
        )}
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            It begins as a draft. What was read is added as it is accepted.
          </Text>
          <Button type="submit" autoFocus={missing === 'nothing'} loading={isActing} disabled={!isComplete}>
            Create the contract
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function supplierGuess(supplier: DocumentToFile['supplier'], named: string | undefined): string {
  if (supplier) return `Its words name ${named ?? supplier.name}. Please confirm.`;
  return named ? `Its words name ${named}.` : 'Its words name nobody.';
}

const signingAsSupplier = ({ reading }: DocumentToFile): readonly string[] =>
  reading?.parties.filter(({ role }) => role === 'supplier').map(({ name }) => name) ?? [];
