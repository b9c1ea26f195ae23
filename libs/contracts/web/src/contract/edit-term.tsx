import { Button, Modal, NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMay } from '@recourse/access-web';
import { NoticeAnchor, RenewalType } from '@recourse/contracts-domain';
import { EditForm, formatLength, graphql, inWords, readLength, useAct, type VariablesOf } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import type { ContractData } from './contract-query.js';

const ChangeTerm = graphql(`
  mutation ChangeTerm($input: ChangeTermInput!, $why: String) {
    changeTerm(input: $input, why: $why) {
      contractId
      version
    }
  }
`);

type Input = VariablesOf<typeof ChangeTerm>['input'];

interface EditTermProps {
  readonly contract: ContractData;
}

/** Lets people correct what this document itself says about its time; with a way back. */
export function EditTerm({ contract }: EditTermProps): ReactNode {
  const mayEdit = useMay('contract:edit');
  const [opened, dialog] = useDisclosure(false);
  if (!mayEdit) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={dialog.open}>
        Edit dates
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={`Dates of ${contract.reference}`} size="lg">
        <TermForm contract={contract} onDone={dialog.close} />
      </Modal>
    </>
  );
}

const said = (length: string | null) => (length === null ? '' : formatLength(length));

const draftOf = ({ term }: ContractData) => ({
  effectiveOn: term.effectiveOn ?? '',
  endsOn: term.endsOn ?? '',
  initialTerm: said(term.initialTerm),
  renewal: term.renewal ?? '',
  renewalTerm: said(term.renewalTerm),
  noticePeriod: said(term.noticePeriod),
  noticeAnchor: term.noticeAnchor ?? '',
});
type Draft = ReturnType<typeof draftOf>;

const LENGTHS: readonly string[] = ['initialTerm', 'renewalTerm', 'noticePeriod'] satisfies (keyof Draft)[];
const isUnclear = (words: string) => words !== '' && readLength(words) === undefined;

/** Only what differs; an emptied field becomes unknown. */
function changed(before: Draft, after: Draft): Partial<Input> {
  const fields = Object.keys(before) as (keyof Draft)[];
  const different = fields.filter((field) => before[field] !== after[field]);
  return Object.fromEntries(
    different.map((field) => [field, (LENGTHS.includes(field) ? readLength(after[field]) : after[field]) || null]),
  );
}

interface TermFormProps extends EditTermProps {
  readonly onDone: () => void;
}

function TermForm({ contract, onDone }: TermFormProps): ReactNode {
  const { act, isActing } = useAct(ChangeTerm);
  const before = draftOf(contract);
  const [draft, setDraft] = useState(before);
  const [why, setWhy] = useState('');
  const set = (field: keyof Draft) => ({
    value: draft[field],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setDraft((now) => ({ ...now, [field]: value }));
    },
  });
  const length = (field: keyof Draft) => ({
    ...set(field),
    error: isUnclear(draft[field]) && 'Such as 30 days, 5 business days, 12 months or 1 year',
  });
  const change = changed(before, draft);
  const isReady = Object.keys(change).length > 0 && !LENGTHS.some((field) => isUnclear(draft[field as keyof Draft]));
  const { id: contractId, term } = contract;
  const undo = (version: number) =>
    void act({ input: { contractId, expectedVersion: version, ...changed(draft, before) }, why: 'Undone' });
  const save = async () => {
    const data = await act(
      { input: { contractId, expectedVersion: term.version, ...change }, why: why || null },
      { done: 'Dates changed', undo: (done) => undo(done.changeTerm.version) },
    );
    if (data) onDone();
  };
  return (
    <EditForm isSaving={isActing} isReady={isReady} onSave={() => void save()} onCancel={onDone}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label="In force from" {...set('effectiveOn')} />
        <TextInput type="date" label="Term ends" {...set('endsOn')} />
        <TextInput label="Initial term" placeholder="1 year" {...length('initialTerm')} />
        <NativeSelect label="Renewal" data={optionsOf(RenewalType)} {...set('renewal')} />
        <TextInput label="Renews for" placeholder="12 months" {...length('renewalTerm')} />
        <TextInput label="Notice period" placeholder="30 days" {...length('noticePeriod')} />
        <NativeSelect label="Notice counted" data={optionsOf(NoticeAnchor)} {...set('noticeAnchor')} />
      </SimpleGrid>
      <Text size="xs" c="dimmed">
        An empty field means that the document does not say.
      </Text>
      <TextInput
        label="Why"
        description="Kept in the history."
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
    </EditForm>
  );
}

const optionsOf = (choices: Readonly<Record<string, unknown>>) => [
  { value: '', label: 'Not said' },
  ...Object.keys(choices).map((value) => ({ value, label: inWords(value) })),
];
