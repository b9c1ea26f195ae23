import type { ApiClient } from './api-client.js';

const SERVICES = '{ services(first: 100) { nodes { id slug } } }';
const SUPPLIERS = '{ suppliers(first: 100) { nodes { id slug } } }';
const ADD_SUPPLIER =
  'mutation ($input: AddSupplierInput!, $why: String) { addSupplier(input: $input, why: $why) { id } }';
const ADD_SERVICE = 'mutation ($input: AddServiceInput!, $why: String) { addService(input: $input, why: $why) { id } }';

interface Named {
  readonly nodes: readonly { readonly id: string; readonly slug: string }[];
}

/** Ids of suppliers and services by their slugs. */
export interface Catalogue {
  readonly suppliers: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
}

const bySlug = ({ nodes }: Named): Map<string, string> => new Map(nodes.map(({ slug, id }) => [slug, id]));

async function catalogue(client: ApiClient): Promise<Catalogue> {
  const { suppliers } = await client.graphql<{ suppliers: Named }>(SUPPLIERS);
  const { services } = await client.graphql<{ services: Named }>(SERVICES);
  return { suppliers: bySlug(suppliers), services: bySlug(services) };
}

const WHY = 'A regional reseller that the seeded catalogue does not know';

async function addReseller(client: ApiClient, { services }: Catalogue): Promise<void> {
  const input = {
    slug: 'nordwall',
    name: 'Nordwall Cloud Partners',
    kind: 'RESELLER',
    legalEntities: ['Nordwall Cloud Partners AB'],
  };
  const { addSupplier } = await client.graphql<{ addSupplier: { id: string } }>(ADD_SUPPLIER, { input, why: WHY });
  const resold = [
    { slug: 'nordwall-azure-openai', name: 'Azure OpenAI through Nordwall', of: 'azure-openai', family: 'GPT' },
    { slug: 'nordwall-bedrock', name: 'Bedrock through Nordwall', of: 'amazon-bedrock', family: 'Claude' },
  ];
  for (const { slug, name, of, family } of resold) {
    const upstream = ['MODELS', 'HOSTING'].map((role) => ({ serviceId: services.get(of), role }));
    const service = { supplierId: addSupplier.id, slug, name, modelFamilies: [family], regions: [], upstream };
    await client.graphql(ADD_SERVICE, { input: service, why: WHY });
  }
}

/** The catalogue with the reseller of the sample portfolio in it, which is added where it is missing. */
export async function catalogueWithReseller(client: ApiClient): Promise<Catalogue> {
  const before = await catalogue(client);
  if (before.suppliers.has('nordwall')) return before;
  await addReseller(client, before);
  return catalogue(client);
}
