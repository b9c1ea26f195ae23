import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { counted, daysLater, todayHere } from '@recourse/platform-web';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { FlagLineData } from '../flags-query.js';
import type { Waiver } from './ways-back.js';

const USUAL_DAYS = 90;

interface WaiveDialogProps {
  readonly flags: readonly FlagLineData[];
  readonly onWaive: (waiver: Waiver) => void;
  readonly onClose: () => void;
}

/** Asks why a flag is accepted, and until when: nothing is waived for ever. */
export function WaiveDialog({ flags, onWaive, onClose }: WaiveDialogProps): ReactNode {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(daysLater(todayHere(), USUAL_DAYS));
  const waive = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onWaive({ reason: reason.trim(), until });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={flags.length === 1 ? 'Waive the flag' : `Waive ${counted(flags.length, 'flag')}`}
    >
      <form onSubmit={waive}>
        <Stack gap="sm">
          <Text size="sm">{flags.length === 1 ? flags[0]?.title : 'The same reason and day for all of them.'}</Text>
          <TextInput
            data-autofocus
            required
            label="Why is it acceptable?"
            maxLength={2_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            required
            label="Until"
            description="The day after, the flag opens again."
            min={todayHere()}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          <Group gap="xs" justify="flex-end">
            <Button size="xs" variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button size="xs" type="submit" disabled={reason.trim() === '' || until === ''}>
              Waive
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
