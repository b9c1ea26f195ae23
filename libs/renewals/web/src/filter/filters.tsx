import { Button, Group, TextInput } from '@mantine/core';
import { choicesParam, FilterMenu, graphql, inWords, SearchBox } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import type { CalendarSearch } from '../calendar.route.js';
import { KIND_NAMES, KINDS, STATUSES } from './choices.js';
import { Presets } from './presets.js';

const PeopleAndSuppliers = graphql(`
  query CalendarChoices {
    suppliers(first: 200) {
      nodes {
        id
        name
      }
    }
    people(first: 200, active: true) {
      nodes {
        id
        name
      }
    }
  }
`);

interface FiltersProps {
  readonly search: CalendarSearch;
  readonly onChange: (changes: Partial<CalendarSearch>) => void;
}

const named = (all: readonly { readonly id: string; readonly name: string }[] | undefined) =>
  (all ?? []).map(({ id, name }) => ({ value: id, label: name }));

const orNothing = (values: readonly string[]) => (values.length === 0 ? undefined : values);

/** Which events: questions asked often at a click, and everything else by choice. */
export function Filters({ search, onChange }: FiltersProps): ReactNode {
  const [{ data }] = useQuery({ query: PeopleAndSuppliers });
  const isAgenda = search.view === undefined || search.view === 'agenda';
  return (
    <Group gap="xs">
      {isAgenda && <Presets search={search} onChange={onChange} />}
      <FilterMenu
        label="Kind"
        choices={KINDS.map((kind) => ({ value: kind, label: KIND_NAMES[kind] }))}
        chosen={search.kind ?? []}
        onChoose={(values) => onChange({ kind: choicesParam(values, KINDS) })}
      />
      <FilterMenu
        label="Status"
        choices={STATUSES.map((status) => ({ value: status, label: inWords(status) }))}
        chosen={search.status ?? []}
        onChoose={(values) => onChange({ status: choicesParam(values, STATUSES) })}
      />
      <FilterMenu
        label="Supplier"
        choices={named(data?.suppliers.nodes)}
        chosen={search.supplier ?? []}
        onChoose={(supplier) => onChange({ supplier: orNothing(supplier) })}
      />
      <FilterMenu
        label="Owner"
        choices={named(data?.people.nodes)}
        chosen={search.owner ?? []}
        onChoose={(owner) => onChange({ owner: orNothing(owner) })}
      />
      {isAgenda && <Range search={search} onChange={onChange} />}
      <SearchBox
        label="Search the calendar"
        placeholder="Contract or supplier"
        value={search.q ?? ''}
        onSearch={(q) => onChange({ q: q || undefined })}
      />
      {isNarrowed(search) && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(NOTHING)}>
          Clear
        </Button>
      )}
    </Group>
  );
}

const NOTHING: Partial<CalendarSearch> = {
  kind: undefined,
  status: undefined,
  supplier: undefined,
  owner: undefined,
  q: undefined,
  within: undefined,
  from: undefined,
  to: undefined,
};

const isNarrowed = (search: CalendarSearch) =>
  Object.keys(NOTHING).some((name) => search[name as keyof CalendarSearch] !== undefined);

function Range({ search, onChange }: FiltersProps): ReactNode {
  return (
    <Group gap={6}>
      <TextInput
        type="date"
        size="xs"
        aria-label="From"
        leftSection="from"
        leftSectionWidth={42}
        value={search.from ?? ''}
        onChange={(event) => onChange({ from: event.currentTarget.value || undefined, within: undefined })}
      />
      <TextInput
        type="date"
        size="xs"
        aria-label="To"
        leftSection="to"
        leftSectionWidth={30}
        value={search.to ?? ''}
        onChange={(event) => onChange({ to: event.currentTarget.value || undefined, within: undefined })}
      />
    </Group>
  );
}
