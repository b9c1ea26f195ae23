import { ActionIcon, Group, NumberInput, Text, Tooltip } from '@mantine/core';
import { DownloadIcon, MagnifyingGlassIcon, MinusIcon, PlusIcon, WidthIcon } from '@radix-ui/react-icons';
import { useShortcut } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import classes from './pdf-view.module.css';
import type { Zoom } from './use-scrolled-pages.js';

interface PdfToolbarProps {
  readonly page: number;
  readonly pageCount: number;
  readonly goTo: (page: number) => void;
  readonly zoom: Zoom;
  readonly onFind: () => void;
  readonly file: { readonly address: string; readonly name: string };
}

/** Which page, how large, and the file itself. */
export function PdfToolbar({ page, pageCount, goTo, zoom, onFind, file }: PdfToolbarProps): ReactNode {
  useShortcut({ keys: '+', says: 'Larger', group: 'Document', act: zoom.larger });
  useShortcut({ keys: '-', says: 'Smaller', group: 'Document', act: zoom.smaller });
  useShortcut({ keys: 'w', says: 'As wide as the window', group: 'Document', act: zoom.fitWidth });
  useShortcut({ keys: '/', says: 'Find words', group: 'Document', act: onFind });
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Document">
      <PageNumber key={page} page={page} pageCount={pageCount} goTo={goTo} />
      <Group gap={2} wrap="nowrap">
        <Act says="Find words (/)" act={onFind} icon={<MagnifyingGlassIcon />} />
        <Act says="Smaller (-)" act={zoom.smaller} icon={<MinusIcon />} />
        <Text size="xs" w="2.75rem" ta="center" c="dimmed">
          {zoom.percent}%
        </Text>
        <Act says="Larger (+)" act={zoom.larger} icon={<PlusIcon />} />
        <Act says="As wide as the window (w)" act={zoom.fitWidth} icon={<WidthIcon />} />
        <Tooltip label="Download">
          <ActionIcon component="a" href={file.address} download={file.name} aria-label={`Download ${file.name}`}>
            <DownloadIcon />
          </ActionIcon>
        </Tooltip>
      </Group>
    </div>
  );
}

function PageNumber({ page, pageCount, goTo }: Pick<PdfToolbarProps, 'page' | 'pageCount' | 'goTo'>): ReactNode {
  const [typed, setTyped] = useState<number | string>(page);
  const isPage = typeof typed === 'number' && typed >= 1 && typed <= pageCount;
  return (
    <Group gap={6} wrap="nowrap">
      <NumberInput
        size="xs"
        className={classes.number}
        aria-label="Page"
        value={typed}
        min={1}
        max={pageCount}
        hideControls
        allowDecimal={false}
        onChange={setTyped}
        onBlur={() => setTyped(page)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isPage) goTo(typed);
        }}
      />
      <Text size="xs" c="dimmed">
        of {pageCount}
      </Text>
    </Group>
  );
}

interface ActProps {
  readonly says: string;
  readonly act: () => void;
  readonly icon: ReactNode;
}

function Act({ says, act, icon }: ActProps): ReactNode {
  return (
    <Tooltip label={says}>
      <ActionIcon onClick={act} aria-label={says}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
