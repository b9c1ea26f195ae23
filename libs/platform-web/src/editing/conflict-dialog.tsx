import { Button, Group, Modal, Table, Text } from '@mantine/core';
import { useSyncExternalStore, type ReactNode } from 'react';
import { formatTermValue } from '../format/term-value.js';
import { inWords } from '../format/words.js';
import type { Conflict } from './conflict.js';

export type ConflictAnswer = 'save-mine' | 'keep-theirs';

interface Question {
  readonly conflict: Conflict;
  readonly answer: (answer: ConflictAnswer) => void;
}

let question: Question | undefined;
const listeners = new Set<() => void>();

function put(next: Question | undefined): void {
  question = next;
  for (const listener of listeners) listener();
}

/** Shows both values and waits for the person to choose. */
export function askAboutConflict(conflict: Conflict): Promise<ConflictAnswer> {
  return new Promise((resolve) => {
    put({
      conflict,
      answer: (answer) => {
        put(undefined);
        resolve(answer);
      },
    });
  });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Mantine closes every open dialog on Escape, unless the key was pressed on an element that says it is not for them. */
const NOT_FOR_DIALOGS = { 'data-mantine-stop-propagation': 'true' } as const;

/** Stands once in the shell; opens when two people edited one record. */
export function ConflictDialog(): ReactNode {
  const asked = useSyncExternalStore(subscribe, () => question);
  if (asked === undefined) return null;
  const keepTheirs = () => asked.answer('keep-theirs');
  return (
    <Modal
      opened
      onClose={keepTheirs}
      // What was typed into the dialog beneath stays.
      closeOnEscape={false}
      onKeyDown={({ key }) => key === 'Escape' && keepTheirs()}
      attributes={{ content: NOT_FOR_DIALOGS, close: NOT_FOR_DIALOGS }}
      title="Somebody else changed this meanwhile"
      size="lg"
    >
      <Text size="sm" mb="sm">
        Your change was not saved yet. Compare the values and choose.
      </Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Field</Table.Th>
            <Table.Th>Yours</Table.Th>
            <Table.Th>Saved meanwhile</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {asked.conflict.differences.map(({ field, mine, theirs }) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{inWords(field.replace(/([A-Z])/g, ' $1'))}</Table.Th>
              <Table.Td>{formatTermValue(mine)}</Table.Td>
              <Table.Td>{formatTermValue(theirs)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus {...NOT_FOR_DIALOGS} onClick={keepTheirs}>
          Keep what is saved
        </Button>
        <Button {...NOT_FOR_DIALOGS} onClick={() => asked.answer('save-mine')}>
          Save mine over it
        </Button>
      </Group>
    </Modal>
  );
}
