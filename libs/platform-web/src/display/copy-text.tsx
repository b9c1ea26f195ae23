import { Button, CopyButton } from '@mantine/core';
import { CheckIcon, CopyIcon } from '@radix-ui/react-icons';
import type { ReactNode } from 'react';

interface CopyTextProps {
  readonly text: string;
  /** What the button says: `Copy the address`. */
  readonly says: string;
}

/** Puts a text into the clipboard. */
export function CopyText({ text, says }: CopyTextProps): ReactNode {
  return (
    <CopyButton value={text} timeout={2_000}>
      {({ copied, copy }) => (
        <Button size="xs" variant="default" leftSection={copied ? <CheckIcon /> : <CopyIcon />} onClick={copy}>
          {copied ? 'Copied' : says}
        </Button>
      )}
    </CopyButton>
  );
}
