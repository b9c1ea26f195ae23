import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql, useAct } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import type { ServiceData } from '../supplier/supplier-query.js';
import { ServiceForm, type ServiceFacts } from './service-form.js';
import { slugOf } from './slug-of.js';

const ChangeService = graphql(`
  mutation ChangeService($input: ChangeServiceInput!, $why: String) {
    changeService(input: $input, why: $why) {
      id
      version
    }
  }
`);

const AddServiceMutation = graphql(`
  mutation AddService($input: AddServiceInput!, $why: String) {
    addService(input: $input, why: $why) {
      id
      version
      supplier {
        id
      }
    }
  }
`);

const NOTHING: ServiceFacts = { name: '', modelFamilies: [], regions: [], upstream: [] };

/** Lets people change what a service serves, where it runs, and what it rests on. */
export function EditService({ service }: { readonly service: ServiceData }): ReactNode {
  const [opened, dialog] = useDisclosure(false);
  const { act, isActing } = useAct(ChangeService);
  const { id, version, name, modelFamilies, regions, upstream } = service;
  const before: ServiceFacts = {
    name,
    modelFamilies: [...modelFamilies],
    regions: [...regions],
    upstream: upstream.map(({ role, serviceId }) => ({ role, serviceId })),
  };
  const save = async (facts: ServiceFacts) => {
    const data = await act(
      { input: { id, expectedVersion: version, ...facts } },
      {
        done: 'Service changed',
        undo: ({ changeService }) => void act({ input: { id, expectedVersion: changeService.version, ...before } }),
      },
    );
    if (data) dialog.close();
  };
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={dialog.open} aria-label={`Edit ${name}`}>
        Edit
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={`Edit ${name}`}>
        <ServiceForm
          from={before}
          serviceId={id}
          isSaving={isActing}
          onSave={(facts) => void save(facts)}
          onCancel={dialog.close}
        />
      </Modal>
    </>
  );
}

/** Writes down a service that the catalogue does not know. */
export function AddService({ supplierId }: { readonly supplierId: string }): ReactNode {
  const [opened, dialog] = useDisclosure(false);
  const { act, isActing } = useAct(AddServiceMutation);
  const save = async (facts: ServiceFacts) => {
    const input = { supplierId, slug: slugOf(facts.name), ...facts };
    const data = await act({ input }, { done: `${facts.name} added` });
    if (data) dialog.close();
  };
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={dialog.open}>
        Add a service
      </Button>
      <Modal opened={opened} onClose={dialog.close} title="A new service">
        <ServiceForm
          from={NOTHING}
          serviceId={null}
          isSaving={isActing}
          onSave={(facts) => void save(facts)}
          onCancel={dialog.close}
        />
      </Modal>
    </>
  );
}
