import { daysFrom, formatDay, formatShare, todayHere } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { burnDown, type Drawn } from './burn-down-points.js';
import classes from './burn-down.module.css';

interface BurnDownProps {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly committed: number;
  readonly drawn: readonly Drawn[];
  /** What will have been drawn by the end, and the day from which that is reckoned; null: not known. */
  readonly forecast: { readonly atEnd: number; readonly through: string } | null;
}

const WIDTH = 420;
const HEIGHT = 130;
const LEFT = 34;

/** What is left of a commitment over its time, against even use, and where it leads. */
export function BurnDown({ name, from, to, committed, drawn, forecast }: BurnDownProps): ReactNode {
  const points = burnDown({ from, to, committed }, drawn);
  const end = forecast && 1 - forecast.atEnd / committed;
  const lowest = Math.min(0, ...points.map(({ left }) => left), end ?? 0);
  const x = (time: number) => LEFT + time * WIDTH;
  const y = (left: number) => ((1 - left) / (1 - lowest)) * HEIGHT;
  const line = (of: readonly { time: number; left: number }[]) =>
    of.map(({ time, left }) => `${x(time).toFixed(1)},${y(left).toFixed(1)}`).join(' ');
  const last = points.at(-1) ?? { time: 0, left: 1 };
  const now = Math.min(1, Math.max(0, daysFrom(from, todayHere()) / (daysFrom(from, to) + 1)));
  const told = `${name}: ${formatShare(last.left)} left${end === null ? '' : `, ${formatShare(end)} forecast at the end`}`;
  return (
    <svg viewBox={`0 -8 ${LEFT + WIDTH + 8} ${HEIGHT + 28}`} role="img" aria-label={told} className={classes.chart}>
      {[1, 0.5, 0].map((left) => (
        <g key={left}>
          <line x1={LEFT} x2={x(1)} y1={y(left)} y2={y(left)} className={classes.grid} />
          <text x={LEFT - 5} y={y(left) + 3.5} className={classes.label} textAnchor="end">
            {formatShare(left)}
          </text>
        </g>
      ))}
      <line x1={x(0)} y1={y(1)} x2={x(1)} y2={y(0)} className={classes.even} />
      <line x1={x(now)} x2={x(now)} y1={0} y2={HEIGHT} className={classes.today} />
      <polyline points={line(points)} className={classes.actual} />
      {end !== null && <polyline points={line([last, { time: 1, left: end }])} className={classes.forecast} />}
      <circle cx={x(last.time)} cy={y(last.left)} r={3} className={classes.dot} />
      <text x={LEFT} y={HEIGHT + 16} className={classes.label}>
        {formatDay(from)}
      </text>
      <text x={x(1)} y={HEIGHT + 16} className={classes.label} textAnchor="end">
        {formatDay(to)}
      </text>
    </svg>
  );
}
