import { formatDay, formatShare, inWords, Panel, UNKNOWN } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { ContractData } from './contract-query.js';
import classes from './score-panel.module.css';

interface ScorePanelProps {
  readonly score: NonNullable<ContractData['score']>;
}

/** How good the contract is by the policy, part by part, and how sure that is. */
export function ScorePanel({ score }: ScorePanelProps): ReactNode {
  return (
    <Panel title="Score" note={`since ${formatDay(score.since)}`}>
      <div className={classes.total}>
        {score.total ?? UNKNOWN}
        <span className={classes.quiet}> of 100, {formatShare(score.certainty)} certain</span>
      </div>
      <dl className={classes.parts}>
        {score.breakdown.map(({ aspect, score: part, certainty }) => (
          <div key={aspect} className={classes.part} title={`${formatShare(certainty)} certain`}>
            <dt>{inWords(aspect)}</dt>
            <dd>
              <span className={classes.track}>
                <span className={classes.fill} style={{ width: `${part ?? 0}%` }} />
              </span>
              <span className={classes.figure}>{part === null ? UNKNOWN : Math.round(part)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
