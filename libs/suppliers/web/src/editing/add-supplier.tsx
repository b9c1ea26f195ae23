import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql, useAct } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { suppliersRoute } from '../suppliers.route.js';
import { slugOf } from './slug-of.js';
import { SupplierForm, type SupplierFacts } from './supplier-form.js';

const AddSupplierMutation = graphql(`
  mutation AddSupplier($input: AddSupplierInput!, $why: String) {
    addSupplier(input: $input, why: $why) {
      id
      version
    }
  }
`);

const NOBODY: SupplierFacts = { name: '', kind: 'APPLICATION_VENDOR', legalEntities: [], website: null };

/** Writes down a supplier that the catalogue does not know. */
export function AddSupplier(): ReactNode {
  const [opened, dialog] = useDisclosure(false);
  const { act, isActing } = useAct(AddSupplierMutation);
  const navigate = suppliersRoute.useNavigate();
  const save = async (facts: SupplierFacts, why: string | null) => {
    const data = await act({ input: { ...facts, slug: slugOf(facts.name) }, why }, { done: `${facts.name} added` });
    if (data) await navigate({ to: '/suppliers/$supplierId', params: { supplierId: data.addSupplier.id } });
  };
  return (
    <>
      <Button size="compact-sm" onClick={dialog.open}>
        Add a supplier
      </Button>
      <Modal opened={opened} onClose={dialog.close} title="A new supplier">
        <SupplierForm
          from={NOBODY}
          isSaving={isActing}
          onSave={(facts, why) => void save(facts, why)}
          onCancel={dialog.close}
        />
      </Modal>
    </>
  );
}
