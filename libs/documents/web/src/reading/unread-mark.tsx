import { Mark } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { unreadAmong, unreadInWords } from './unread-words.js';

interface UnreadMarkProps {
  readonly document: {
    readonly pageCount: number;
    readonly unreadPages: readonly { readonly number: number; readonly reading: string }[];
  };
}

/** Warns of pages that nobody could read, so that what stands there was not searched; nothing where all were read. */
export function UnreadMark({ document: { pageCount, unreadPages } }: UnreadMarkProps): ReactNode {
  const words = unreadInWords(unreadAmong(unreadPages), pageCount);
  return words === '' ? null : <Mark tone="warn">{words}</Mark>;
}
