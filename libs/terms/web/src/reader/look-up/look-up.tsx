import { Button, Kbd } from '@mantine/core';
import { useShortcut } from '@recourse/platform-web';
import { lazy, Suspense, type ReactNode } from 'react';
import { readerRoute } from '../../reader.route.js';
import type { ReviewedDocument } from '../document-query.js';
import { useLookUpAddress } from './use-look-up-address.js';

const DefinitionsPanel = lazy(async () => ({
  default: (await import('../wording/definitions-panel.js')).DefinitionsPanel,
}));
const TablesPanel = lazy(async () => ({ default: (await import('../tables/tables-panel.js')).TablesPanel }));

/** The definitions or the tables of a document, where somebody has opened them. */
export function LookUp({ document }: { readonly document: ReviewedDocument }): ReactNode {
  const { definitions, tables, term = '', table } = readerRoute.useSearch();
  const open = useLookUpAddress();
  const close = () => open({});
  return (
    <Suspense>
      {definitions && (
        <DefinitionsPanel
          document={document}
          typed={term}
          onType={(typed) => open({ definitions: true, term: typed === '' ? undefined : typed })}
          onClose={close}
        />
      )}
      {tables && !definitions && (
        <TablesPanel
          document={document}
          shown={table}
          onShow={(number) => open({ tables: true, table: number })}
          onClose={close}
        />
      )}
    </Suspense>
  );
}

/** Open and close them. */
export function LookUpButtons(): ReactNode {
  const { definitions, tables } = readerRoute.useSearch();
  const open = useLookUpAddress();
  const toggleDefinitions = () => open(definitions ? {} : { definitions: true });
  const toggleTables = () => open(tables && !definitions ? {} : { tables: true });
  useShortcut({ keys: 'd', says: 'Look up defined terms', group: 'Document', act: toggleDefinitions });
  useShortcut({ keys: 't', says: 'Look up tables', group: 'Document', act: toggleTables });
  return (
    <>
      <Toggle says="Definitions" shortcut="d" isOpen={definitions === true} onClick={toggleDefinitions} />
      <Toggle says="Tables" shortcut="t" isOpen={tables === true && !definitions} onClick={toggleTables} />
    </>
  );
}

interface ToggleProps {
  readonly says: string;
  readonly shortcut: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

function Toggle({ says, shortcut, isOpen, onClick }: ToggleProps): ReactNode {
  return (
    <Button
      size="xs"
      variant="default"
      flex="none"
      aria-expanded={isOpen}
      rightSection={
        <Kbd size="xs" visibleFrom="xs">
          {shortcut}
        </Kbd>
      }
      onClick={onClick}
    >
      {says}
    </Button>
  );
}
