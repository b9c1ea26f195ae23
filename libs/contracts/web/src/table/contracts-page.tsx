import { useMay } from '@recourse/access-web';
import { Button, Checkbox, Group, NativeSelect, Text } from '@mantine/core';
import {
  counted,
  daysLater,
  EmptyState,
  Page,
  PageLink,
  RefusalNotice,
  todayHere,
  uploadAddress,
} from '@recourse/platform-web';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { contractsRoute, type ContractsSearch } from '../contracts.route.js';
import { BulkBar } from './bulk-bar.js';
import { ColumnMenu } from './column-menu.js';
import classes from './contracts-page.module.css';
import { columnsOf, filterOf, variablesOf } from './contracts-query.js';
import { ContractsTable } from './contracts-table.js';
import { ExportButton } from './export-button.js';
import { FacetMenus } from './facet-menus.js';
import { SavedViews } from './saved-views.js';
import { SearchField } from './search-field.js';
import { useContractPages, type ContractPages } from './use-contract-pages.js';

type Change = (change: Partial<ContractsSearch>) => void;

/** All contracts, to search, filter, sort and change in bulk. */
export function ContractsPage(): ReactNode {
  const search = contractsRoute.useSearch();
  const navigate = contractsRoute.useNavigate();
  const variables = useMemo(() => variablesOf(search), [search]);
  const seesPrices = useMay('price:read');
  const columns = useMemo(() => columnsOf(search).filter((id) => seesPrices || id !== 'value'), [search, seesPrices]);
  const pages = useContractPages(variables);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mayEdit = useMay('contract:edit');
  const change: Change = (next) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const clear = () => setChosen(new Set());
  const toggle = useCallback((ids: readonly string[]) => setChosen((before) => toggled(before, ids)), []);
  return (
    <div className={classes.page}>
      <Page
        title="Contracts"
        actions={
          <>
            <ColumnMenu columns={columns} onChoose={(column) => change({ column: column && [...column] })} />
            <SavedViews search={search} onOpen={(view) => void navigate({ search: view as ContractsSearch })} />
            <ExportButton variables={variables} columns={columns} />
          </>
        }
      >
        <Filters search={search} change={change} pages={pages} />
        {chosen.size > 0 && (
          <BulkBar
            ids={[...chosen]}
            onClear={clear}
            onDone={() => {
              clear();
              pages.again();
            }}
          />
        )}
        {pages.refusal && <RefusalNotice refusal={pages.refusal} again={pages.again} />}
        {pages.totalCount === 0 ? (
          <Nothing isFiltered={Object.keys(filterOf(search)).length > 0} />
        ) : (
          <ContractsTable
            pages={pages}
            columns={columns}
            sorting={{ by: search.sort ?? 'REFERENCE', dir: search.dir ?? 'asc' }}
            onSort={({ by, dir }) => change({ sort: by, dir: dir === 'desc' ? dir : undefined })}
            selection={mayEdit ? { ids: chosen, toggle } : undefined}
          />
        )}
      </Page>
    </div>
  );
}

const toggled = (chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> =>
  new Set([...[...chosen].filter((id) => !ids.includes(id)), ...ids.filter((id) => !chosen.has(id))]);

interface FiltersProps {
  readonly search: ContractsSearch;
  readonly change: Change;
  readonly pages: ContractPages;
}

const SPANS = [30, 90, 180, 365];

function Filters({ search, change, pages }: FiltersProps): ReactNode {
  const span = SPANS.find((days) => search.endsBefore === daysLater(todayHere(), days + 1));
  const ending = (days: string) =>
    change(
      days === ''
        ? { endsFrom: undefined, endsBefore: undefined }
        : { endsFrom: todayHere(), endsBefore: daysLater(todayHere(), Number(days) + 1) },
    );
  const isFiltered = Object.keys(filterOf(search)).length > 0;
  return (
    <Group gap="xs" role="search" aria-label="Contracts">
      <SearchField
        value={search.q ?? ''}
        isLoading={pages.isLoading}
        onSearch={(text) => change({ q: text === '' ? undefined : text })}
      />
      <FacetMenus
        search={search}
        onChoose={(name, values) => change({ [name]: values.length > 0 ? values : undefined })}
      />
      <NativeSelect
        size="xs"
        aria-label="Term ends within"
        value={span === undefined ? '' : String(span)}
        onChange={(event) => ending(event.currentTarget.value)}
        data={[
          { value: '', label: 'Ends any time' },
          ...SPANS.map((days) => ({ value: String(days), label: `Ends in ${days} days` })),
        ]}
      />
      <Checkbox
        size="xs"
        label="Without amendments and schedules"
        checked={search.heads ?? false}
        onChange={(event) => change({ heads: event.currentTarget.checked || undefined })}
      />
      {isFiltered && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => change(NO_FILTER)}>
          Clear filters
        </Button>
      )}
      <Text size="sm" c="dimmed" ml="auto" role="status">
        {!pages.refusal && pages.totalCount !== undefined && counted(pages.totalCount, 'contract')}
      </Text>
    </Group>
  );
}

const NO_FILTER = {
  q: undefined,
  status: undefined,
  kind: undefined,
  renewal: undefined,
  supplier: undefined,
  owner: undefined,
  unit: undefined,
  tag: undefined,
  endsFrom: undefined,
  endsBefore: undefined,
  heads: undefined,
} satisfies Partial<ContractsSearch>;

function Nothing({ isFiltered }: { readonly isFiltered: boolean }): ReactNode {
  const mayUpload = useMay('document:upload');
  if (isFiltered)
    return <EmptyState title="No contract meets all of this">Clear a filter, or search for fewer words.</EmptyState>;
  return (
    <EmptyState
      title="No contract is here yet"
      action={mayUpload && <PageLink to={uploadAddress}>Upload documents</PageLink>}
    >
      Upload documents, and make contracts of what was read in them.
    </EmptyState>
  );
}
