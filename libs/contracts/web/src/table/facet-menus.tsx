import { Button, Checkbox, Popover, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CaretDownIcon } from '@radix-ui/react-icons';
import { formatNumber, graphql, inWords, Pending, type ResultOf } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import type { ContractsSearch } from '../contracts.route.js';
import classes from './facet-menus.module.css';
import { filterOf } from './contracts-query.js';

const FacetsQuery = graphql(`
  query ContractFacets($filter: ContractFilter) {
    contractFacets(filter: $filter) {
      statuses {
        value
        count
      }
      kinds {
        value
        count
      }
      supplierIds {
        value
        count
      }
      ownerIds {
        value
        count
      }
      businessUnits {
        value
        count
      }
      tags {
        value
        count
      }
    }
    suppliers(first: 200) {
      nodes {
        id
        name
      }
    }
    people(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`);

type Answer = ResultOf<typeof FacetsQuery>;
type Part = keyof Answer['contractFacets'];
export type FacetName = 'status' | 'kind' | 'supplier' | 'owner' | 'unit' | 'tag';

interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly part: Part;
}

const FACETS: readonly Facet[] = [
  { name: 'status', label: 'Status', part: 'statuses' },
  { name: 'supplier', label: 'Supplier', part: 'supplierIds' },
  { name: 'kind', label: 'Kind', part: 'kinds' },
  { name: 'owner', label: 'Owner', part: 'ownerIds' },
  { name: 'unit', label: 'Unit', part: 'businessUnits' },
  { name: 'tag', label: 'Tag', part: 'tags' },
];

interface FacetMenusProps {
  readonly search: ContractsSearch;
  readonly onChoose: (name: FacetName, values: readonly string[]) => void;
}

/** Filters with counts. The counts are asked for when a menu is opened, so that the table never waits for them. */
export function FacetMenus({ search, onChoose }: FacetMenusProps): ReactNode {
  return FACETS.map((facet) => (
    <FacetMenu
      key={facet.name}
      facet={facet}
      search={search}
      chosen={search[facet.name] ?? []}
      onChoose={(values) => onChoose(facet.name, values)}
    />
  ));
}

interface FacetMenuProps {
  readonly facet: Facet;
  readonly search: ContractsSearch;
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

function FacetMenu({ facet, search, chosen, onChoose }: FacetMenuProps): ReactNode {
  const [opened, menu] = useDisclosure(false);
  return (
    <Popover opened={opened} onChange={menu.toggle} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={chosen.length > 0 ? 'light' : 'default'}
          rightSection={<CaretDownIcon />}
          onClick={menu.toggle}
          aria-expanded={opened}
        >
          {facet.label}
          {chosen.length > 0 && ` · ${chosen.length}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={`Filter by ${facet.label.toLowerCase()}`}>
        <Choices facet={facet} search={search} chosen={chosen} onChoose={onChoose} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Beyond this many choices a field to narrow them helps. */
const MANY = 12;

function Choices({ facet, search, chosen, onChoose }: FacetMenuProps): ReactNode {
  const [query, again] = useQuery({ query: FacetsQuery, variables: { filter: filterOf(search) } });
  const [narrowed, narrow] = useState('');
  if (!query.data) return <Pending query={query} again={again} />;
  const all = choicesOf(query.data, facet, chosen);
  const shown = all.filter(({ label }) => label.toLowerCase().includes(narrowed.toLowerCase()));
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <Stack gap="xs" w={240}>
      {all.length > MANY && (
        <TextInput
          size="xs"
          aria-label={`Find a choice of ${facet.label.toLowerCase()}`}
          placeholder="Find"
          value={narrowed}
          onChange={(event) => narrow(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing to choose from
        </Text>
      )}
      <ScrollArea.Autosize mah={320} type="auto">
        <Stack gap={6}>
          {shown.map(({ value, label, count }) => (
            <Checkbox
              key={value}
              size="xs"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
              label={
                <span className={classes.choice}>
                  <span>{label}</span>
                  <span className={classes.count}>{formatNumber(count)}</span>
                </span>
              }
              classNames={{ labelWrapper: classes.wide, body: classes.body }}
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
      {chosen.length > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => onChoose([])}>
          Clear
        </Button>
      )}
    </Stack>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What can be chosen, and what was chosen even where it leaves nothing. */
function choicesOf(answer: Answer, { part }: Facet, chosen: readonly string[]): readonly Choice[] {
  const label = labelsOf(answer, part);
  const found = answer.contractFacets[part].map(({ value, count }) => ({ value, count, label: label(value) }));
  const missing = chosen.filter((value) => !found.some((one) => one.value === value));
  return [...found, ...missing.map((value) => ({ value, count: 0, label: label(value) }))];
}

function labelsOf({ suppliers, people }: Answer, part: Part): (value: string) => string {
  if (part === 'statuses' || part === 'kinds') return inWords;
  if (part === 'businessUnits' || part === 'tags') return (value) => value;
  const named = part === 'supplierIds' ? suppliers.nodes : people.nodes;
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (value) => names.get(value) ?? 'Unknown';
}
