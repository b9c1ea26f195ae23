import { counted } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './months.module.css';

/** Says that not everything is drawn. */
export function MoreThanShown({ hidden }: { readonly hidden: number }): ReactNode {
  if (hidden <= 0) return null;
  return <p className={classes.hidden}>{counted(hidden, 'more event')} in this time: narrow the filter to see them.</p>;
}
