import { Button, Menu } from '@mantine/core';
import { CaretDownIcon, DownloadIcon } from '@radix-ui/react-icons';
import type { ReactNode } from 'react';
import { fileAddress, type Filter } from '../filter/shown.js';

const FORMATS = [
  ['xlsx', 'Excel (XLSX)'],
  ['csv', 'Text table (CSV)'],
  ['ics', 'Calendar file (ICS)'],
] as const;

/** Files with exactly the events on the screen. */
export function Downloads({ filter }: { readonly filter: Filter }): ReactNode {
  return (
    <Menu position="bottom-end" withinPortal withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<DownloadIcon />} rightSection={<CaretDownIcon />}>
          Download
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map(([format, name]) => (
          <Menu.Item key={format} component="a" href={fileAddress(format, filter)} download>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
