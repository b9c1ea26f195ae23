import { Tooltip } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { formatDay, formatDaysWithin, formatShortMonth, inWords, Panel, todayHere } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { ContractData, ContractEvent, Member } from './contract-query.js';
import classes from './timeline-panel.module.css';
import { gathered, scaleOf, type Scale } from './timeline-scale.js';

interface TimelineProps {
  readonly contract: ContractData;
  readonly events: readonly ContractEvent[];
}

/** Events far beyond the running term would press everything else together. */
const YEARS_SHOWN = 4;

/** Past and coming events of the family, and how long each of its documents runs, as a picture. */
export function Timeline({ contract, events }: TimelineProps): ReactNode {
  const { ref, width } = useElementSize();
  const today = todayHere();
  const horizon = `${Number(today.slice(0, 4)) + YEARS_SHOWN}${today.slice(4)}`;
  const shown = events.filter(({ date }) => date <= horizon);
  const bars = contract.family.filter(({ term, signedOn }) => term.effectiveOn ?? term.endsOn ?? signedOn);
  const days = [
    today,
    ...shown.map(({ date }) => date),
    ...bars.flatMap(({ term, signedOn }) => [term.effectiveOn ?? signedOn, term.endsOn]).filter((day) => day !== null),
  ];
  const scale = scaleOf(days.filter((day) => day <= horizon));
  return (
    <Panel title="Timeline" note={`${formatDay(scale.from)} to ${formatDay(scale.to)}`}>
      <div ref={ref}>{width > 0 && <Picture {...{ scale, width, bars, today }} events={shown} />}</div>
      <Legend />
    </Panel>
  );
}

interface PictureProps {
  readonly scale: Scale;
  readonly width: number;
  readonly bars: readonly Member[];
  readonly events: readonly ContractEvent[];
  readonly today: string;
}

const BAR = 16;
const GAP = 6;
const AXIS = 22;
const MARKS = 28;
/** Marks are this far apart, which is also how large a target is that a finger meets. */
const APART = 24;

function Picture({ scale, width, bars, events, today }: PictureProps): ReactNode {
  const x = (day: string) => scale.at(day) * width;
  const height = AXIS + MARKS + bars.length * (BAR + GAP);
  const marks = gathered(events, { at: ({ date }) => scale.at(date), apart: APART / width });
  return (
    <svg width={width} height={height} role="group" aria-label="Timeline of events" className={classes.picture}>
      {scale.ticks.map((day) => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={AXIS - 4} y2={height} className={classes.tick} />
          <text x={x(day) + 3} y={12} className={classes.label}>
            {day.slice(5, 7) === '01' ? day.slice(0, 4) : formatShortMonth(day)}
          </text>
        </g>
      ))}
      {bars.map((member, index) => (
        <Bar key={member.id} {...{ member, x, width }} y={AXIS + MARKS + index * (BAR + GAP)} />
      ))}
      <line x1={x(today)} x2={x(today)} y1={AXIS - 8} y2={height} className={classes.today} />
      {marks.map(({ events: at, x: place }) => (
        <EventMark key={at[0]?.id} events={at} x={place * width} />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly member: Member;
  readonly x: (day: string) => number;
  readonly y: number;
  readonly width: number;
}

/** From the day a document is in force to the end of its term, open where that is not known. */
function Bar({ member, x, y, width }: BarProps): ReactNode {
  const { term, signedOn, reference, kind } = member;
  const begins = term.effectiveOn ?? signedOn;
  const left = begins ? x(begins) : 0;
  const right = term.endsOn ? Math.min(x(term.endsOn), width) : width;
  return (
    <g>
      <rect
        x={left}
        y={y}
        width={Math.max(2, right - left)}
        height={BAR}
        rx={3}
        className={classes.bar}
        data-open={term.endsOn === null || undefined}
      />
      <text x={Math.max(4, left + 6)} y={y + 12} className={classes.name}>
        {reference} · {inWords(kind)}
      </text>
    </g>
  );
}

/** What asks to act stands out from what merely happens. */
const ACTS = new Set([
  'NOTICE_DEADLINE',
  'NOTICE_SEND_BY',
  'REDUCTION_DEADLINE',
  'CREDIT_CLAIM_DEADLINE',
  'EVENT_EXIT_DEADLINE',
]);

/** One event, or as many as lie too near to each other to be told apart; their dates and titles show with it. */
function EventMark({ events, x }: { readonly events: readonly ContractEvent[]; readonly x: number }): ReactNode {
  const told = events.map(({ id, date, title }) => ({ id, line: `${formatDay(date)}: ${formatDaysWithin(title)}` }));
  const lines = told.map(({ line }) => line).join('; ');
  const look = lookOf(events);
  const isMany = events.length > 1;
  const y = AXIS + 9;
  return (
    <Tooltip
      label={told.map(({ id, line }) => (
        <div key={id}>{line}</div>
      ))}
      multiline
    >
      <g
        tabIndex={0}
        role="img"
        aria-label={isMany ? `${events.length} dates: ${lines}` : lines}
        className={classes.mark}
        data-look={look}
      >
        <rect x={x - APART / 2} y={y - APART / 2} width={APART} height={APART} className={classes.target} />
        {look === 'happens' || look === 'past' ? (
          <circle cx={x} cy={y} r={isMany ? 8.5 : 5} />
        ) : (
          <path d={diamond(x, y, isMany ? 11 : 7)} />
        )}
        {isMany && (
          <text x={x} y={y + 4} textAnchor="middle" className={classes.count}>
            {events.length}
          </text>
        )}
      </g>
    </Tooltip>
  );
}

const diamond = (x: number, y: number, half: number): string =>
  `M${x} ${y - half} l${half} ${half} l${-half} ${half} l${-half} ${-half} z`;

/** Of several, what asks to act shows first. */
function lookOf(events: readonly ContractEvent[]): 'missed' | 'act' | 'past' | 'happens' {
  if (events.some(({ status }) => status === 'OVERDUE')) return 'missed';
  if (events.some(({ kind, status }) => ACTS.has(kind) && (status === 'DUE' || status === 'UPCOMING'))) return 'act';
  return events.every(({ status }) => status === 'DONE' || status === 'DISMISSED') ? 'past' : 'happens';
}

function Legend(): ReactNode {
  return (
    <div className={classes.legend} aria-hidden="true">
      <span data-look="act">◆ to act</span>
      <span data-look="missed">◆ missed</span>
      <span data-look="happens">○ happens</span>
      <span data-look="past">○ past</span>
      <span data-look="today">┆ today</span>
      <span>② several at once</span>
    </div>
  );
}
