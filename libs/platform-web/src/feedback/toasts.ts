import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

const PUT_AWAY = { closeButtonProps: { 'aria-label': 'Put away' } } as const;

/** Says that something was done, for a few seconds. */
export const sayDone = (message: ReactNode): string =>
  notifications.show({ ...PUT_AWAY, message, autoClose: 6_000, withBorder: true });

/** Says that something was refused or failed; stays until it is put away. */
export const sayProblem = (message: string): string =>
  notifications.show({ ...PUT_AWAY, message, color: 'red', autoClose: false, withBorder: true, role: 'alert' });

export const putAway = (id: string): string => notifications.hide(id);
