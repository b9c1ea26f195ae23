import { hostedOn, modelsOf, type CatalogueSupplier } from './entry.js';

// The regions in which the model services run; the clouds themselves have more.
const AZURE_REGIONS = [
  'australiaeast', 'brazilsouth', 'canadaeast', 'eastus', 'eastus2', 'francecentral', 'germanywestcentral', 'japaneast',
  'koreacentral', 'northcentralus', 'norwayeast', 'polandcentral', 'southafricanorth', 'southcentralus', 'southindia',
  'spaincentral', 'swedencentral', 'switzerlandnorth', 'uksouth', 'westeurope', 'westus', 'westus3',
]; // prettier-ignore

const AWS_REGIONS = [
  'ap-northeast-1', 'ap-northeast-2', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2', 'ca-central-1', 'eu-central-1',
  'eu-north-1', 'eu-south-1', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'sa-east-1', 'us-east-1', 'us-east-2', 'us-west-2',
]; // prettier-ignore

const GOOGLE_REGIONS = [
  'asia-northeast1', 'asia-southeast1', 'australia-southeast1', 'europe-central2', 'europe-north1', 'europe-southwest1',
  'europe-west1', 'europe-west2', 'europe-west3', 'europe-west4', 'europe-west8', 'europe-west9', 'global',
  'northamerica-northeast1', 'us-central1', 'us-east1', 'us-east4', 'us-east5', 'us-south1', 'us-west1', 'us-west4',
]; // prettier-ignore

/** Clouds that serve their own models and those of the labs. */
export const HYPERSCALERS: readonly CatalogueSupplier[] = [
  {
    slug: 'microsoft',
    name: 'Microsoft',
    kind: 'HYPERSCALER',
    legalEntities: ['Microsoft Corporation', 'Microsoft Ireland Operations Limited'],
    website: 'https://www.microsoft.com',
    services: [
      { slug: 'azure', name: 'Microsoft Azure', modelFamilies: [], regions: AZURE_REGIONS, upstream: [] },
      {
        slug: 'azure-openai',
        name: 'Azure OpenAI Service',
        modelFamilies: ['GPT', 'o-series', 'Whisper', 'text-embedding'],
        regions: AZURE_REGIONS,
        upstream: [modelsOf('openai-api'), hostedOn('azure')],
      },
      {
        slug: 'azure-ai-foundry',
        name: 'Azure AI Foundry',
        modelFamilies: ['Mistral', 'Llama', 'Phi'],
        regions: AZURE_REGIONS,
        upstream: [modelsOf('mistral-la-plateforme'), modelsOf('meta-llama'), hostedOn('azure')],
      },
      {
        slug: 'microsoft-365-copilot',
        name: 'Microsoft 365 Copilot',
        modelFamilies: ['GPT', 'Claude'],
        regions: ['EU Data Boundary', 'United States'],
        upstream: [modelsOf('azure-openai'), modelsOf('claude-api'), hostedOn('azure')],
      },
    ],
  },
  {
    slug: 'amazon',
    name: 'Amazon Web Services',
    kind: 'HYPERSCALER',
    legalEntities: ['Amazon Web Services, Inc.', 'Amazon Web Services EMEA SARL'],
    website: 'https://aws.amazon.com',
    services: [
      { slug: 'aws', name: 'Amazon Web Services', modelFamilies: [], regions: AWS_REGIONS, upstream: [] },
      {
        slug: 'amazon-bedrock',
        name: 'Amazon Bedrock',
        modelFamilies: ['Claude', 'Llama', 'Mistral', 'Nova', 'Titan'],
        regions: AWS_REGIONS,
        upstream: [modelsOf('claude-api'), modelsOf('mistral-la-plateforme'), modelsOf('meta-llama'), hostedOn('aws')],
      },
    ],
  },
  {
    slug: 'google',
    name: 'Google',
    kind: 'HYPERSCALER',
    legalEntities: ['Google LLC', 'Google Cloud EMEA Limited'],
    website: 'https://cloud.google.com',
    services: [
      { slug: 'google-cloud', name: 'Google Cloud', modelFamilies: [], regions: GOOGLE_REGIONS, upstream: [] },
      {
        slug: 'gemini-api',
        name: 'Gemini API',
        modelFamilies: ['Gemini', 'Gemma'],
        regions: ['global'],
        upstream: [hostedOn('google-cloud')],
      },
      {
        slug: 'vertex-ai',
        name: 'Vertex AI',
        modelFamilies: ['Gemini', 'Claude', 'Mistral', 'Llama'],
        regions: GOOGLE_REGIONS,
        upstream: [
          modelsOf('gemini-api'),
          modelsOf('claude-api'),
          modelsOf('mistral-la-plateforme'),
          modelsOf('meta-llama'),
          hostedOn('google-cloud'),
        ],
      },
      {
        slug: 'gemini-enterprise',
        name: 'Gemini Enterprise',
        modelFamilies: ['Gemini'],
        regions: ['global', 'us', 'eu'],
        upstream: [modelsOf('gemini-api'), hostedOn('google-cloud')],
      },
      {
        slug: 'gemini-for-workspace',
        name: 'Gemini for Google Workspace',
        modelFamilies: ['Gemini'],
        regions: ['global', 'us', 'eu'],
        upstream: [modelsOf('gemini-api'), hostedOn('google-cloud')],
      },
    ],
  },
];
