import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { graphql, homeAddress, PageLink, Pending, Problem, type ResultOf } from '@recourse/platform-web';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useMutation, useQuery } from 'urql';
import { Doorway } from './doorway.js';

const OneTimeLink = graphql(`
  query OneTimeLink($link: String!) {
    oneTimeLink(link: $link) {
      asksForPerson
    }
  }
`);

const TakeUpLink = graphql(`
  mutation TakeUpLink($input: TakeUpLinkInput!) {
    takeUpLink(input: $input) {
      email
    }
  }
`);

interface WelcomePageProps {
  /** The secret at the end of the one-time link. */
  readonly link: string;
  readonly onSignedIn: () => void;
}

/** What a one-time link opens: the first administrator, or somebody invited, chooses a password and is signed in. */
export function WelcomePage({ link, onSignedIn }: WelcomePageProps): ReactNode {
  const [query] = useQuery({ query: OneTimeLink, variables: { link } });
  return (
    <Doorway
      title="Welcome to Recourse"
      otherwise={query.error && <PageLink to={homeAddress}>Sign in with a password</PageLink>}
    >
      {query.data ? (
        <WelcomeForm link={link} asks={query.data.oneTimeLink} onSignedIn={onSignedIn} />
      ) : (
        <Pending query={query} />
      )}
    </Doorway>
  );
}

interface WelcomeFormProps extends WelcomePageProps {
  readonly asks: ResultOf<typeof OneTimeLink>['oneTimeLink'];
}

function WelcomeForm({ link, asks, onSignedIn }: WelcomeFormProps): ReactNode {
  const [{ fetching, error }, takeUp] = useMutation(TakeUpLink);
  const [answer, setAnswer] = useState({ name: '', email: '', password: '' });
  const set = (field: keyof typeof answer) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setAnswer((before) => ({ ...before, [field]: value }));
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { name, email, password } = answer;
    const { data } = await takeUp({ input: { link, password, ...(asks.asksForPerson ? { name, email } : {}) } });
    if (data?.takeUpLink) onSignedIn();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        {error && <Problem error={error} />}
        {asks.asksForPerson && (
          <>
            <Text size="sm" c="dimmed">
              You become the first administrator. Colleagues come in by links that you give them under Settings, People.
            </Text>
            <TextInput label="Your name" autoComplete="name" required value={answer.name} onChange={set('name')} />
            <TextInput
              label="E-mail"
              description="You sign in with it."
              type="email"
              autoComplete="username"
              required
              value={answer.email}
              onChange={set('email')}
            />
          </>
        )}
        <PasswordInput
          label="New password"
          description="12 characters or more; a few words make a good one."
          autoComplete="new-password"
          minLength={12}
          required
          value={answer.password}
          onChange={set('password')}
        />
        <Button type="submit" loading={fetching}>
          Set password and sign in
        </Button>
      </Stack>
    </form>
  );
}
