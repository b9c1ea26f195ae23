import { Alert, Button, Code, Stack, Text } from '@mantine/core';
import { Page } from '@recourse/platform-web';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** What is left of a page that broke; the navigation beside it still works. */
export function PageProblem({ error, reset }: ErrorComponentProps): ReactNode {
  return (
    <Page title="This page broke">
      <Alert color="red" variant="light" role="alert">
        <Stack gap="xs" align="flex-start">
          <Text size="sm">Nothing you saved is lost. Try again; if it stays, tell whoever runs Recourse this:</Text>
          <Code>{error instanceof Error ? error.message : String(error)}</Code>
          <Button size="xs" variant="default" onClick={reset}>
            Try again
          </Button>
        </Stack>
      </Alert>
    </Page>
  );
}
