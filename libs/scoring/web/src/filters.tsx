import { choicesParam, FilterMenu, inWords } from '@recourse/platform-web';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { RULE_IDS, SEVERITIES, STATES } from './choices.js';
import { FLAG_TYPES, FlagCounts } from './flags-query.js';
import type { FlagsSearch } from './flags.route.js';

interface FiltersProps {
  readonly search: FlagsSearch;
  readonly onChange: (changes: Partial<FlagsSearch>) => void;
}

/** Which flags, with how many there are of each. */
export function Filters({ search, onChange }: FiltersProps): ReactNode {
  const [{ data }] = useQuery({
    query: FlagCounts,
    variables: { states: search.state ? [...search.state] : null },
    context: useMemo(() => ({ additionalTypenames: FLAG_TYPES }), []),
  });
  const counted = <T extends 'CRITICAL' | 'HIGH' | 'INFO' | 'LOW' | 'MEDIUM' | (typeof STATES)[number]>(value: T) => ({
    value,
    label: inWords(value),
    count: data?.[value].totalCount,
  });
  return (
    <>
      <FilterMenu
        label="State"
        choices={STATES.map(counted)}
        chosen={search.state ?? []}
        onChoose={(values) => onChange({ state: choicesParam(values, STATES) })}
      />
      <FilterMenu
        label="Severity"
        choices={SEVERITIES.map(counted)}
        chosen={search.severity ?? []}
        onChoose={(values) => onChange({ severity: choicesParam(values, SEVERITIES) })}
      />
      <FilterMenu
        label="Rule"
        choices={(data?.policy.rules ?? []).map(({ rule, title }) => ({ value: rule, label: title }))}
        chosen={search.rule ?? []}
        onChoose={(values) => onChange({ rule: choicesParam(values, RULE_IDS) })}
      />
      <FilterMenu
        label="Supplier"
        choices={(data?.suppliers.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        chosen={search.supplier === undefined ? [] : [search.supplier]}
        onChoose={(values) => onChange({ supplier: values.at(-1) })}
      />
    </>
  );
}
