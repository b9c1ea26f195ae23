import { Modal, SegmentedControl, Stack } from '@mantine/core';
import { Pending } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { ExistingContract } from './existing-contract.js';
import { FilingQuery } from './filing-query.js';
import { NewContract } from './new-contract.js';

interface FilingDialogProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

/** Says to which contract a document belongs: a new one made of what was read in it, or one that is there. */
export function FilingDialog({ documentId, onClose }: FilingDialogProps): ReactNode {
  const [query, again] = useQuery({ query: FilingQuery, variables: { id: documentId } });
  const [way, setWay] = useState('new');
  const document = query.data?.document;
  return (
    <Modal.Stack>
      <Modal opened onClose={onClose} title="File under a contract" size="lg" stackId="filing">
        {document ? (
          <Stack>
            <SegmentedControl
              aria-label="Which contract"
              value={way}
              onChange={setWay}
              data={[
                { value: 'new', label: 'A new contract' },
                { value: 'existing', label: 'One that is there' },
              ]}
            />
            {way === 'new' ? (
              <NewContract document={document} onDone={onClose} />
            ) : (
              <ExistingContract document={document} onDone={onClose} />
            )}
          </Stack>
        ) : (
          <Pending query={query} again={again} />
        )}
      </Modal>
    </Modal.Stack>
  );
}
