import { hostedOn, modelsOf, type CatalogueSupplier } from './entry.js';

/** Those who build on the models of others, and those who sell the services of others. */
export const VENDORS: readonly CatalogueSupplier[] = [
  {
    slug: 'github',
    name: 'GitHub',
    kind: 'APPLICATION_VENDOR',
    legalEntities: ['GitHub, Inc.', 'GitHub B.V.'],
    website: 'https://github.com',
    services: [
      {
        slug: 'github-copilot',
        name: 'GitHub Copilot',
        modelFamilies: ['GPT', 'Claude', 'Gemini'],
        regions: [],
        upstream: [modelsOf('openai-api'), modelsOf('claude-api'), modelsOf('gemini-api'), hostedOn('azure')],
      },
    ],
  },
  {
    slug: 'softwareone',
    name: 'SoftwareOne',
    kind: 'RESELLER',
    legalEntities: ['SoftwareOne AG'],
    website: 'https://www.softwareone.com',
    services: [
      {
        slug: 'softwareone-azure',
        name: 'Microsoft Azure through SoftwareOne',
        modelFamilies: ['GPT'],
        regions: [],
        upstream: [modelsOf('azure-openai'), hostedOn('azure')],
      },
    ],
  },
];
