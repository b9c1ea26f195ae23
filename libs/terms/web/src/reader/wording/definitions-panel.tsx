import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { counted } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import type { ReviewedDocument } from '../document-query.js';
import { LookUpPanel } from '../look-up/look-up-panel.js';
import panel from '../look-up/look-up.module.css';
import { lookedThrough, whyNotListed } from '../look-up/looked-through.js';
import { matching } from './matching.js';
import type { Definition } from './wording-queries.js';
import classes from './wording.module.css';
import { placeOfDefinition, placeOfTarget, useWording } from './wording.js';

interface DefinitionsPanelProps {
  readonly document: ReviewedDocument;
  /** What is typed, as the address has it. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
}

/** The terms that the document gives a meaning of its own. */
export function DefinitionsPanel({ document, typed, onType, onClose }: DefinitionsPanelProps): ReactNode {
  const { definitions } = useWording();
  const found = matching(definitions.parts ?? [], typed);
  const field = (
    <TextInput
      className={panel.field}
      size="xs"
      type="search"
      aria-label="Find a defined term"
      placeholder="Term or words of its meaning"
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
  const said = whyNotListed('definitions', document, definitions) ?? saidOf(document, definitions.parts ?? [], found);
  return (
    <LookUpPanel title="Definitions" beside={field} said={said} onClose={onClose}>
      <DefinitionList found={found} />
    </LookUpPanel>
  );
}

function saidOf(document: ReviewedDocument, all: readonly Definition[], found: readonly Definition[]): string {
  if (all.length === 0) return `No defined term was found. ${lookedThrough(document)}`;
  if (found.length === 0) return 'No defined term has these words.';
  return found.length === all.length ? counted(all.length, 'defined term') : `${found.length} of ${all.length} terms`;
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
    <ul className={panel.list} aria-label="Defined terms">
      {found.map((definition) => {
        const { term, evidence, section, target, unresolved } = definition;
        return (
          <li key={`${term} ${evidence.page} ${evidence.quote}`} data-shown={definition === shown || undefined}>
            <UnstyledButton
              className={panel.entry}
              aria-current={definition === shown ? 'true' : undefined}
              onClick={() => see(definition)}
            >
              <span className={classes.term}>{term}</span>
              <span>{evidence.quote}</span>{' '}
              <span className={panel.where}>
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
