import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CalendarIcon } from '@radix-ui/react-icons';
import type { ReactNode } from 'react';
import type { Filter } from '../filter/shown.js';
import { Subscriptions } from './subscriptions.js';

/** Opens the own calendars by address. */
export function SubscribeButton({ filter }: { readonly filter: Filter }): ReactNode {
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button size="compact-sm" variant="default" leftSection={<CalendarIcon />} onClick={dialog.open}>
        Subscribe
      </Button>
      <Modal opened={opened} onClose={dialog.close} title="Subscribe to the calendar" size="lg">
        <Subscriptions filter={filter} />
      </Modal>
    </>
  );
}
