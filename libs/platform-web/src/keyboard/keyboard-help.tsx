import { Group, Kbd, Modal, Stack, Switch, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { switchShortcuts, useActiveShortcuts, useShortcutSwitch, type Shortcut } from './shortcuts.js';

interface KeyboardHelpProps {
  readonly opened: boolean;
  readonly close: () => void;
}

/** Lists what the keys do on this page, and switches them off for those whom they disturb. */
export function KeyboardHelp({ opened, close }: KeyboardHelpProps): ReactNode {
  const groups = Map.groupBy(useActiveShortcuts(), ({ group }) => group);
  const areOn = useShortcutSwitch();
  return (
    <Modal opened={opened} onClose={close} title="Keyboard">
      <Stack>
        {[...groups].map(([group, shortcuts]) => (
          <section key={group}>
            <Title order={3} size="h5" mb={6}>
              {group}
            </Title>
            <Stack gap={6}>
              {shortcuts.map((shortcut) => (
                <Row key={shortcut.keys} {...shortcut} />
              ))}
            </Stack>
          </section>
        ))}
        <Switch
          checked={areOn}
          onChange={(event) => switchShortcuts(event.currentTarget.checked ? 'on' : 'off')}
          label="Single keys act"
          description="Switch this off if you speak to your computer or hit keys by accident."
        />
      </Stack>
    </Modal>
  );
}

function Row({ keys, says }: Shortcut): ReactNode {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{says}</Text>
      <Group gap={4} wrap="nowrap">
        {keys.split(' ').map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </Group>
    </Group>
  );
}
