import { Button, SegmentedControl } from '@mantine/core';
import { useMay } from '@recourse/access-web';
import { EmptyState, Page, PageLink, reviewAddress, todayHere } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { Agenda } from './agenda/agenda.js';
import classes from './calendar-page.module.css';
import { calendarRoute, type CalendarSearch } from './calendar.route.js';
import { EventDrawer } from './event/event-drawer.js';
import { VIEWS, type View } from './filter/choices.js';
import { Filters } from './filter/filters.js';
import { isFiltered, NO_FILTER, shownFilter, spanOf } from './filter/shown.js';
import { MonthView } from './months/month-view.js';
import { QuarterView } from './months/quarter-view.js';
import { SpanSteps } from './months/span-steps.js';
import { Downloads } from './take-away/downloads.js';
import { SubscribeButton } from './take-away/subscribe-button.js';
import { UnknownDates } from './unknown/unknown-dates.js';

const VIEW_NAMES: Readonly<Record<View, string>> = {
  agenda: 'Agenda',
  month: 'Month',
  quarter: 'Quarter',
  unknown: 'Unknown dates',
};

/** When something happens, and by when to act: derived from the terms, with what it was derived from. */
export function CalendarPage(): ReactNode {
  const search = calendarRoute.useSearch();
  const navigate = calendarRoute.useNavigate();
  const mayExport = useMay('calendar:export');
  const today = todayHere();
  const change = (changes: Partial<CalendarSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true });
  const { view = 'agenda', event } = search;
  const filter = shownFilter(search, today);
  const span = spanOf(search, today);
  return (
    <Page
      title="Calendar"
      actions={
        mayExport &&
        view !== 'unknown' && (
          <>
            <Downloads filter={filter} />
            <SubscribeButton filter={filter} />
          </>
        )
      }
    >
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label="View"
          value={view}
          onChange={(next) => change({ view: next === 'agenda' ? undefined : next })}
          data={VIEWS.map((value) => ({ value, label: VIEW_NAMES[value] }))}
        />
        {span && <SpanSteps view={view} span={span} onStep={(at) => change({ at })} />}
      </div>
      {view !== 'unknown' && <Filters search={search} onChange={change} />}
      <div className={classes.shown}>
        <Shown view={view} search={search} onChange={change} />
      </div>
      {event !== undefined && <EventDrawer id={event} onClose={() => change({ event: undefined })} />}
    </Page>
  );
}

interface ShownProps {
  readonly view: View;
  readonly search: CalendarSearch;
  readonly onChange: (changes: Partial<CalendarSearch>) => void;
}

function Shown({ view, search, onChange }: ShownProps): ReactNode {
  const today = todayHere();
  const filter = shownFilter(search, today);
  const span = spanOf(search, today);
  const open = (event: string) => onChange({ event });
  if (view === 'unknown') return <UnknownDates />;
  if (view === 'month' && span) return <MonthView span={span} filter={filter} onOpen={open} />;
  if (view === 'quarter' && span) return <QuarterView span={span} filter={filter} onOpen={open} />;
  return (
    <Agenda filter={filter} onOpen={open} nothing={<NoEvent isFiltered={isFiltered(search)} onChange={onChange} />} />
  );
}

interface NoEventProps extends Pick<ShownProps, 'onChange'> {
  readonly isFiltered: boolean;
}

function NoEvent({ isFiltered, onChange }: NoEventProps): ReactNode {
  if (!isFiltered) {
    return (
      <EmptyState title="No date is coming" action={<PageLink to={reviewAddress()}>Review what was read</PageLink>}>
        Dates follow from what people confirmed in documents. What cannot be told stands under Unknown dates.
      </EmptyState>
    );
  }
  const clear = (
    <Button size="xs" variant="default" onClick={() => onChange(NO_FILTER)}>
      Clear the filters
    </Button>
  );
  return <EmptyState title="No event meets this" action={clear} />;
}
