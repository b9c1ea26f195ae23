import { Button, CloseButton, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { counted } from '@recourse/platform-web';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { matching } from './matching.js';
import type { Definition } from './wording-queries.js';
import classes from './wording.module.css';
import { placeOfDefinition, placeOfTarget, useWording, type Wording } from './wording.js';

interface DefinitionsPanelProps {
  /** What is typed, as the address has it. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
}

/** The terms that the document gives a meaning of its own. */
export function DefinitionsPanel({ typed, onType, onClose }: DefinitionsPanelProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const { definitions } = useWording();
  const found = matching(definitions ?? [], typed);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className={classes.panel} aria-labelledby="definitions" onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <Title order={2} id="definitions">
          Definitions
        </Title>
        <TextInput
          ref={field}
          className={classes.field}
          size="xs"
          type="search"
          aria-label="Find a defined term"
          placeholder="Term or words of its meaning"
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        <CloseButton aria-label="Close the definitions" onClick={onClose} />
      </div>
      <Text size="xs" c="dimmed" px="sm" pb={4} role="status">
        {said(definitions, found.length)}
      </Text>
      <DefinitionList found={found} />
    </section>
  );
}

function said(definitions: Wording['definitions'], found: number): string {
  if (definitions === undefined) return 'Definitions are known once the document was read.';
  if (definitions === null) return 'An older version read this document. Have it read again to list its definitions.';
  if (definitions.length === 0) return 'The document defines no terms.';
  if (found === 0) return 'No defined term has these words.';
  return found === definitions.length ? counted(found, 'defined term') : `${found} of ${definitions.length} terms`;
}

function DefinitionList({ found }: { readonly found: readonly Definition[] }): ReactNode {
  const { show } = useWording();
  const [shown, setShown] = useState<Definition>();
  if (found.length === 0) return null;
  const see = (definition: Definition) => {
    setShown(definition);
    show(placeOfDefinition(definition));
  };
  return (
    <ul className={classes.list} aria-label="Defined terms">
      {found.map((definition) => {
        const { term, evidence, section, target, unresolved } = definition;
        return (
          <li key={`${term} ${evidence.page} ${evidence.quote}`} data-shown={definition === shown || undefined}>
            <UnstyledButton
              className={classes.entry}
              aria-current={definition === shown ? 'true' : undefined}
              onClick={() => see(definition)}
            >
              <span className={classes.term}>{term}</span>
              <span>{evidence.quote}</span>{' '}
              <span className={classes.where}>
                Page {evidence.page}
                {section !== null && ` · ${section}`}
                {unresolved === 'OTHER_DOCUMENT' && ' · defined in another document'}
                {unresolved === 'NOT_IN_DOCUMENT' && ' · the section it names is not in this document'}
              </span>
            </UnstyledButton>
            {target !== null && (
              <div className={classes.target}>
                <Button size="compact-xs" variant="light" onClick={() => show(placeOfTarget(target))}>
                  To {target.heading ?? target.number ?? 'its meaning'}, page {target.page}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
