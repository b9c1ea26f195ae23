import { Button, Checkbox, Popover, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
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

interface FilterListProps {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

interface FilterPopoverProps {
  readonly label: string;
  readonly chosenCount: number;
  /** Drawn when the menu is opened, so that what it needs is asked for only then. */
  readonly children: ReactNode;
}

/** A button that opens something to filter by, and says how many choices hold. */
export function FilterPopover({ label, chosenCount, children }: FilterPopoverProps): ReactNode {
  const [opened, menu] = useDisclosure(false);
  return (
    <Popover opened={opened} onChange={menu.toggle} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={chosenCount > 0 ? 'light' : 'default'}
          rightSection={<CaretDownIcon />}
          onClick={menu.toggle}
          aria-expanded={opened}
        >
          {label}
          {chosenCount > 0 && ` · ${chosenCount}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={`Filter by ${label.toLowerCase()}`}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

/** A button that opens choices to filter by; several may be chosen. */
export function FilterMenu(props: FilterListProps): ReactNode {
  return (
    <FilterPopover label={props.label} chosenCount={props.chosen.length}>
      <FilterList {...props} />
    </FilterPopover>
  );
}

/** Beyond this many choices a field to narrow them helps. */
const MANY = 12;

/** Choices to filter by, with how many there are of each. */
export function FilterList({ label, choices, chosen, onChoose }: FilterListProps): ReactNode {
  const [narrowed, narrow] = useState('');
  const shown = choices.filter((choice) => choice.label.toLowerCase().includes(narrowed.toLowerCase()));
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
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
      {shown.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing to choose from
        </Text>
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
                  {choice.count !== undefined && <span className={classes.count}>{formatNumber(choice.count)}</span>}
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
  );
}
