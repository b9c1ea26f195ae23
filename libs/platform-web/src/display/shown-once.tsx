import { Alert, Group, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { CopyText } from './copy-text.js';

interface ShownOnceProps {
  /** What it is: `Address of the calendar`. */
  readonly label: string;
  readonly secret: string;
  /** What to do with it, and who must not see it. */
  readonly children: ReactNode;
}

/** A secret just made: it can be read and copied now, and never again. */
export function ShownOnce({ label, secret, children }: ShownOnceProps): ReactNode {
  return (
    <Alert variant="light" title="Shown only now" role="status">
      <Stack gap="xs">
        <Text size="sm">{children}</Text>
        <Group gap="xs" align="end">
          <TextInput
            label={label}
            value={secret}
            readOnly
            flex="1 1 16rem"
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyText text={secret} says="Copy" />
        </Group>
      </Stack>
    </Alert>
  );
}
