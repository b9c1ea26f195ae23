import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql, useAct, type ApiRefusal } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import type { SupplierData } from '../supplier/supplier-query.js';
import { SupplierForm, type SupplierFacts } from './supplier-form.js';

const ChangeSupplier = graphql(`
  mutation ChangeSupplier($input: ChangeSupplierInput!, $why: String) {
    changeSupplier(input: $input, why: $why) {
      id
      version
      name
    }
  }
`);

interface EditSupplierProps {
  readonly supplier: SupplierData;
}

/** Lets people change what is known of a supplier; two at once are shown both values. */
export function EditSupplier({ supplier }: EditSupplierProps): ReactNode {
  const [opened, dialog] = useDisclosure(false);
  const { act, isActing } = useAct(ChangeSupplier);
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const { id, version, name, kind, website } = supplier;
  const before: SupplierFacts = { name, kind, legalEntities: [...supplier.legalEntities], website };
  const save = async (facts: SupplierFacts, why: string | null) => {
    setRefusal(undefined);
    const data = await act(
      { input: { id, expectedVersion: version, ...facts }, why },
      {
        done: 'Supplier changed',
        refused: setRefusal,
        undo: ({ changeSupplier }) =>
          void act({ input: { id, expectedVersion: changeSupplier.version, ...before }, why: 'Undone' }),
      },
    );
    if (data) dialog.close();
  };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={dialog.open}>
        Edit
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={`Edit ${name}`}>
        <SupplierForm
          from={before}
          isSaving={isActing}
          refusal={refusal}
          onSave={(facts, why) => void save(facts, why)}
          onCancel={dialog.close}
        />
      </Modal>
    </>
  );
}
