import { Button, PasswordInput, Stack } from '@mantine/core';
import { graphql, Panel, useAct } from '@recourse/platform-web';
import { useState, type ReactNode, type SubmitEvent } from 'react';

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      email
    }
  }
`);
const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

/** The own password, and the way out of every browser. */
export function Account(): ReactNode {
  const change = useAct(ChangePassword);
  const leave = useAct(SignOutEverywhere);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const done = 'Password changed; other browsers are signed out';
    if ((await change.act({ input: { current, next } }, { done })) === undefined) return;
    setCurrent('');
    setNext('');
  };
  const signOut = async () => {
    if (await leave.act({})) window.location.assign('/');
  };
  return (
    <Stack gap="md" maw={480}>
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
      <Panel title="Sessions">
        <Button variant="default" loading={leave.isActing} onClick={() => void signOut()}>
          Sign out everywhere
        </Button>
      </Panel>
    </Stack>
  );
}
