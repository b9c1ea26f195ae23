import { counted, formatDay, Panel, UNKNOWN } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './portfolio-score.module.css';
import type { HomeData } from './home-query.js';

type Scores = NonNullable<HomeData['portfolioScores']>;

interface PortfolioScoreProps {
  readonly scores: Scores;
}

/** The mean score of all live contracts, and how it came there. */
export function PortfolioScore({ scores }: PortfolioScoreProps): ReactNode {
  const now = scores.at(-1);
  const known = scores.filter((one): one is Scores[number] & { total: number } => one.total !== null);
  return (
    <Panel title="Portfolio score" note="0 to 100">
      <div className={classes.row}>
        <div>
          <div className={classes.figure}>{now?.total ?? UNKNOWN}</div>
          <div className={classes.remark}>{now ? counted(now.contractCount, 'contract') : 'Nothing judged yet'}</div>
        </div>
        {known.length > 1 ? <Course points={known} /> : <div className={classes.remark}>{sinceOf(known[0])}</div>}
      </div>
    </Panel>
  );
}

const sinceOf = (score: Scores[number] | undefined) => (score ? `unchanged since ${formatDay(score.since)}` : '');

const WIDTH = 150;
const HEIGHT = 40;

function Course({ points }: { readonly points: readonly { since: string; total: number }[] }): ReactNode {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [Date.parse(first.since), Date.parse(last.since)];
  const totals = points.map(({ total }) => total);
  const [low, high] = [Math.min(...totals) - 1, Math.max(...totals) + 1];
  const line = points.map(({ since, total }) => {
    const x = ((Date.parse(since) - from) / (to - from)) * WIDTH;
    return `${x.toFixed(1)},${(HEIGHT - ((total - low) / (high - low)) * HEIGHT).toFixed(1)}`;
  });
  const moved = Number((last.total - first.total).toFixed(1));
  const told = `${moved >= 0 ? '+' : '−'}${Math.abs(moved)} since ${formatDay(first.since)}`;
  return (
    <figure className={classes.course}>
      <svg viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`} role="img" aria-label={`Score: ${told}`}>
        <polyline points={line.join(' ')} className={classes.line} />
      </svg>
      <figcaption className={classes.remark}>{told}</figcaption>
    </figure>
  );
}
