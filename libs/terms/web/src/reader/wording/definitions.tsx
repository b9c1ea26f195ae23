import { Button, Kbd } from '@mantine/core';
import { useShortcut } from '@recourse/platform-web';
import { lazy, Suspense, type ReactNode } from 'react';
import { readerRoute } from '../../reader.route.js';

const DefinitionsPanel = lazy(async () => ({
  default: (await import('./definitions-panel.js')).DefinitionsPanel,
}));

/** The definitions, where somebody has opened them. */
export function Definitions(): ReactNode {
  const { definitions: isOpen, term = '' } = readerRoute.useSearch();
  const change = useDefinitionsAddress();
  useShortcut({
    keys: 'd',
    says: 'Look up defined terms',
    group: 'Document',
    act: () => change({ definitions: isOpen ? undefined : true, term: undefined }),
  });
  return (
    <Suspense>
      {isOpen && (
        <DefinitionsPanel
          typed={term}
          onType={(typed) => change({ definitions: true, term: typed === '' ? undefined : typed })}
          onClose={() => change({ definitions: undefined, term: undefined })}
        />
      )}
    </Suspense>
  );
}

/** Opens and closes them. */
export function DefinitionsButton(): ReactNode {
  const { definitions: isOpen } = readerRoute.useSearch();
  const change = useDefinitionsAddress();
  return (
    <Button
      size="xs"
      variant="default"
      aria-expanded={isOpen === true}
      rightSection={<Kbd size="xs">d</Kbd>}
      onClick={() => change({ definitions: isOpen ? undefined : true, term: undefined })}
    >
      Definitions
    </Button>
  );
}

/** The address says what is looked up, so that a link shows a colleague the same. */
function useDefinitionsAddress() {
  const navigate = readerRoute.useNavigate();
  return (search: { definitions: true | undefined; term: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...search }), replace: true, resetScroll: false });
}
