import { MultiSelect } from '@mantine/core';
import { EditForm } from '@recourse/platform-web';
import type { UpstreamRole } from '@recourse/suppliers-domain';
import { useState, type ReactNode } from 'react';
import { useServices } from '../graph/use-services.js';
import { LinesField, NameField } from './fields.js';
import { linesOf } from './lines-of.js';

/** What people may say of a service. */
export interface ServiceFacts {
  readonly name: string;
  readonly modelFamilies: string[];
  readonly regions: string[];
  readonly upstream: { readonly role: UpstreamRole; readonly serviceId: string }[];
}

interface ServiceFormProps {
  readonly from: ServiceFacts;
  /** The service, which cannot rest on itself; null for a new one. */
  readonly serviceId: string | null;
  readonly isSaving: boolean;
  readonly onSave: (facts: ServiceFacts) => void;
  readonly onCancel: () => void;
}

const resting = ({ upstream }: ServiceFacts, role: UpstreamRole) =>
  upstream.filter((one) => one.role === role).map((one) => one.serviceId);

/** The facts of a service, to be written down. */
export function ServiceForm({ from, serviceId, isSaving, onSave, onCancel }: ServiceFormProps): ReactNode {
  const [name, setName] = useState(from.name);
  const [families, setFamilies] = useState(from.modelFamilies.join('\n'));
  const [regions, setRegions] = useState(from.regions.join('\n'));
  const [models, setModels] = useState(resting(from, 'MODELS'));
  const [hosting, setHosting] = useState(resting(from, 'HOSTING'));
  const { services } = useServices();
  const others = (services ?? [])
    .filter(({ id }) => id !== serviceId)
    .map((service) => ({ value: service.id, label: `${service.name} (${service.supplier.name})` }));
  const save = () => {
    onSave({
      name: name.trim(),
      modelFamilies: linesOf(families),
      regions: linesOf(regions),
      upstream: [
        ...models.map((id) => ({ role: 'MODELS' as const, serviceId: id })),
        ...hosting.map((id) => ({ role: 'HOSTING' as const, serviceId: id })),
      ],
    });
  };
  return (
    <EditForm isSaving={isSaving} isReady={name.trim() !== ''} onSave={save} onCancel={onCancel}>
      <NameField value={name} onChange={setName} />
      <LinesField label="Families of models" description="One on a line." value={families} onChange={setFamilies} />
      <LinesField
        label="Regions"
        description="One on a line, as the host calls them."
        value={regions}
        onChange={setRegions}
      />
      <MultiSelect label="Serves the models of" data={others} value={models} onChange={setModels} searchable />
      <MultiSelect label="Runs on" data={others} value={hosting} onChange={setHosting} searchable />
    </EditForm>
  );
}
