import { Select } from '@mantine/core';
import { inWords } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ContractsToFileUnder } from './filing-query.js';

interface ParentFieldProps {
  readonly supplierId: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** The document above it in its family, such as the master agreement of an order form. */
export function ParentField({ supplierId, value, onChange }: ParentFieldProps): ReactNode {
  const [{ data }] = useQuery({ query: ContractsToFileUnder, variables: { filter: { supplierIds: [supplierId] } } });
  const contracts = data?.contracts.nodes ?? [];
  if (contracts.length === 0) return null;
  return (
    <Select
      label="Stands below"
      description="The agreement that it belongs to or changes; empty for a contract of its own"
      clearable
      searchable
      data={contracts.map(({ id, title, kind, reference }) => ({
        value: id,
        label: `${title} (${inWords(kind)}, ${reference})`,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
