import { Button, Checkbox, Popover, ScrollArea, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CaretDownIcon } from '@radix-ui/react-icons';
import { useState, type ReactNode } from 'react';
import { formatNumber } from '../format/amounts.js';
import classes from './filter-menu.module.css';

/** Something to filter by. */
export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  /** How many there are of it; left out where it is not counted. */
  readonly count?: number | undefined;
}

interface FilterMenuProps {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

/** Beyond this many choices a field to narrow them helps. */
const MANY = 12;

/** A button that opens choices to filter by; several may be chosen. */
export function FilterMenu({ label, choices, chosen, onChoose }: FilterMenuProps): ReactNode {
  const [opened, menu] = useDisclosure(false);
  const [narrowed, narrow] = useState('');
  const shown = choices.filter((choice) => choice.label.toLowerCase().includes(narrowed.toLowerCase()));
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <Popover opened={opened} onChange={menu.toggle} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={chosen.length > 0 ? 'light' : 'default'}
          rightSection={<CaretDownIcon />}
          onClick={menu.toggle}
          aria-expanded={opened}
        >
          {label}
          {chosen.length > 0 && ` · ${chosen.length}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={`Filter by ${label.toLowerCase()}`}>
        <Stack gap="xs" w={250}>
          {choices.length > MANY && (
            <TextInput
              size="xs"
              aria-label={`Find a choice of ${label.toLowerCase()}`}
              placeholder="Find"
              value={narrowed}
              onChange={(event) => narrow(event.currentTarget.value)}
            />
          )}
          <ScrollArea.Autosize mah={320} type="auto">
            <Stack gap={6}>
              {shown.map((choice) => (
                <Checkbox
                  key={choice.value}
                  size="xs"
                  checked={chosen.includes(choice.value)}
                  onChange={() => toggle(choice.value)}
                  label={
                    <span className={classes.choice}>
                      <span>{choice.label}</span>
                      {choice.count !== undefined && (
                        <span className={classes.count}>{formatNumber(choice.count)}</span>
                      )}
                    </span>
                  }
                  classNames={{ labelWrapper: classes.wide, body: classes.body }}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
          {chosen.length > 0 && (
            <Button size="compact-xs" variant="subtle" onClick={() => onChoose([])}>
              Clear
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
