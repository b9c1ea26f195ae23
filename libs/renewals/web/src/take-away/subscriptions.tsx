import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { formatInstant, Pending, ShownOnce, useAct } from '@recourse/platform-web';
import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react';
import { useQuery } from 'urql';
import { lastingFilter, type Filter } from '../filter/shown.js';
import { inFilterWords } from './filter-words.js';
import {
  CreateSubscription,
  RevokeSubscription,
  SubscriptionsQuery,
  type Subscription,
} from './subscription-queries.js';
import classes from './subscriptions.module.css';

/** Makes a calendar of what is filtered, and lists those there are. */
export function Subscriptions({ filter }: { readonly filter: Filter }): ReactNode {
  const [query, again] = useQuery({
    query: SubscriptionsQuery,
    context: useMemo(() => ({ additionalTypenames: ['CalendarSubscription'] }), []),
  });
  const open = query.data?.myCalendarSubscriptions.filter(({ revokedAt }) => revokedAt === null);
  return (
    <Stack gap="md">
      <NewSubscription filter={lastingFilter(filter)} />
      {!open && <Pending query={query} again={again} lines={2} />}
      {open && open.length > 0 && (
        <section>
          <h3 className={classes.heading}>Your calendars</h3>
          <ul className={classes.list}>
            {open.map((subscription) => (
              <SubscriptionLine key={subscription.id} subscription={subscription} />
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}

function NewSubscription({ filter }: { readonly filter: Filter }): ReactNode {
  const { act, isActing } = useAct(CreateSubscription);
  const [name, setName] = useState('');
  const [url, setUrl] = useState<string>();
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = await act({ input: { name, filter } });
    if (data === undefined) return;
    setUrl(data.createCalendarSubscription.url);
    setName('');
  };
  return (
    <Stack gap="sm">
      <Text size="sm">
        A program such as Outlook, Google Calendar or Thunderbird fetches the events by an address of their own, and
        follows them when they move. It shows {inFilterWords(filter)}, whatever their days.
      </Text>
      <form onSubmit={(event) => void create(event)}>
        <Group gap="xs" align="end">
          <TextInput
            label="Name"
            placeholder="Renewals of my team"
            required
            maxLength={120}
            flex="1 1 14rem"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" size="sm" loading={isActing} disabled={name.trim() === ''}>
            Create address
          </Button>
        </Group>
      </form>
      {url !== undefined && (
        <ShownOnce label="Address of the calendar" secret={url}>
          Add it to your calendar program as a subscription. Whoever knows the address sees these events, so treat it as
          a password.
        </ShownOnce>
      )}
    </Stack>
  );
}

function SubscriptionLine({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const { id, name, createdAt, lastUsedAt, filter } = subscription;
  const { act, isActing } = useAct(RevokeSubscription);
  return (
    <li className={classes.line}>
      <div>
        <div className={classes.name}>{name}</div>
        <div className={classes.quiet}>
          {inFilterWords(filter)}. Made {formatInstant(createdAt)},{' '}
          {lastUsedAt === null ? 'never fetched' : `last fetched ${formatInstant(lastUsedAt)}`}
        </div>
      </div>
      <Button
        size="compact-xs"
        variant="default"
        color="red"
        loading={isActing}
        aria-label={`Revoke ${name}`}
        onClick={() => void act({ id }, { done: `${name} is revoked: its address shows nothing any more.` })}
      >
        Revoke
      </Button>
    </li>
  );
}
