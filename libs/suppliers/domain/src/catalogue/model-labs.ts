import { hostedOn, modelsOf, type CatalogueSupplier } from './entry.js';

/** Companies that train the models others serve. */
export const MODEL_LABS: readonly CatalogueSupplier[] = [
  {
    slug: 'openai',
    name: 'OpenAI',
    kind: 'MODEL_LAB',
    legalEntities: ['OpenAI OpCo, LLC', 'OpenAI Ireland Limited'],
    website: 'https://openai.com',
    services: [
      {
        slug: 'openai-api',
        name: 'OpenAI API',
        modelFamilies: ['GPT', 'o-series', 'Whisper', 'text-embedding'],
        regions: ['United States', 'Europe', 'Japan'],
        upstream: [hostedOn('azure')],
      },
      {
        slug: 'chatgpt-business',
        name: 'ChatGPT Business',
        modelFamilies: ['GPT', 'o-series'],
        regions: ['United States', 'Europe'],
        upstream: [modelsOf('openai-api'), hostedOn('azure')],
      },
      {
        slug: 'chatgpt-enterprise',
        name: 'ChatGPT Enterprise',
        modelFamilies: ['GPT', 'o-series'],
        regions: ['United States', 'Europe', 'Japan'],
        upstream: [modelsOf('openai-api'), hostedOn('azure')],
      },
    ],
  },
  {
    slug: 'anthropic',
    name: 'Anthropic',
    kind: 'MODEL_LAB',
    legalEntities: ['Anthropic, PBC', 'Anthropic Ireland, Limited'],
    website: 'https://www.anthropic.com',
    services: [
      {
        slug: 'claude-api',
        name: 'Claude API',
        modelFamilies: ['Claude'],
        regions: ['United States'],
        upstream: [hostedOn('aws'), hostedOn('google-cloud')],
      },
      {
        slug: 'claude-for-work',
        name: 'Claude for Work',
        modelFamilies: ['Claude'],
        regions: ['United States'],
        upstream: [modelsOf('claude-api'), hostedOn('aws'), hostedOn('google-cloud')],
      },
    ],
  },
  {
    slug: 'mistral',
    name: 'Mistral AI',
    kind: 'MODEL_LAB',
    legalEntities: ['Mistral AI'],
    website: 'https://mistral.ai',
    services: [
      {
        slug: 'mistral-la-plateforme',
        name: 'La Plateforme',
        modelFamilies: ['Mistral', 'Codestral', 'Magistral'],
        regions: ['European Union'],
        upstream: [],
      },
      {
        slug: 'mistral-le-chat-enterprise',
        name: 'Le Chat Enterprise',
        modelFamilies: ['Mistral', 'Magistral'],
        regions: ['European Union'],
        upstream: [modelsOf('mistral-la-plateforme')],
      },
    ],
  },
  {
    slug: 'meta',
    name: 'Meta',
    kind: 'MODEL_LAB',
    legalEntities: ['Meta Platforms, Inc.', 'Meta Platforms Ireland Limited'],
    website: 'https://www.llama.com',
    services: [{ slug: 'meta-llama', name: 'Llama models', modelFamilies: ['Llama'], regions: [], upstream: [] }],
  },
];
