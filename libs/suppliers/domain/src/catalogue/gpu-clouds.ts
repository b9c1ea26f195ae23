import type { CatalogueSupplier } from './entry.js';

/** Clouds that rent accelerators by the hour. */
export const GPU_CLOUDS: readonly CatalogueSupplier[] = [
  {
    slug: 'coreweave',
    name: 'CoreWeave',
    kind: 'GPU_CLOUD',
    legalEntities: ['CoreWeave, Inc.'],
    website: 'https://www.coreweave.com',
    services: [
      {
        slug: 'coreweave-cloud',
        name: 'CoreWeave Cloud',
        modelFamilies: [],
        regions: ['US-EAST-01', 'US-EAST-04', 'US-WEST-01', 'US-WEST-04', 'CA-EAST-01', 'EU-SOUTH-03', 'EU-NORTH-01'],
        upstream: [],
      },
    ],
  },
  {
    slug: 'lambda',
    name: 'Lambda',
    kind: 'GPU_CLOUD',
    legalEntities: ['Lambda, Inc.'],
    website: 'https://lambda.ai',
    services: [
      {
        slug: 'lambda-cloud',
        name: 'Lambda Cloud',
        modelFamilies: [],
        regions: ['us-east-1', 'us-west-1', 'us-south-1', 'us-midwest-1', 'europe-central-1', 'asia-south-1'],
        upstream: [],
      },
    ],
  },
  {
    slug: 'nebius',
    name: 'Nebius',
    kind: 'GPU_CLOUD',
    legalEntities: ['Nebius B.V.'],
    website: 'https://nebius.com',
    services: [
      {
        slug: 'nebius-ai-cloud',
        name: 'Nebius AI Cloud',
        modelFamilies: [],
        regions: ['eu-north1', 'eu-west1', 'us-central1'],
        upstream: [],
      },
    ],
  },
];
