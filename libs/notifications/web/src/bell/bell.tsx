import { ActionIcon, Popover } from '@mantine/core';
import { BellIcon } from '@radix-ui/react-icons';
import { graphql } from '@recourse/platform-web';
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import classes from './bell.module.css';

const UnreadQuery = graphql(`
  query UnreadNotifications {
    myNotifications(first: 1) {
      unreadCount
    }
  }
`);

// Loaded when it is opened: the frame needs no more than the number.
const ToldList = lazy(async () => ({ default: (await import('./told-list.js')).ToldList }));

const ASK_AGAIN_MS = 60_000;

const MOST_SHOWN = 99;

interface BellProps {
  /** The side on which there is room for the list. */
  readonly opensTo: 'left' | 'right';
}

/** How much one was told and has not read; opens the list. */
export function Bell({ opensTo }: BellProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const unread = useUnread();
  const label = unread === 0 ? 'Notifications, none unread' : `Notifications, ${unread} unread`;
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position={opensTo === 'left' ? 'bottom-end' : 'bottom-start'}
      width="min(24rem, calc(100vw - 1rem))"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon onClick={() => setIsOpen(!isOpen)} aria-label={label} className={classes.bell}>
          <BellIcon />
          {unread > 0 && (
            <span aria-hidden className={classes.count}>
              {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <Suspense fallback={null}>
          <ToldList unread={unread} close={() => setIsOpen(false)} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Asked again each minute while somebody looks, and as soon as they look again. */
function useUnread(): number {
  const context = useMemo(() => ({ additionalTypenames: ['Notification'] }), []);
  const [{ data }, again] = useQuery({ query: UnreadQuery, context });
  useEffect(() => {
    const askAgain = () => {
      if (document.visibilityState === 'visible') again({ requestPolicy: 'network-only' });
    };
    const rounds = setInterval(askAgain, ASK_AGAIN_MS);
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      clearInterval(rounds);
      document.removeEventListener('visibilitychange', askAgain);
    };
  }, [again]);
  return data?.myNotifications.unreadCount ?? 0;
}
