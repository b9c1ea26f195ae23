import { Button, Group } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { choicesParam, FilterMenu, inWords, Page, SearchBox } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { AddSupplier } from '../editing/add-supplier.js';
import { KINDS, suppliersRoute, type SuppliersSearch } from '../suppliers.route.js';
import { SupplierRows } from './supplier-rows.js';
import classes from './suppliers.module.css';

/** Whom we buy from, what they run, and what it costs. */
export function SuppliersPage(): ReactNode {
  const search = suppliersRoute.useSearch();
  const navigate = suppliersRoute.useNavigate();
  const mayEdit = useMay('supplier:edit');
  const change = (changes: Partial<SuppliersSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true });
  const { q, kind } = search;
  const filter = { ...(q && { search: q }), ...(kind && { kinds: [...kind] }) };
  const clear = () => change({ q: undefined, kind: undefined });
  return (
    <Page title="Suppliers" actions={mayEdit && <AddSupplier />}>
      <Group gap="xs" mb="sm">
        <FilterMenu
          label="Kind"
          choices={KINDS.map((value) => ({ value, label: inWords(value) }))}
          chosen={kind ?? []}
          onChoose={(values) => change({ kind: choicesParam(values, KINDS) })}
        />
        <SearchBox
          label="Search suppliers"
          placeholder="Name"
          value={q ?? ''}
          onSearch={(text) => change({ q: text || undefined })}
        />
        {(q ?? kind) !== undefined && (
          <Button size="compact-sm" variant="subtle" onClick={clear}>
            Clear
          </Button>
        )}
      </Group>
      <SupplierTable key={JSON.stringify(filter)} filter={filter} />
    </Page>
  );
}

export interface SupplierFilter {
  readonly search?: string;
  readonly kinds?: NonNullable<SuppliersSearch['kind']>[number][];
}

function SupplierTable({ filter }: { readonly filter: SupplierFilter }): ReactNode {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Supplier</th>
            <th scope="col">Services</th>
            <th scope="col">Model families</th>
            <th scope="col" data-align="right">
              Regions
            </th>
            <th scope="col" data-align="right">
              Contracts
            </th>
            <th scope="col" data-align="right">
              A year
            </th>
            <th scope="col" data-align="right">
              Score
            </th>
          </tr>
        </thead>
        {cursors.map((after, index) => (
          <SupplierRows
            key={after}
            filter={filter}
            after={after}
            onMore={index === cursors.length - 1 ? (cursor) => setCursors((before) => [...before, cursor]) : undefined}
          />
        ))}
      </table>
    </div>
  );
}
