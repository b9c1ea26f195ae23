import { NativeSelect, TextInput } from '@mantine/core';
import { EditForm, inWords, RefusalNotice, type ApiRefusal } from '@recourse/platform-web';
import type { SupplierKind } from '@recourse/suppliers-domain';
import { useState, type ReactNode } from 'react';
import { KINDS } from '../suppliers.route.js';
import { LinesField, NameField } from './fields.js';
import { linesOf } from './lines-of.js';

/** What people may say of a supplier. */
export interface SupplierFacts {
  readonly name: string;
  readonly kind: SupplierKind;
  readonly legalEntities: string[];
  readonly website: string | null;
}

interface SupplierFormProps {
  readonly from: SupplierFacts;
  readonly isSaving: boolean;
  /** Why it was not saved, where the server has said so. */
  readonly refusal: ApiRefusal | undefined;
  /** A field beside the name. */
  readonly children?: ReactNode;
  readonly onSave: (facts: SupplierFacts, why: string | null) => void;
  readonly onCancel: () => void;
}

/** The facts of a supplier, to be written down. */
export function SupplierForm(props: SupplierFormProps): ReactNode {
  const { from, isSaving, refusal, children, onSave, onCancel } = props;
  const [name, setName] = useState(from.name);
  const [kind, setKind] = useState(from.kind);
  const [entities, setEntities] = useState(from.legalEntities.join('\n'));
  const [website, setWebsite] = useState(from.website ?? '');
  const [why, setWhy] = useState('');
  const aboutWebsite = refusal?.details['field'] === 'website' ? refusal.message : undefined;
  const save = () => {
    const facts = { name: name.trim(), kind, legalEntities: linesOf(entities), website: website.trim() || null };
    onSave(facts, why.trim() || null);
  };
  return (
    <EditForm isSaving={isSaving} isReady={name.trim() !== ''} onSave={save} onCancel={onCancel}>
      <NameField value={name} onChange={setName} />
      {children}
      <NativeSelect
        label="Kind"
        data={KINDS.map((value) => ({ value, label: inWords(value) }))}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as SupplierKind)}
      />
      <LinesField
        label="Companies that sign"
        description="One on a line, as contracts write them."
        value={entities}
        onChange={setEntities}
      />
      <TextInput
        label="Website"
        type="url"
        placeholder="https://"
        error={aboutWebsite}
        value={website}
        onChange={(event) => setWebsite(event.currentTarget.value)}
      />
      <TextInput
        label="Why"
        description="Kept in the history."
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      {refusal && aboutWebsite === undefined && <RefusalNotice refusal={refusal} />}
    </EditForm>
  );
}
