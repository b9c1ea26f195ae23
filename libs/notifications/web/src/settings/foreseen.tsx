import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  counted,
  formatDay,
  formatDaysWithin,
  graphql,
  Panel,
  Pending,
  SeverityMark,
  type ResultOf,
} from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import type { Choice } from './notifications.js';
import classes from './notifications.module.css';

const PreviewQuery = graphql(`
  query NotificationPreview($input: NotificationChoiceInput!) {
    notificationPreview(input: $input) {
      days
      aheadCount
      ahead {
        on
        day
        severity
        title
        about
        byEmail
      }
      behindCount
      behind {
        on
        day
        severity
        title
        about
        byEmail
      }
      isWhole
    }
  }
`);

type Preview = ResultOf<typeof PreviewQuery>['notificationPreview'];

/** Not at every switch. */
const SETTLED_MS = 350;

interface ForeseenProps {
  readonly choice: Choice;
  readonly mailIsSent: boolean;
}

/** What the choice would tell, by the register as it is today. */
export function Foreseen({ choice, mailIsSent }: ForeseenProps): ReactNode {
  const [asked] = useDebouncedValue(JSON.stringify(choice), SETTLED_MS);
  const [query, again] = useQuery({ query: PreviewQuery, variables: { input: JSON.parse(asked) as Choice } });
  return (
    <Panel title="What this would tell you">
      {query.data ? (
        <Both preview={query.data.notificationPreview} mailIsSent={mailIsSent} />
      ) : (
        <Pending query={query} again={again} lines={4} />
      )}
    </Panel>
  );
}

interface BothProps {
  readonly preview: Preview;
  readonly mailIsSent: boolean;
}

function Both({ preview, mailIsSent }: BothProps): ReactNode {
  const { days, aheadCount, ahead, behindCount, behind, isWhole } = preview;
  return (
    <Stack gap="md">
      <Text size="sm" role="status">
        {isWhole ? '' : 'At least '}
        {counted(aheadCount, 'notification')} of deadlines in the next {days} days. In the last {days},{' '}
        {counted(behindCount, 'notification')} of flags and documents that are still open.
      </Text>
      <Foretold title="Deadlines to come" rows={ahead} count={aheadCount} mailIsSent={mailIsSent} />
      <Foretold title="Flags and documents" rows={behind} count={behindCount} mailIsSent={mailIsSent} />
    </Stack>
  );
}

interface ForetoldProps {
  readonly title: string;
  readonly rows: Preview['ahead'];
  readonly count: number;
  readonly mailIsSent: boolean;
}

function Foretold({ title, rows, count, mailIsSent }: ForetoldProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} component="h3" m={0}>
        {title}
      </Text>
      <ul className={classes.foretold} aria-label={title}>
        {rows.map(({ on, day, title: what, about, severity, byEmail }) => (
          <li key={`${on} ${what} ${about}`}>
            <span className={classes.day}>{formatDay(on)}</span>
            <span>
              {formatDaysWithin(what)} {severity && <SeverityMark severity={severity} />}{' '}
              <Text span size="xs" c="dimmed">
                {about}
                {day > on && `, ${formatDay(day)}`}
                {mailIsSent && byEmail && ', by e-mail too'}
              </Text>
            </span>
          </li>
        ))}
        {count > rows.length && <li>{`and ${count - rows.length} more`}</li>}
      </ul>
    </div>
  );
}
