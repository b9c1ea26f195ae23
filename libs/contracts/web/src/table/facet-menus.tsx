import {
  FilterList,
  FilterPopover,
  graphql,
  inWords,
  Pending,
  type FilterChoice,
  type ResultOf,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import type { ContractsSearch } from '../contracts.route.js';
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

function FacetMenu(props: FacetMenuProps): ReactNode {
  return (
    <FilterPopover label={props.facet.label} chosenCount={props.chosen.length}>
      <Choices {...props} />
    </FilterPopover>
  );
}

function Choices({ facet, search, chosen, onChoose }: FacetMenuProps): ReactNode {
  const [query, again] = useQuery({ query: FacetsQuery, variables: { filter: filterOf(search) } });
  if (!query.data) return <Pending query={query} again={again} />;
  const choices = choicesOf(query.data, facet, chosen);
  return <FilterList label={facet.label} choices={choices} chosen={chosen} onChoose={onChoose} />;
}

/** What can be chosen, and what was chosen even where it leaves nothing. */
function choicesOf(answer: Answer, { part }: Facet, chosen: readonly string[]): readonly FilterChoice[] {
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
