import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { refusalOf } from '../graphql/refusal.js';

interface ProblemProps {
  readonly error: CombinedError;
  readonly again?: (() => void) | undefined;
}

const TITLES: Readonly<Record<string, string>> = {
  'link-not-valid': 'This link works no more',
  NOT_FOUND: 'This is not here',
  FORBIDDEN: 'This is not open to you',
  NETWORK: 'No answer',
  BAD_USER_INPUT: 'This cannot be done so',
};

/** Asking again brings the same answer. */
const FOR_GOOD = new Set(['NOT_FOUND', 'FORBIDDEN']);

/** Why something could not be shown, in the API's own words, and a way to try again. */
export function Problem({ error, again }: ProblemProps): ReactNode {
  const refusal = refusalOf(error);
  if (refusal === undefined) return null;
  return (
    <Alert color="red" variant="light" title={TITLES[refusal.kind ?? ''] ?? TITLES[refusal.code] ?? 'Something went wrong'} role="alert">
      <Group justify="space-between" align="end">
        <Text size="sm">{refusal.message}</Text>
        {again && !FOR_GOOD.has(refusal.code) && (
          <Button size="xs" variant="default" onClick={again}>
            Try again
          </Button>
        )}
      </Group>
    </Alert>
  );
}
