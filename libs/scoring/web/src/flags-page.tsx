import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useMe } from '@recourse/access-web';
import { EmptyState, Page, Pending } from '@recourse/platform-web';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { FlagBoard } from './board/flag-board.js';
import { Filters } from './filters.js';
import classes from './flags-page.module.css';
import { filterOf, FlagsQuery } from './flags-query.js';
import { flagsRoute, type FlagsSearch } from './flags.route.js';
import { FlagWorkplace } from './list/flag-workplace.js';

/** What is wrong in contracts: found, shown with its evidence, and decided. */
export function FlagsPage(): ReactNode {
  const search = flagsRoute.useSearch();
  const navigate = flagsRoute.useNavigate();
  const me = useMe();
  const change = (changes: Partial<FlagsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true });
  return (
    <Page
      title="Flags"
      actions={
        <Button size="compact-sm" variant="default" onClick={() => window.print()}>
          Print report
        </Button>
      }
    >
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label="View"
          value={search.view ?? 'list'}
          onChange={(next) => change({ view: next === 'board' ? 'board' : undefined, state: undefined })}
          data={[
            { value: 'list', label: 'List' },
            { value: 'board', label: 'Board' },
          ]}
        />
        <Filters search={search} onChange={change} />
        <Button
          size="compact-sm"
          variant={search.assigned === me.person.id ? 'light' : 'default'}
          aria-pressed={search.assigned === me.person.id}
          onClick={() => change({ assigned: search.assigned === me.person.id ? undefined : me.person.id })}
        >
          Given to me
        </Button>
        {search.view === undefined && (
          <NativeSelect
            size="xs"
            aria-label="Group by"
            value={search.group ?? ''}
            onChange={({ currentTarget: { value } }) =>
              change({ group: value === '' ? undefined : (value as NonNullable<FlagsSearch['group']>) })
            }
            data={[
              { value: '', label: 'Not grouped' },
              { value: 'contract', label: 'By contract' },
              { value: 'rule', label: 'By rule' },
              { value: 'severity', label: 'By severity' },
            ]}
          />
        )}
        <NativeSelect
          size="xs"
          aria-label="Sort by"
          value={search.sort ?? 'SEVERITY'}
          onChange={({ currentTarget: { value } }) => change({ sort: value as NonNullable<FlagsSearch['sort']> })}
          data={[
            { value: 'SEVERITY', label: 'Gravest first' },
            { value: 'ACT_BY', label: 'Earliest to act first' },
            { value: 'OPENED', label: 'Newest first' },
          ]}
        />
      </div>
      <Shown search={search} onChange={change} />
    </Page>
  );
}

interface ShownProps {
  readonly search: FlagsSearch;
  readonly onChange: (changes: Partial<FlagsSearch>) => void;
}

function Shown({ search, onChange }: ShownProps): ReactNode {
  const [query, again] = useQuery({
    query: FlagsQuery,
    variables: { filter: filterOf(search), sort: search.sort ?? 'SEVERITY', after: null },
    context: useMemo(() => ({ additionalTypenames: ['Flag'] }), []),
  });
  if (!query.data) return <Pending query={query} again={again} lines={8} />;
  const { nodes, totalCount } = query.data.flags;
  if (nodes.length === 0 && search.flag === undefined)
    return (
      <EmptyState title="No flag meets this">What is wrong in contracts shows here once they are read.</EmptyState>
    );
  if (search.view === 'board') return <FlagBoard flags={nodes} search={search} onChange={onChange} />;
  return <FlagWorkplace flags={nodes} total={totalCount} search={search} onChange={onChange} />;
}
