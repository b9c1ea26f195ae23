import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useMe } from '@recourse/access-web';
import { Page, sayProblem } from '@recourse/platform-web';
import { useCallback, useState, type ReactNode } from 'react';
import { FlagBoard } from './board/flag-board.js';
import { Filters } from './filters.js';
import classes from './flags-page.module.css';
import { flagsRoute, type FlagsSearch } from './flags.route.js';
import { FlagWorkplace } from './list/flag-workplace.js';
import { FlagReport } from './report/flag-report.js';

/** What is wrong in contracts: found, shown with its evidence, and decided. */
export function FlagsPage(): ReactNode {
  const search = flagsRoute.useSearch();
  const navigate = flagsRoute.useNavigate();
  const me = useMe();
  const report = useReport(JSON.stringify(search));
  const change = (changes: Partial<FlagsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true });
  return (
    <Page
      title="Flags"
      actions={
        <Button size="compact-sm" variant="default" loading={report.isAwaited} onClick={report.ask}>
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
      <div className={report.asked ? classes.screen : undefined}>
        {search.view === 'board' ? (
          <FlagBoard search={search} onChange={change} />
        ) : (
          <FlagWorkplace search={search} onChange={change} />
        )}
      </div>
      {report.asked && <FlagReport key={report.asked} search={search} onReady={report.onReady} />}
    </Page>
  );
}

/** The report that was asked for last; none once something else is filtered. */
function useReport(filtered: string) {
  const [asked, setAsked] = useState<{ readonly of: string; readonly times: number; readonly isReady: boolean }>();
  const current = asked?.of === filtered ? asked : undefined;
  const onReady = useCallback((problem?: Error) => {
    if (problem) sayProblem(`The report could not be put together: ${problem.message}`);
    setAsked((before) => (problem || !before ? undefined : { ...before, isReady: true }));
  }, []);
  return {
    asked: current?.times,
    isAwaited: current?.isReady === false,
    ask: () => setAsked((before) => ({ of: filtered, times: (before?.times ?? 0) + 1, isReady: false })),
    onReady,
  };
}
