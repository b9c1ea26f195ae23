import { Button, Group, Stack, Text } from '@mantine/core';
import { formatInstant, graphql, Mark, Panel, Pending, useAct } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { browserInWords } from './browser-words.js';
import classes from './settings.module.css';

const SessionsQuery = graphql(`
  query MySessions {
    mySessions {
      id
      startedAt
      lastUsedAt
      address
      userAgent
      current
    }
  }
`);
const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      id
    }
  }
`);
const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      id
    }
  }
`);
const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

/** Where the person is signed in, and the way out of each browser, of all others, and of all. */
export function OwnSessions(): ReactNode {
  const [query, again] = useQuery({ query: SessionsQuery, requestPolicy: 'cache-and-network' });
  const end = useAct(EndSession);
  const endOthers = useAct(EndOtherSessions);
  const leave = useAct(SignOutEverywhere);
  const sessions = query.data?.mySessions;
  const signOut = async () => {
    if (await leave.act({})) window.location.assign('/');
  };
  return (
    <Panel title="Where you are signed in" note={sessions?.length}>
      <Stack gap="sm">
        {!sessions && <Pending query={query} again={again} />}
        <Stack component="ul" gap="xs" m={0} p={0}>
          {sessions?.map(({ id, current, userAgent, address, startedAt, lastUsedAt }) => (
            <Group key={id} component="li" justify="space-between" gap="xs">
              <div>
                <Text size="sm">
                  {browserInWords(userAgent)} {current && <Mark tone="accent">This browser</Mark>}
                </Text>
                <div className={classes.quiet}>
                  {address !== null && `From ${address}, `}since {formatInstant(startedAt)}
                  {!current && `, last used ${formatInstant(lastUsedAt)}`}
                </div>
              </div>
              {!current && (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Sign out ${browserInWords(userAgent)}, since ${formatInstant(startedAt)}`}
                  onClick={() => void end.act({ id }, { done: 'That browser is signed out' })}
                >
                  Sign out
                </Button>
              )}
            </Group>
          ))}
        </Stack>
        <Group gap="xs">
          <Button
            variant="default"
            loading={endOthers.isActing}
            disabled={sessions === undefined || sessions.length < 2}
            onClick={() => void endOthers.act({}, { done: 'All other browsers are signed out' })}
          >
            Sign out all others
          </Button>
          <Button variant="default" loading={leave.isActing} onClick={() => void signOut()}>
            Sign out everywhere
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
