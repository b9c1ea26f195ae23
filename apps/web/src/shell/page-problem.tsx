import { Alert, Button, Code, Stack, Text } from '@mantine/core';
import { Page } from '@recourse/platform-web';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

// Each page is a file of its own; browsers say in their own words that it did not come.
const NOT_FETCHED = /preload CSS|dynamically imported module|importing a module script/i;

/** What is left of a page that broke or never came; the navigation beside it still works. */
export function PageProblem({ error, reset }: ErrorComponentProps): ReactNode {
  const message = error instanceof Error ? error.message : String(error);
  return NOT_FETCHED.test(message) ? <NotFetched /> : <Broken message={message} reset={reset} />;
}

function NotFetched(): ReactNode {
  return (
    <Page title="No answer">
      <Alert color="red" variant="light" role="alert">
        <Stack gap="xs" align="flex-start">
          <Text size="sm">
            The page could not be fetched: the connection is gone, or Recourse was stopped or renewed meanwhile.
          </Text>
          <Button size="xs" variant="default" onClick={() => window.location.reload()}>
            Load again
          </Button>
        </Stack>
      </Alert>
    </Page>
  );
}

function Broken({ message, reset }: { readonly message: string; readonly reset: () => void }): ReactNode {
  return (
    <Page title="This page broke">
      <Alert color="red" variant="light" role="alert">
        <Stack gap="xs" align="flex-start">
          <Text size="sm">Nothing you saved is lost. Try again; if it stays, tell whoever runs Recourse this:</Text>
          <Code>{message}</Code>
          <Button size="xs" variant="default" onClick={reset}>
            Try again
          </Button>
        </Stack>
      </Alert>
    </Page>
  );
}
