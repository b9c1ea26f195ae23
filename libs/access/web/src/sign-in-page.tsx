import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { graphql, Problem, usePageTitle } from '@recourse/platform-web';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useMutation } from 'urql';
import { Doorway } from './doorway.js';

const SignIn = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      email
    }
  }
`);

interface SignInPageProps {
  /** Called once the session's cookie is there. */
  readonly onSignedIn: () => void;
}

/** Stands in place of whichever page was asked for, which comes as soon as somebody has signed in. */
export function SignInPage({ onSignedIn }: SignInPageProps): ReactNode {
  usePageTitle('Sign in');
  const [{ fetching, error }, signIn] = useMutation(SignIn);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { data } = await signIn({ email, password });
    if (data?.signIn) onSignedIn();
  };
  return (
    <Doorway
      title="Sign in"
      otherwise="No password, or forgotten? An administrator gives you a link to set one. The first administrator finds it where Recourse was started."
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          {error && <Problem error={error} />}
          <TextInput
            label="E-mail"
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={fetching}>
            Sign in
          </Button>
        </Stack>
      </form>
    </Doorway>
  );
}
