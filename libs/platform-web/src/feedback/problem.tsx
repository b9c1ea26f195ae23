import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { refusalOf, type ApiRefusal } from '../graphql/refusal.js';

const TITLES: Readonly<Record<string, string>> = {
  'link-not-valid': 'This link works no more',
  NOT_FOUND: 'This is not here',
  FORBIDDEN: 'This is not open to you',
  NETWORK: 'No answer',
  BAD_USER_INPUT: 'This cannot be done so',
};

/** Asking again brings the same answer. */
const FOR_GOOD = new Set(['NOT_FOUND', 'FORBIDDEN']);

interface RefusalNoticeProps {
  readonly refusal: ApiRefusal;
  readonly again?: (() => void) | undefined;
}

/** Why something could not be shown, in the API's own words, and a way to try again. */
export function RefusalNotice({ refusal, again }: RefusalNoticeProps): ReactNode {
  const title = TITLES[refusal.kind ?? ''] ?? TITLES[refusal.code] ?? 'Something went wrong';
  return (
    <Alert color="red" variant="light" title={title} role="alert">
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

interface ProblemProps {
  readonly error: CombinedError;
  readonly again?: (() => void) | undefined;
}

/** As `RefusalNotice`, of an error of the client. */
export function Problem({ error, again }: ProblemProps): ReactNode {
  const refusal = refusalOf(error);
  return refusal && <RefusalNotice refusal={refusal} again={again} />;
}
