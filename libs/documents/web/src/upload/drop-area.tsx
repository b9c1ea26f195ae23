import { Button, FileButton, Group, Text } from '@mantine/core';
import { UploadIcon } from '@radix-ui/react-icons';
import { useState, type DragEvent, type ReactNode } from 'react';
import { chosenFiles, droppedFiles } from './dropped-files.js';
import type { FoundFile } from './upload.js';
import classes from './upload.module.css';

interface DropAreaProps {
  readonly onFiles: (found: readonly FoundFile[]) => void;
}

/** Takes files and whole folders, dropped or chosen. */
export function DropArea({ onFiles }: DropAreaProps): ReactNode {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const choose = (files: File[]) => onFiles(chosenFiles(files));
  return (
    // The buttons inside do the same for those who drop nothing.
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDrop={drop}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
    >
      <UploadIcon width={22} height={22} />
      <Text fw={550}>Drop a folder or PDF files here</Text>
      <Group gap="xs" justify="center">
        <FileButton multiple accept="application/pdf,.pdf" onChange={choose}>
          {(props) => (
            <Button {...props} variant="default" size="sm">
              Choose files
            </Button>
          )}
        </FileButton>
        <FileButton multiple onChange={choose} inputProps={{ 'aria-label': 'Folder', ...FOLDERS }}>
          {(props) => (
            <Button {...props} variant="default" size="sm">
              Choose a folder
            </Button>
          )}
        </FileButton>
      </Group>
      <Text size="xs" c="dimmed">
        Files that are here already are recognised by their content and not sent again.
      </Text>
    </div>
  );
}

// Known to every browser, and to no type.
const FOLDERS = { webkitdirectory: '' } as object;
