import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import {
  formatDay,
  formatDaysWithin,
  formatDistance,
  graphql,
  PageLink,
  Pending,
  settingsAddress,
  SeverityMark,
  ShowMore,
  useAct,
  usePages,
  type ResultOf,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import classes from './bell.module.css';
import { targetAddress } from './target-address.js';

const ToldQuery = graphql(`
  query Told($after: String) {
    myNotifications(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        about
        day
        leadDays
        severity
        readAt
        contractId
        eventId
        flagId
        documentId
      }
    }
  }
`);
const MarkRead = graphql(`
  mutation MarkNotificationsRead($ids: [ID!]) {
    markNotificationsRead(ids: $ids) {
      id
      readAt
    }
  }
`);

type Told = ResultOf<typeof ToldQuery>['myNotifications']['nodes'][number];

const TOLD = {
  query: ToldQuery,
  list: ({ myNotifications }: ResultOf<typeof ToldQuery>) => myNotifications,
  typenames: ['Notification'],
};

const FROM_THE_NEWEST = {};

interface ToldListProps {
  readonly unread: number;
  readonly close: () => void;
}

/** What one was told, the newest first; each leads to what it is about, and is read then. */
export function ToldList({ unread, close }: ToldListProps): ReactNode {
  const pages = usePages(TOLD, FROM_THE_NEWEST);
  const { act, isActing } = useAct(MarkRead);
  const follow = ({ id, readAt }: Told) => {
    if (readAt === null) void act({ ids: [id] });
    close();
  };
  return (
    <>
      <Group justify="space-between" className={classes.head} wrap="nowrap">
        <Text fw={600} size="sm">
          Notifications
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          loading={isActing}
          disabled={unread === 0}
          onClick={() => void act({ ids: null }, { done: 'All are marked as read' })}
        >
          Mark all read
        </Button>
      </Group>
      {!pages.rows && <Pending query={{ error: pages.error }} again={pages.again} lines={3} />}
      {pages.rows?.length === 0 && (
        <Text size="sm" className={classes.empty}>
          Nothing so far. Deadlines, flags and documents that concern you will be told here.
        </Text>
      )}
      {pages.rows && pages.rows.length > 0 && (
        <ul className={classes.list} aria-label="What you were told">
          {pages.rows.map((told) => (
            <Item key={told.id} told={told} follow={follow} />
          ))}
          <li>
            <ShowMore pages={pages} />
          </li>
        </ul>
      )}
      <div className={classes.foot}>
        <PageLink to={settingsAddress('notifications')} onClick={close}>
          Choose what you are told
        </PageLink>
      </div>
    </>
  );
}

interface ItemProps {
  readonly told: Told;
  readonly follow: (told: Told) => void;
}

function Item({ told, follow }: ItemProps): ReactNode {
  const { title, about, severity, readAt } = told;
  return (
    <li>
      <PageLink
        to={targetAddress(told)}
        look="none"
        className={classes.item}
        data-unread={readAt === null}
        onClick={() => follow(told)}
      >
        <span className={classes.title}>
          {readAt === null && <VisuallyHidden>Unread: </VisuallyHidden>}
          {formatDaysWithin(title)} {severity && <SeverityMark severity={severity} />}
        </span>
        <span className={classes.words}>{about}</span>
        <span className={classes.words}>{whenOf(told)}</span>
      </PageLink>
    </li>
  );
}

const whenOf = ({ day, leadDays }: Told): string =>
  leadDays === null ? formatDistance(day) : `${formatDay(day)}, ${formatDistance(day)}`;
