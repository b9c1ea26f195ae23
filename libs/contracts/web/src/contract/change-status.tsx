import { Button, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMay } from '@recourse/access-web';
import { needsReason, nextStatuses, type ContractStatus } from '@recourse/contracts-domain';
import { EditForm, graphql, useAct } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import type { ContractData } from './contract-query.js';

const ChangeContractStatus = graphql(`
  mutation ChangeContractStatus($input: ChangeStatusInput!, $why: String) {
    changeContractStatus(input: $input, why: $why) {
      id
      status
      version
    }
  }
`);

const isUnsigned = (status: ContractStatus): boolean => status === 'DRAFT' || status === 'IN_REVIEW';

const STEPS: Readonly<Record<ContractStatus, { readonly step: string; readonly means: string }>> = {
  ACTIVE: { step: 'Put in force', means: 'Its terms hold, and its dates are in the calendar.' },
  DRAFT: { step: 'Back to draft', means: 'It is still being written, and binds nobody.' },
  IN_REVIEW: { step: 'Send for review', means: 'It is read before it is signed, and binds nobody.' },
  NOTICE_GIVEN: { step: 'Notice was given', means: 'It holds until its term ends, and does not renew.' },
  EXPIRED: { step: 'Its term ran out', means: 'It holds no longer.' },
  TERMINATED: { step: 'End it early', means: 'It ended before its term ran out.' },
};

/** What becoming active means depends on what a contract was before. */
function stepTo(to: ContractStatus, from: ContractStatus): string {
  if (to !== 'ACTIVE' || isUnsigned(from)) return STEPS[to].step;
  return from === 'NOTICE_GIVEN' ? 'Withdraw the notice' : 'Reinstate it';
}

interface OfContract {
  readonly contract: ContractData;
}

/** Says of a contract that is not in force why it shows no dates and no terms. */
export function NotInForce({ contract: { status } }: OfContract): ReactNode {
  if (!isUnsigned(status)) return null;
  return (
    <Text size="sm" c="dimmed">
      {STEPS[status].means} Its dates and terms count once it is put in force.
    </Text>
  );
}

/** Takes a contract a step through its life. */
export function ChangeStatus({ contract }: OfContract): ReactNode {
  const mayEdit = useMay('contract:edit');
  const [opened, dialog] = useDisclosure(false);
  if (!mayEdit) return null;
  const isWaiting = isUnsigned(contract.status);
  return (
    <>
      <Button size="compact-sm" variant={isWaiting ? 'filled' : 'default'} onClick={dialog.open}>
        {isWaiting ? STEPS.ACTIVE.step : 'Change status'}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={`Status of ${contract.reference}`}>
        <StatusForm contract={contract} onDone={dialog.close} />
      </Modal>
    </>
  );
}

function StatusForm({ contract, onDone }: OfContract & { readonly onDone: () => void }): ReactNode {
  const { id, status: from, version } = contract;
  const { act, isActing } = useAct(ChangeContractStatus);
  const choices = nextStatuses(from);
  const [to, setTo] = useState<ContractStatus | undefined>(choices.find((one) => one === 'ACTIVE') ?? choices[0]);
  const [why, setWhy] = useState('');
  if (to === undefined) return null;
  const asksWhy = needsReason({ from, to });
  const save = async () => {
    const input = { id, to, expectedVersion: version };
    const data = await act({ input, why: why.trim() || null }, { done: `${contract.reference}: ${stepTo(to, from)}` });
    if (data) onDone();
  };
  return (
    <EditForm isSaving={isActing} isReady={!asksWhy || why.trim() !== ''} onSave={() => void save()} onCancel={onDone}>
      <Radio.Group
        label="What happens"
        value={to}
        onChange={(value) => setTo(choices.find((one) => one === value) ?? to)}
      >
        <Stack gap={6} mt={6}>
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={stepTo(choice, from)} description={STEPS[choice].means} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label="Why"
        description="Kept in the history."
        required={asksWhy}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
    </EditForm>
  );
}
