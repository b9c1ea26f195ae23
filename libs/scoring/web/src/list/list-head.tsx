import { Checkbox, Group } from '@mantine/core';
import { counted, formatNumber, type Pages } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { FlagLineData } from '../flags-query.js';
import classes from './flag-list.module.css';

interface ListHeadProps {
  readonly pages: Pages<FlagLineData>;
  readonly pickedCount: number;
  /** Picks all that are shown, or none; left out for those who can do nothing with them. */
  readonly onPickAll: ((isPicked: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/** How many flags there are and how many are picked, with what can be done with these. */
export function ListHead({ pages, pickedCount, onPickAll, children }: ListHeadProps): ReactNode {
  const shown = pages.rows?.length ?? 0;
  const isAll = shown > 0 && pickedCount === shown;
  return (
    <Group justify="space-between" className={classes.head}>
      <Group gap="sm">
        {onPickAll && shown > 0 && (
          <Checkbox
            size="xs"
            aria-label="Pick all flags that are shown"
            checked={isAll}
            indeterminate={pickedCount > 0 && !isAll}
            onChange={() => onPickAll(!isAll)}
          />
        )}
        <span role="status">
          {pickedCount > 0 ? `${counted(pickedCount, 'flag')} picked` : counted(pages.totalCount, 'flag')}
          {pages.hasMore && `, the first ${formatNumber(shown)} shown`}
        </span>
      </Group>
      {children}
    </Group>
  );
}
