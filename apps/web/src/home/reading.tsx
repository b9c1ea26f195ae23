import { counted, formatNumber, PageLink, Panel, reviewAddress } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './portfolio-score.module.css';
import type { HomeData } from './home-query.js';

/** What the reader has found and nobody has confirmed yet. */
export function Reading({ data }: { readonly data: HomeData }): ReactNode {
  const { proposals, running, failed } = data;
  if (!proposals) return null;
  const remarks = [
    ...(running && running.totalCount > 0 ? [`${counted(running.totalCount, 'document')} being read`] : []),
    ...(failed && failed.totalCount > 0 ? [`${counted(failed.totalCount, 'document')} could not be read`] : []),
  ];
  return (
    <Panel title="To review" actions={<PageLink to={reviewAddress()}>Review</PageLink>}>
      <div className={classes.figure}>{formatNumber(proposals.totalCount)}</div>
      <div className={classes.remark}>
        {remarks.length > 0 ? remarks.join(', ') : 'values read and not yet decided'}
      </div>
    </Panel>
  );
}
