import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useAct } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import type { KnownEvent } from './event-drawer.js';
import { DecideEvent } from './event-query.js';

/** Says that it is done, or that nothing is to be done; with a note for those who ask later. */
export function EventDecisionForm({ event }: { readonly event: KnownEvent }): ReactNode {
  const { act, isActing } = useAct(DecideEvent);
  const [note, setNote] = useState('');
  const why = note.trim() || null;
  const decide = (decision: 'DISMISSED' | 'DONE' | null, done: string) =>
    void act(
      { input: { id: event.id, expectedVersion: event.version, decision }, why },
      {
        done,
        undo: ({ decideCalendarEvent: { version } }) =>
          void act({
            input: { id: event.id, expectedVersion: version, decision: event.decision },
            why: event.decisionReason,
          }),
      },
    );
  if (event.decision !== null) {
    return (
      <Button size="xs" variant="default" loading={isActing} onClick={() => decide(null, 'Open again')}>
        Open again
      </Button>
    );
  }
  return (
    <Stack gap="xs">
      <Textarea
        label="Note"
        description="Kept in the history; needed to dismiss."
        autosize
        minRows={2}
        maxLength={2_000}
        value={note}
        onChange={(change) => setNote(change.currentTarget.value)}
      />
      <Group gap="xs">
        <Button size="xs" loading={isActing} onClick={() => decide('DONE', 'Marked as done')}>
          Mark as done
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={why === null}
          loading={isActing}
          onClick={() => decide('DISMISSED', 'Dismissed')}
        >
          Dismiss
        </Button>
      </Group>
    </Stack>
  );
}
