import { registerEnumType } from '@nestjs/graphql';
import { SupplierKind, UpstreamRole } from '@recourse/suppliers-domain';

registerEnumType(SupplierKind, {
  name: 'SupplierKind',
  description: 'What a supplier mainly does.',
  valuesMap: {
    MODEL_LAB: { description: 'Trains the models that others serve.' },
    HYPERSCALER: { description: 'Runs a cloud that serves its own models and those of the labs.' },
    GPU_CLOUD: { description: 'Rents accelerators by the hour.' },
    RESELLER: { description: 'Sells the services of others.' },
    APPLICATION_VENDOR: { description: 'Builds applications on the models of others.' },
  },
});

registerEnumType(UpstreamRole, {
  name: 'UpstreamRole',
  description: 'For what one service rests on another.',
  valuesMap: {
    MODELS: { description: 'It serves the models of the other.' },
    HOSTING: { description: 'It runs on the other.' },
  },
});

export { SupplierKind, UpstreamRole };
