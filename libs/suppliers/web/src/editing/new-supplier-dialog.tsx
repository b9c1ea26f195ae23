import { Modal, TextInput } from '@mantine/core';
import { graphql, useAct, type ApiRefusal } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { slugOf } from './slug-of.js';
import { SupplierForm, type SupplierFacts } from './supplier-form.js';

const AddSupplierMutation = graphql(`
  mutation AddSupplier($input: AddSupplierInput!, $why: String) {
    addSupplier(input: $input, why: $why) {
      id
      name
      version
    }
  }
`);

interface NewSupplierProps {
  /** What is known of it already. */
  readonly from: Pick<SupplierFacts, 'name' | 'legalEntities'>;
  readonly onAdded: (supplier: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

interface NewSupplierDialogProps extends NewSupplierProps {
  readonly opened: boolean;
}

/** Writes down a supplier that the register does not know; may stand over the dialog where it was missed. */
export function NewSupplierDialog({ opened, ...form }: NewSupplierDialogProps): ReactNode {
  return (
    <Modal opened={opened} onClose={form.onClose} title="A new supplier" stackId="new-supplier">
      <NewSupplier {...form} />
    </Modal>
  );
}

/** What is wrong with the short name, which is asked for only then. */
const ABOUT_SLUG = new Set<string | null>(['slug-taken', 'invalid-slug']);

function NewSupplier({ from, onAdded, onClose }: NewSupplierProps): ReactNode {
  const { act, isActing } = useAct(AddSupplierMutation);
  const [refusal, setRefusal] = useState<ApiRefusal>();
  // Until a person writes another one, it is made of the name, also of the name as changed after a refusal.
  const [slug, setSlug] = useState<string>();
  const [refusedSlug, setRefusedSlug] = useState<string>();
  const isAboutSlug = refusal !== undefined && ABOUT_SLUG.has(refusal.kind);
  const save = async (facts: SupplierFacts, why: string | null) => {
    setRefusal(undefined);
    const asked = slug ?? slugOf(facts.name);
    const refused = (reason: ApiRefusal) => {
      setRefusal(reason);
      if (ABOUT_SLUG.has(reason.kind)) setRefusedSlug(asked);
    };
    const data = await act({ input: { ...facts, slug: asked }, why }, { done: `${facts.name} added`, refused });
    if (data) onAdded(data.addSupplier);
  };
  return (
    <SupplierForm
      from={{ ...from, kind: 'APPLICATION_VENDOR', website: null }}
      isSaving={isActing}
      refusal={isAboutSlug ? undefined : refusal}
      onSave={(facts, why) => void save(facts, why)}
      onCancel={onClose}
    >
      {refusedSlug !== undefined && (
        <TextInput
          label="Short name"
          description="For scripts, each once: small letters, digits and inner hyphens."
          error={isAboutSlug && refusal.message}
          value={slug ?? refusedSlug}
          onChange={(event) => setSlug(event.currentTarget.value)}
        />
      )}
    </SupplierForm>
  );
}
