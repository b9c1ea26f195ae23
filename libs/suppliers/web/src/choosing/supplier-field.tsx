import { Select, Stack, Text } from '@mantine/core';
import { rolesAllowed } from '@recourse/access-domain';
import { useMay } from '@recourse/access-web';
import { inWords } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { NewSupplierDialog } from '../editing/new-supplier-dialog.js';
import { useSuppliersNamed, type NamedSupplier } from './use-suppliers-named.js';

interface SupplierFieldProps {
  readonly value: NamedSupplier | null;
  readonly onChange: (supplier: NamedSupplier) => void;
  readonly description: string;
  readonly autoFocus: boolean;
  /** Companies that sign as the supplier, as a document names them: offered for one that is not known yet. */
  readonly signing: readonly string[];
}

const ADD = 'add';

/** Who may help whoever may not add a supplier. */
const ADDING = rolesAllowed('supplier:edit').map(inWords).join(' or ');

/** Finds a supplier by its name. One that is not there yet is added over the form, which keeps what is entered. */
export function SupplierField(props: SupplierFieldProps): ReactNode {
  const { value, onChange, description, autoFocus, signing } = props;
  const [typed, setTyped] = useState(value?.name ?? '');
  const [adding, setAdding] = useState<string>();
  const [hasAsked, setHasAsked] = useState(false);
  const { known, offered, problem, nothing } = useChoices(typed, value, signing);
  const listed = new Set([...known.map(({ id }) => id), ADD]);
  const chosenToo = value && !listed.has(value.id) ? [value] : [];
  const addition = offered === undefined ? [] : [{ value: ADD, label: `Add “${offered}” as a supplier` }];
  return (
    <Stack gap={6}>
      <Select
        autoFocus={autoFocus}
        // Back from adding one, this is where the person was.
        data-autofocus={hasAsked || undefined}
        // Opened by itself it would hide what stands below.
        openOnFocus={false}
        label="Supplier"
        description={description}
        searchable
        allowDeselect={false}
        error={problem}
        data={[
          // Before anything is typed it is the document's own name, and would be lost below all the others.
          ...(typed === '' ? addition : []),
          ...[...known, ...chosenToo].map(({ id, name }) => ({ value: id, label: name })),
          ...(typed === '' ? [] : addition),
        ]}
        // The server has searched; what it did not find is here to name the choice.
        filter={({ options }) => options.filter((one) => 'value' in one && listed.has(one.value))}
        searchValue={typed}
        onSearchChange={setTyped}
        value={value?.id ?? null}
        onChange={(id) => {
          const supplier = known.find((one) => one.id === id);
          if (supplier) onChange(supplier);
          if (id !== ADD) return;
          setAdding(offered);
          setHasAsked(true);
        }}
      />
      <Text size="xs" role="status">
        {nothing}
      </Text>
      <NewSupplierDialog
        opened={adding !== undefined}
        from={{ name: adding ?? '', legalEntities: [...signing] }}
        onAdded={(supplier) => {
          setAdding(undefined);
          onChange(supplier);
        }}
        onClose={() => setAdding(undefined)}
      />
    </Stack>
  );
}

/** Suppliers that fit what is typed, and the name under which one more may be added. */
function useChoices(typed: string, value: NamedSupplier | null, signing: readonly string[]) {
  const mayAdd = useMay('supplier:edit');
  const words = typed === value?.name ? '' : typed.trim();
  const { suppliers: known, isSettled, problem } = useSuppliersNamed(words);
  const wanted = words || (value === null ? signing[0] : undefined);
  const isKnown = known.some(({ name }) => name.toLowerCase() === wanted?.toLowerCase());
  return {
    known,
    offered: mayAdd && isSettled && !isKnown ? wanted : undefined,
    problem,
    nothing: isSettled && known.length === 0 ? NOTHING[mayAdd ? 'adds' : 'asks'] : undefined,
  };
}

const NOTHING = {
  adds: 'No supplier has such a name. Choose to add it, or type another name.',
  asks: `No supplier has such a name. Whoever has the role ${ADDING} can add it under Suppliers; then it is found here.`,
};
