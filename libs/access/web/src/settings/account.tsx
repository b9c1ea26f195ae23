import { Button, PasswordInput, Stack } from '@mantine/core';
import { graphql, Panel, useAct } from '@recourse/platform-web';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { OwnSessions } from './own-sessions.js';

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      email
    }
  }
`);

/** The own password, and where one is signed in. */
export function Account(): ReactNode {
  const change = useAct(ChangePassword);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const done = 'Password changed; other browsers are signed out';
    if ((await change.act({ input: { current, next } }, { done })) === undefined) return;
    setCurrent('');
    setNext('');
  };
  return (
    <Stack gap="md" maw={640}>
      <Panel title="Password">
        <form onSubmit={(event) => void save(event)}>
          <Stack gap="sm" align="flex-start">
            <PasswordInput
              w="100%"
              label="Current password"
              autoComplete="current-password"
              required
              value={current}
              onChange={(event) => setCurrent(event.currentTarget.value)}
            />
            <PasswordInput
              w="100%"
              label="New password"
              description="At least 12 characters; a few words that nobody would guess are best."
              autoComplete="new-password"
              required
              value={next}
              onChange={(event) => setNext(event.currentTarget.value)}
            />
            <Button type="submit" loading={change.isActing}>
              Change password
            </Button>
          </Stack>
        </form>
      </Panel>
      <OwnSessions />
    </Stack>
  );
}
