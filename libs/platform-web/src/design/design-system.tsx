import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './base.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { ConflictDialog } from '../editing/conflict-dialog.js';
import { theme } from './theme.js';

interface DesignSystemProps {
  readonly children: ReactNode;
}

// The server writes a new one into every page, so that only its own styles apply.
const nonceOfPage = () => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

// A dialog stops the page behind it from scrolling by a style of its own, and looks for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: nonceOfPage() });

/** Colours, type, messages and dialogs: stands once around everything. */
export function DesignSystem({ children }: DesignSystemProps): ReactNode {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={nonceOfPage}>
      <Notifications position="bottom-right" limit={4} />
      {children}
      <ConflictDialog />
    </MantineProvider>
  );
}
