import { Checkbox, Table, Text } from '@mantine/core';
import type { NotificationKind } from '@recourse/notifications-domain';
import type { ReactNode } from 'react';
import { KIND_WORDS } from './kind-words.js';
import type { Choice } from './notifications.js';
import classes from './notifications.module.css';

interface KindTableProps {
  readonly kinds: readonly NotificationKind[];
  readonly mailIsSent: boolean;
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
}

type Channel = 'inApp' | 'byEmail';

const CHANNELS: Readonly<Record<Channel, string>> = { inApp: 'In Recourse', byEmail: 'By e-mail' };

/** A switch for each kind and channel. */
export function KindTable({ kinds, mailIsSent, choice, onChange }: KindTableProps): ReactNode {
  const channels: readonly Channel[] = mailIsSent ? ['inApp', 'byEmail'] : ['inApp'];
  const turn = (channel: Channel, kind: NotificationKind) => {
    const chosen = choice[channel];
    const isOn = chosen.includes(kind);
    onChange({ [channel]: isOn ? chosen.filter((one) => one !== kind) : inOrder([...chosen, kind]) });
  };
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Kind</Table.Th>
          {channels.map((channel) => (
            <Table.Th key={channel} className={classes.channel}>
              {CHANNELS[channel]}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {kinds.map((kind) => (
          <Table.Tr key={kind}>
            <Table.Th scope="row" fw={400}>
              {KIND_WORDS[kind].name}
              <Text size="xs" c="dimmed">
                {KIND_WORDS[kind].says}
              </Text>
            </Table.Th>
            {channels.map((channel) => (
              <Table.Td key={channel} className={classes.channel}>
                <Checkbox
                  aria-label={`${KIND_WORDS[kind].name}: ${CHANNELS[channel].toLowerCase()}`}
                  checked={choice[channel].includes(kind)}
                  onChange={() => turn(channel, kind)}
                  className={classes.check}
                />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const ORDER = Object.keys(KIND_WORDS);

/** As the server keeps them, so that a switch turned twice is no change. */
const inOrder = (kinds: readonly NotificationKind[]): NotificationKind[] =>
  [...kinds].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
